/** The new catalogue that flags or answers describe. */
import type { NewCatalogue } from '../../actions/new-catalogue.ts';
import { isNumberOfDays } from '../../actions/new-catalogue-answers.ts';
import { documentFromWords, listFromWords } from '../../actions/new-catalogue-words.ts';
import type { ItemList, Manifest } from '../../model/generated/records.ts';
import { isTimeZone } from '../../model/dates.ts';
import { isId } from '../../model/ids.ts';
import { initTexts } from '../../text/commands/init.ts';
import { canAsk } from '../ask.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { askNewCatalogue } from './ask-new-catalogue.ts';
import { readBodies } from './bodies-option.ts';

export interface CatalogueOptions {
  readonly title?: string;
  readonly timeZone: string;
  readonly document?: readonly string[];
  readonly days?: string;
  readonly list?: readonly string[];
  readonly bodies?: string;
}

/** From flags, or asked on a terminal; null when the questions were broken off. Exit 2 for what cannot be one. */
export async function wantedCatalogue(
  session: Session,
  options: CatalogueOptions,
): Promise<NewCatalogue | null> {
  const texts = session.texts(initTexts);
  let { title, days } = options;
  let documents = options.document ?? [];
  let lists = options.list ?? [];
  if (title === undefined && lists.length === 0 && canAsk(session)) {
    const answers = await askNewCatalogue(session);
    if (answers === null) return null;
    title = answers.title;
    lists = answers.lists;
    documents = [answers.document];
    days = answers.days ?? undefined;
  }
  if (title === undefined) throw new Stop(EXIT.usage, texts.missing('--title'), texts.seeHelp);
  if (lists.length === 0) throw new Stop(EXIT.usage, texts.missing('--list'), texts.seeHelp);
  if (days !== undefined && !isNumberOfDays(days))
    throw new Stop(EXIT.usage, texts.noDays(days), texts.writeDays);
  if (!isTimeZone(options.timeZone))
    throw new Stop(EXIT.usage, texts.noTimeZone(options.timeZone), texts.timeZoneExample);
  const parsed = documents.map((text) => documentOf(session, text));
  const source = parsed[0]?.id ?? null;
  const wanted = {
    title,
    language: session.lang,
    timeZone: options.timeZone,
    documents: parsed,
    claimDays: days === undefined ? null : Number(days),
    lists: lists.map((text) => listOf(session, text, source)),
    bodies: options.bodies === undefined ? [] : await readBodies(session, options.bodies),
  };
  for (const { id } of [...wanted.lists, ...wanted.bodies])
    if (!isId(id)) throw new Stop(EXIT.usage, texts.noId(id), texts.idShape);
  return wanted;
}

function listOf(session: Session, text: string, source: string | null): ItemList {
  const read = listFromWords(text, source);
  if ('list' in read) return read.list;
  const texts = session.texts(initTexts);
  throw new Stop(EXIT.usage, texts.listProblem[read.problem](text, read.word), texts.listShape);
}

function documentOf(session: Session, text: string): NonNullable<Manifest['documents']>[number] {
  const document = documentFromWords(text);
  if (document !== null) return document;
  const texts = session.texts(initTexts);
  throw new Stop(EXIT.usage, texts.documentProblem(text), texts.documentShape);
}
