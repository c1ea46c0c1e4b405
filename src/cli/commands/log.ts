/** The history of a record from git, in words: who claimed it, when, in which commit. */
import { shelfOn } from '../../catalogue/load-some.ts';
import { pathsOfId } from '../../catalogue/places-of-id.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { type History, historyOf, titleOf } from '../../history/history-of.ts';
import { nearest } from '../../model/nearest.ts';
import { renderFieldHistory, renderHistory } from '../../render/history/pretty.ts';
import { fieldMeant } from '../../reports/history-field.ts';
import { everClaimed, fieldHistory, type HistoryEntry } from '../../reports/record-history.ts';
import { logTexts } from '../../text/commands/log.ts';
import { labelIn } from '../../text/label.ts';
import { recordInHistory } from '../../words/records.ts';
import { answerOf } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { type HistorySource, historySource } from '../history-source.ts';
import { bodyOf, hereOf, meantOrStop, pinyin } from '../meant.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { whoMayClaim } from '../who-may-claim.ts';

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
    const texts = session.texts(logTexts);
    command
      .argument('<record>', texts.record)
      .option('--field <field>', texts.field)
      .option('--org <body>', texts.org)
      .option('--limit <number>', texts.limit(USUAL_LIMIT));
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (text: string, options: Options) => {
      const limit = limitOf(session, options);
      const source = historySource(session, 'log');
      const shelf = shelfOn(source.tree, readRecord);
      const { org } = options;
      const body =
        org === undefined
          ? null
          : (await bodyOf(session, shelf.bodies, org, whoMayClaim(shelf, null))).id;
      const paths = await pathsMeant(session, source, shelf, text, body);
      const isDisk = source.root !== null;
      const history = answerOf(
        session,
        historyOf(source.repository, source, shelf, { paths, limit, isDisk }),
      );
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
  throw new Stop(EXIT.usage, session.texts(logTexts).badLimit(limit));
}

/** A record need not be there any more: its path, or its id, is enough. */
async function pathsMeant(
  session: Session,
  source: HistorySource,
  shelf: Shelf,
  text: string,
  body: string | null,
): Promise<readonly string[]> {
  const meant = await recordInHistory(shelf, text, hereOf(session, source), pinyin);
  const record = meantOrStop(session, meant);
  return record.kind === 'path' ? [record.path] : pathsOfId(shelf, record.id, body);
}

/** Exit 4, with the ids that are much the same. */
function noHistory(session: Session, shelf: Shelf, text: string): Stop {
  const texts = session.texts(logTexts);
  const ids = shelf.listIds().flatMap((list) => shelf.itemIds(list));
  const near = nearest(text.trim().toLowerCase(), ids);
  const hint = near === null ? texts.findItem : texts.didYouMean(near);
  return new Stop(EXIT.nothing, texts.noRecord(text), hint);
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
    session.answer(null, { title, more, entries: entries.map(data) });
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
  const texts = session.texts(logTexts);
  const field = fieldMeant(name, entries);
  if (field.kind === 'none') {
    const { near, fields } = field;
    const hint = near === null ? texts.fields(fields) : texts.didYouMean(near);
    throw new Stop(EXIT.usage, texts.noField(name), hint);
  }
  const label = labelIn(session.lang, field.label);
  const values = fieldHistory(entries, field.pointer);
  if (session.options.json === true) {
    const told = values.map(({ entry, before, after }) => ({
      ...data(entry),
      before: before ?? null,
      after: after ?? null,
    }));
    session.answer(null, { title, field: field.pointer, more, values: told });
  } else {
    session.io.out(renderFieldHistory({ title, label, values, more }, screenOf(session)));
  }
  if (values.length === 0 && !more) session.io.err(`${texts.neverWritten(label)}\n`);
}

/** What the history does not say by itself. */
function sayLimits(
  session: Session,
  { repository }: HistorySource,
  { entries, more }: History,
): void {
  const texts = session.texts(logTexts);
  if (!more && entries.some(({ told }) => told.kind === 'item') && everClaimed(entries) === false) {
    session.io.err(`${texts.neverClaimed}\n`);
  }
  if (repository.shallow) session.io.err(`${texts.shallow}\n`);
}
