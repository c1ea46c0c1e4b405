/** The history of a record from git, in words: who claimed it, when, in which commit. */
import { shelfOn } from '../../catalogue/load-some.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { renderFieldHistory, renderHistory } from '../../render/history/pretty.ts';
import { itemName } from '../../checks/describe.ts';
import {
  everClaimed,
  fieldHistory,
  type HistoryEntry,
  recordHistory,
} from '../../reports/record-history.ts';
import type { Names } from '../../reports/record-name.ts';
import { answerOf } from '../at-commit.ts';
import { resolveBody } from '../bodies.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { fieldOf } from '../reviewing/history-field.ts';
import { noHistory, pathsMeant } from '../reviewing/history-paths.ts';
import { type HistorySource, historySource } from '../reviewing/history-source.ts';
import { uncommittedOf, versionsOf } from '../reviewing/versions.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

interface Options {
  readonly field?: string;
  readonly limit?: string;
  readonly org?: string;
}

const USUAL_LIMIT = 100;

const EXAMPLES = [
  'renling log city-013',
  'renling log zone-003 --org jn-hitech',
  'renling log city-013 --field decision',
  'renling log catalog/lists/city.yaml',
];

export const logCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<record>',
        session.say(
          '事项、协议、单位等的标识，或记录的路径；事项连同它的认领和办理',
          'id of an item, agreement, body …, or a record’s path; an item with its claims and services',
        ),
      )
      .option(
        '--field <field>',
        session.say(
          '只看一个字段：谁最后改的、以前是什么，如 decision、promised-days',
          'one field: who set it last and what it was, e.g. decision, promised-days',
        ),
      )
      .option(
        '--org <body>',
        session.say('只看这个单位的认领和办理', 'only this body’s claims and services'),
      )
      .option(
        '--limit <number>',
        session.say(
          `最多看几次改动，或 all；默认 ${USUAL_LIMIT}`,
          `so many changes at most, or all; ${USUAL_LIMIT} by default`,
        ),
      );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (text: string, options: Options) => {
      const limit = limitOf(session, options);
      const source = historySource(session);
      const shelf = shelfOn(source.tree, readRecord);
      const body =
        options.org === undefined
          ? null
          : (await resolveBody(session, shelf.bodies, options.org)).id;
      const paths = pathsMeant(session, source, shelf, text, body);
      const history = historyOf(session, source, shelf, paths, limit);
      if (history.entries.length === 0) throw noHistory(session, shelf, text);
      const title = titleOf(shelf, history.entries, paths, text);
      if (options.field === undefined) showEntries(session, source, title, history);
      else showField(session, title, history, options.field);
      sayLimits(session, source, history);
    });
  },
};

/** A screen of changes is enough for most; who wants one field, or data, wants all of it. */
function limitOf(session: Session, { limit, field }: Options): number {
  if (limit === undefined) {
    return field !== undefined || session.options.json === true ? Infinity : USUAL_LIMIT;
  }
  if (limit === 'all') return Infinity;
  if (/^[1-9]\d{0,8}$/u.test(limit)) return Number(limit);
  throw new Stop(
    EXIT.usage,
    session.say(
      `--limit 要一个正整数或 all，不是“${limit}”`,
      `--limit takes a whole number or all, not “${limit}”`,
    ),
  );
}

interface History {
  readonly entries: readonly HistoryEntry[];
  /** There are older ones that were not read. */
  readonly more: boolean;
}

function historyOf(
  session: Session,
  { repository, commit, folder, tree, isDisk }: HistorySource,
  shelf: Shelf,
  paths: readonly string[],
  limit: number,
): History {
  const { versions, more } = answerOf(
    session,
    versionsOf(repository, commit, folder, paths, limit),
  );
  const pending = isDisk
    ? answerOf(session, uncommittedOf(repository, commit, folder, paths, tree))
    : [];
  const names: Names = {
    organizations: shelf.bodies,
    items: { at: (id) => shelf.item(id) },
  };
  return { entries: recordHistory([...pending, ...versions], names), more };
}

/** An item by its name as it is now, else as it was last; other records by their path. */
function titleOf(
  shelf: Shelf,
  entries: readonly HistoryEntry[],
  paths: readonly string[],
  text: string,
): string {
  const item = entries.find(({ told }) => told.kind === 'item' || told.kind === 'claim');
  if (item === undefined || paths.length === 1) {
    const [first] = entries;
    return [first?.told.path, first?.told.name].filter((one) => one != null).join('  ');
  }
  const { id, name } = item.told;
  const held = shelf.item(id);
  return `${id}  ${held.state === 'there' ? itemName(held.entry.value) : (name ?? text)}`;
}

function data({ commit, told }: HistoryEntry) {
  return { commit, ...told };
}

function showEntries(
  session: Session,
  { prefix }: HistorySource,
  title: string,
  { entries, more }: History,
): void {
  if (session.options.json === true) {
    printJson(session, 'log', null, { title, more, entries: entries.map(data) });
  } else {
    session.io.out(renderHistory({ title, entries, more, prefix }, screenOf(session)));
  }
}

function showField(
  session: Session,
  title: string,
  { entries, more }: History,
  name: string,
): void {
  const { pointer, label } = fieldOf(session, name, entries);
  const values = fieldHistory(entries, pointer);
  if (session.options.json === true) {
    const told = values.map(({ entry, before, after }) => ({
      ...data(entry),
      before: before ?? null,
      after: after ?? null,
    }));
    printJson(session, 'log', null, { title, field: pointer, more, values: told });
  } else {
    session.io.out(renderFieldHistory({ title, label, values, more }, screenOf(session)));
  }
  if (values.length === 0 && !more) {
    session.io.err(session.say(`从来没有写过“${label}”\n`, `“${label}” was never written\n`));
  }
}

/** What the history does not say by itself. */
function sayLimits(
  session: Session,
  { repository }: HistorySource,
  { entries, more }: History,
): void {
  if (!more && entries.some(({ told }) => told.kind === 'item') && !everClaimed(entries)) {
    session.io.err(session.say('还没有单位认领过它\n', 'no body ever claimed it\n'));
  }
  if (repository.shallow) {
    session.io.err(
      session.say(
        '这是浅克隆，更早的历史不在这里，先取全：git fetch --unshallow\n',
        'This clone is shallow and has no older history; to get it: git fetch --unshallow\n',
      ),
    );
  }
}
