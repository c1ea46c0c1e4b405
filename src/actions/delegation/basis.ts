/** What a delegation rests on, as far as it is certain: the order that delegates, the law that allows it, the items' own bases. Pure. */
import type { SettledCatalogue } from '../../catalogue/catalogue.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { oneLine } from '../../words/typed.ts';

export type Basis = NonNullable<Delegation['basis']>[number];

/** 行政许可法 art. 24: a licence may be delegated to another administrative organ. */
const LICENCE_LAW: Basis = { law: '中华人民共和国行政许可法', article: '第二十四条' };
/** 行政处罚法 art. 20 in the text of 2021; the text before it numbers its articles otherwise. */
const PENALTY_LAW: Basis = { law: '中华人民共和国行政处罚法', article: '第二十条' };
const PENALTY_LAW_FROM = '2021-07-15';

/** Each once, in this order: what the person names, the orders, the laws on delegation, the items' bases. */
export function basisOf(
  catalogue: SettledCatalogue,
  items: readonly Item[],
  named: readonly Basis[],
  day: CalendarDate,
): Basis[] {
  const documents = catalogue.manifest.entry.value.documents ?? [];
  const orders = items.flatMap(({ source }): Basis[] => {
    const document = documents.find(({ id }) => id === source?.document);
    return document === undefined ? [] : [{ law: document.title }];
  });
  const laws = [
    ...(items.some(({ type }) => type === '行政许可') ? [LICENCE_LAW] : []),
    ...(items.some(({ type }) => type === '行政处罚') && day >= PENALTY_LAW_FROM
      ? [PENALTY_LAW]
      : []),
  ];
  const all = [...named, ...orders, ...laws, ...items.flatMap(({ basis }) => basis)];
  return [...new Map(all.map((one) => [`${one.law} ${one.article ?? ''}`, one])).values()];
}

/** Of several texts those that say something. */
export function parseBases(texts: readonly string[]): Basis[] {
  return texts.flatMap((text) => parseBasis(text) ?? []);
}

/** 《行政许可法》第二十四条, or the same without 《》 and with a space; null for an empty text. */
export function parseBasis(text: string): Basis | null {
  const plain = oneLine(text) ?? '';
  const marked = /^《([^《》]+)》\s*(.*)$/.exec(plain) ?? /^(\S+)\s+(第\S+)$/.exec(plain);
  const law = (marked?.[1] ?? plain).trim();
  const article = (marked?.[2] ?? '').trim();
  if (law === '') return null;
  return article === '' ? { law } : { law, article };
}
