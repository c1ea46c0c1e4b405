/** A record in conflict: both versions, the rule, the choice, and a clean file with a note of who gave way. */
import { resolve, type Resolved } from '../../actions/resolve.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { ConflictedRecord } from '../../compare/changed-files.ts';
import { conflictedRecords } from '../../history/conflicted-records.ts';
import { judgeConflict, type JudgedConflict } from '../../history/rule-facts.ts';
import type { CalendarDate } from '../../model/dates.ts';
import { itemName } from '../../model/names.ts';
import { renderJudged } from '../../render/resolve/judged.ts';
import { resolveTexts } from '../../text/commands/resolve.ts';
import type { Here } from '../../words/places.ts';
import { amongRecords } from '../../words/records.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, stopFor } from '../at-commit.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { hereOf } from '../meant.ts';
import { EXIT, Stop } from '../exit.ts';
import { historySource } from '../history-source.ts';
import { type SideOptions, sideOf } from '../resolving/choose-side.ts';
import { conflictText, writeResolved } from '../resolving/write-resolved.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { answerWrite } from '../writing/answer.ts';

const EXAMPLES = [
  'renling resolve',
  'renling resolve city-013',
  'renling resolve city-013 --org jn-education',
  'renling resolve catalog/services/city/city-013.yaml --theirs',
];

export const resolveCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(resolveTexts);
    command
      .argument('[record]', texts.record)
      .option('--ours', texts.ours)
      .option('--theirs', texts.theirs)
      .option('--org <body>', texts.org);
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (text: string | undefined, options: SideOptions) => {
      const { repository, folder, tree, root, prefix } = historySource(session, 'resolve');
      if (root === null) {
        throw stopFor(session, { kind: 'no-work-tree', folder: repository.gitFolder });
      }
      const records = answerOf(session, conflictedRecords(repository, folder));
      if (text === undefined) {
        listConflicts(session, records, prefix);
        return;
      }
      const record = conflictOf(session, records, text, hereOf(session, { root, prefix }));
      const shelf = shelfOn(tree, readRecord);
      const day = dayOrNone(session, shelf);
      const conflict = judgeConflict(repository, folder, shelf, record, day);
      const { names, verdict } = conflict;
      const before = conflictText(root, record);
      const context = { names, bodyName: (id: string): string => nameOf(shelf.bodies, id) };
      if (session.options.json !== true) {
        const item = shelf.item(record.place.id);
        const name = item.state === 'there' ? `  ${itemName(item.entry.value)}` : '';
        const title = `${prefix}${record.path}${name}`;
        const rebase = names.operation === 'rebase';
        const shown = { ...context, ...conflict.facts, record, verdict, title, rebase };
        session.io.out(renderJudged(shown, screenOf(session)));
      }
      const side = await sideOf(session, conflict, shelf, context, options);
      const chosen = chosenOrStop(session, conflict, resolve(record, side, context));
      // Where the side that was taken has no record, to delete it is git's.
      const state =
        chosen === null
          ? 'already'
          : await writeResolved(session, root, { record, ...chosen, before });
      const left = records.length - 1;
      if (session.options.json === true) {
        const { path } = record;
        const more = { verdict, side, left };
        const outcome = chosen === null ? 'deleted' : state;
        answerWrite(session, day, state, [{ path, outcome }], more);
      }
      const path = `${prefix}${record.path}`;
      session.io.err(`${chosen === null ? texts.deleted(path) : texts.written(path)}\n`);
      if (left > 0) session.io.err(`${texts.left(left)}\n`);
    });
  },
};

/** Null where the settings, which tell the time zone, are themselves in conflict. */
function dayOrNone(session: Session, shelf: Shelf): CalendarDate | null {
  const manifest = shelf.manifest();
  if (manifest.state === 'there') return asOfDate(session, manifest.entry.value);
  const { asOf } = session.options;
  return asOf === undefined ? null : asOfDate(session, null);
}

function listConflicts(
  session: Session,
  records: readonly ConflictedRecord[],
  prefix: string,
): void {
  if (session.options.json === true) {
    session.answer(null, { conflicts: records.map(({ path }) => path) });
    return;
  }
  const texts = session.texts(resolveTexts);
  for (const { path } of records) session.io.out(`${prefix}${path}\n`);
  session.io.err(`${records.length === 0 ? texts.none : texts.some(records.length)}\n`);
}

/** Exit 4 for none, 2 for several. */
function conflictOf(
  session: Session,
  records: readonly ConflictedRecord[],
  text: string,
  here: Here,
): ConflictedRecord {
  const { prefix } = here;
  const texts = session.texts(resolveTexts);
  const named = (some: readonly ConflictedRecord[]): string =>
    some.map(({ path }) => `\n  ${prefix}${path}`).join('');
  const meant = amongRecords(records, text, here);
  const [record] = meant;
  if (record !== undefined && meant.length === 1) return record;
  if (record !== undefined) {
    throw new Stop(EXIT.usage, texts.several(text), texts.namePath(named(meant)));
  }
  const hint = records.length === 0 ? texts.noConflict : texts.inConflict(named(records));
  throw new Stop(EXIT.nothing, texts.notInConflict(text), hint);
}

/** Null: the chosen side has no record. Exit 2 when a choice is needed and was not made, 5 for an unreadable side. */
function chosenOrStop(
  session: Session,
  { verdict, facts }: JudgedConflict,
  resolved: Resolved,
): Extract<Resolved, { kind: 'value' }> | null {
  const texts = session.texts(resolveTexts);
  switch (resolved.kind) {
    case 'value':
      return resolved;
    case 'deleted':
      return null;
    case 'unreadable':
      throw new Stop(EXIT.refused, texts.sideUnreadable, texts.otherSide);
    case 'contested': {
      const fields = resolved.fields.map((pointer) => pointer.join('.'));
      const { side } = verdict;
      throw new Stop(
        EXIT.usage,
        texts.contested(fields.filter((field) => field !== '')),
        side === null ? texts.chooseSide : texts.bySide(side, facts.mainBranch),
      );
    }
  }
}
