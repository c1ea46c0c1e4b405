/** A record in conflict: both versions, the rule, the choice, and a clean file with a note of who gave way. */
import { whoKeeps } from '../../actions/resolve.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import { conflictNames } from '../../git/conflict-names.ts';
import { stopFor } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import {
  type ConflictedRecord,
  conflictedRecords,
  conflictMeant,
} from '../resolving/find-conflict.ts';
import { factsOf } from '../resolving/rule-facts.ts';
import { type SideOptions, sideOf } from '../resolving/choose-side.ts';
import { valuesOf } from '../resolving/scene.ts';
import { settle } from '../resolving/settle.ts';
import { showConflict } from '../resolving/show-conflict.ts';
import { writeResolved } from '../resolving/write-resolved.ts';
import { historySource } from '../reviewing/history-source.ts';
import type { Session } from '../session.ts';

const EXAMPLES = [
  'renling resolve',
  'renling resolve city-013',
  'renling resolve city-013 --org jn-education',
  'renling resolve catalog/services/city/city-013.yaml --theirs',
];

export const resolveCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[record]',
        session.say(
          '冲突的记录：路径或标识；不写就列出全部',
          'the record in conflict: path or id; all are listed without',
        ),
      )
      .option('--ours', session.say('取 ours 一边', 'take the side git calls ours'))
      .option('--theirs', session.say('取 theirs 一边', 'take the side git calls theirs'))
      .option('--org <body>', session.say('归这个单位', 'take this body’s claim'));
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (text: string | undefined, options: SideOptions) => {
      const { repository, folder, tree, root, prefix } = historySource(session);
      if (root === null) {
        throw stopFor(session, { kind: 'no-work-tree', folder: repository.gitFolder });
      }
      const records = conflictedRecords(session, repository, folder);
      if (text === undefined) {
        listConflicts(session, records, prefix);
        return;
      }
      const record = conflictMeant(session, records, text, prefix);
      const shelf = shelfOn(tree, readRecord);
      const facts = factsOf(repository, folder, shelf, record);
      const names = conflictNames(repository);
      const verdict = whoKeeps(valuesOf(record), facts);
      const scene = { record, shelf, facts, names, verdict, prefix };
      if (session.options.json !== true) showConflict(session, scene);
      const side = await sideOf(session, scene, options);
      const chosen = settle(session, scene, side);
      if (chosen !== null) writeResolved(session, root, record, chosen.value, chosen.from);
      const left = records.length - 1;
      if (session.options.json === true) {
        const { path } = record;
        const state = chosen === null ? 'delete' : 'written';
        printJson(session, 'resolve', null, { path, verdict, side, state, left });
      }
      sayNext(session, `${prefix}${record.path}`, chosen === null, left);
    });
  },
};

function listConflicts(
  session: Session,
  records: readonly ConflictedRecord[],
  prefix: string,
): void {
  if (session.options.json === true) {
    printJson(session, 'resolve', null, { conflicts: records.map(({ path }) => path) });
    return;
  }
  for (const { path } of records) session.io.out(`${prefix}${path}\n`);
  session.io.err(
    records.length === 0
      ? session.say('没有记录在冲突\n', 'No record is in conflict\n')
      : session.say(
          `${records.length} 个记录在冲突；逐个看：renling resolve 路径或标识\n`,
          `${records.length} in conflict; look at each: renling resolve PATH or ID\n`,
        ),
  );
}

function sayNext(session: Session, path: string, deleted: boolean, left: number): void {
  const quoted = /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  session.io.err(
    deleted
      ? session.say(
          `取的一边已删除这个记录，没有写入。接下来：git rm -- ${quoted}\n`,
          `The side that was taken has deleted the record; nothing was written. Next: git rm -- ${quoted}\n`,
        )
      : session.say(
          `已写 ${path}。接下来：git add -- ${quoted}\n`,
          `Written: ${path}. Next: git add -- ${quoted}\n`,
        ),
  );
  if (left > 0) {
    session.io.err(
      session.say(
        `还有 ${left} 个记录在冲突：renling resolve\n`,
        `${left} more in conflict: renling resolve\n`,
      ),
    );
  }
}
