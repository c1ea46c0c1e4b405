/** The questions of `init` on a terminal, for those who do not bring flags. */
import { BODY_KINDS } from '../../model/body-nature.ts';
import { parseDate } from '../../model/dates.ts';
import { isId } from '../../model/ids.ts';
import { ITEM_TYPES } from '../../model/item-types.ts';
import {
  newCatalogueQuestions,
  type NewCatalogueQuestions,
} from '../../text/new-catalogue-questions.ts';
import type { Session } from '../session.ts';

export interface InitAnswers {
  readonly title: string;
  /** As `--document` takes it. */
  readonly document: string | null;
  readonly days: string | null;
  /** As `--list` takes them. */
  readonly lists: readonly string[];
}

type Texts = NewCatalogueQuestions;
type Wrong = (answer: string) => string | null;

/** Parts of an answer that will be divided by `|` must have none. */
const free = (texts: Texts, text: string): string | null =>
  /[|｜]/.test(text) ? texts.noBar : null;

function needed(texts: Texts, more: Wrong = () => null): Wrong {
  return (text) => (text === '' ? texts.fillIn : (free(texts, text) ?? more(text)));
}

function optional(texts: Texts, more: Wrong = () => null): Wrong {
  return (text) => (text === '' ? null : (free(texts, text) ?? more(text)));
}

const words = (text: string): string[] => text.split(/[,，、]/).map((word) => word.trim());

/** null: broken off. */
export async function askNewCatalogue(session: Session): Promise<InitAnswers | null> {
  const texts = session.texts(newCatalogueQuestions);
  const ask = await session.io.asking();
  const text = (message: string, placeholder: string, wrong: Wrong) =>
    ask.text({ message, placeholder, wrong });

  const title = await text(texts.title, texts.titleExample, (given) =>
    given === '' ? texts.fillIn : null,
  );
  if (title === null) return null;
  const document = await text(texts.document, texts.documentExample, needed(texts));
  if (document === null) return null;
  const number = await text(texts.number, texts.numberExample, optional(texts));
  if (number === null) return null;
  const published = await text(
    texts.published,
    '2020-07-10',
    optional(texts, (day) => (parseDate(day) === null ? texts.noDay : null)),
  );
  if (published === null) return null;
  const days =
    published === ''
      ? ''
      : await text(
          texts.days,
          '60',
          optional(texts, (given) => (/^[1-9]\d{0,3}$/.test(given) ? null : texts.noDays)),
        );
  if (days === null) return null;

  const lists = new Map<string, string>();
  for (;;) {
    const list = await askList(session, lists);
    if (list === null) return null;
    lists.set(list.id, list.option);
    const more = await ask.confirm({ message: texts.another, yes: texts.there, no: texts.none });
    if (more === null) return null;
    if (!more) break;
  }
  return {
    title,
    document: ['order', document, number, published].join('|'),
    days: days === '' ? null : days,
    lists: [...lists.values()],
  };
}

/** One list, as `--list` takes it. */
async function askList(
  session: Session,
  before: ReadonlyMap<string, string>,
): Promise<{ readonly id: string; readonly option: string } | null> {
  const texts = session.texts(newCatalogueQuestions);
  const ask = await session.io.asking();
  const text = (message: string, placeholder: string, more?: Wrong) =>
    ask.text({ message, placeholder, wrong: needed(texts, more) });
  const id = await text(texts.listId, 'city', (given) =>
    isId(given) ? (before.has(given) ? texts.sameId(given) : null) : texts.noId,
  );
  if (id === null) return null;
  const title = await text(texts.listTitle, texts.listTitleExample);
  if (title === null) return null;
  const claimants = await text(texts.claimants, '市级部门', (given) => {
    const unknown = words(given).find((word) => !BODY_KINDS.some((kind) => kind === word));
    return unknown === undefined ? null : texts.noKind(unknown, BODY_KINDS);
  });
  if (claimants === null) return null;
  const rule = await ask.select({
    message: texts.rule,
    choices: [
      { value: 'single', label: texts.single },
      { value: 'each', label: texts.each },
    ],
  });
  if (rule === null) return null;
  const example = '行政许可=85,行政处罚=128,行政确认=9,其他行政权力=55';
  const types = await text(texts.types, example, (given) => {
    const unclear = words(given).find((word) => !isTypeCount(word));
    return unclear === undefined ? null : texts.noTypeCount(unclear);
  });
  if (types === null) return null;
  return { id, option: [id, title, claimants, rule, types].join('|') };
}

function isTypeCount(word: string): boolean {
  const type = /^(.+?)\s*[=＝:：]\s*\d+$/.exec(word)?.[1];
  return ITEM_TYPES.some((one) => one === type);
}
