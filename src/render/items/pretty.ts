/** `list`: a table that wraps names; above some thousand rows, and in pipes, one line an item. */
import type { ItemRow } from '../../reports/item-list.ts';
import { termIn } from '../../text/terms.ts';
import { asText, type View } from '../view.ts';
import { standingWords } from './standing-words.ts';
import { renderTable, type TableCell } from '../table.ts';
import { itemListTexts } from '../../text/screens/items.ts';

/** Nobody reads more rows on a terminal; lines that are not wrapped can be searched. */
const MOST_WRAPPED = 1_000;
/** 人力资源和社会保障局 is 20. */
const WIDEST_BODY = 22;
const WIDEST_FIELD = 18;

export function renderItems(
  rows: readonly ItemRow[],
  view: View,
  options: { terminal: boolean },
): string {
  const texts = view.texts(itemListTexts);
  const hasFields = rows.some(({ field }) => field !== null);
  const head = [
    texts.item,
    texts.type,
    ...(hasFields ? [texts.field] : []),
    texts.claimedBy,
    texts.name,
  ];
  const cells = rows.map((row): TableCell[] => [
    { text: row.item, paint: view.paint.accent },
    { text: row.type },
    ...(hasFields ? [{ text: row.field ?? '' }] : []),
    standingWords(row, view),
    { text: row.name },
  ]);
  const wrapped = options.terminal && rows.length <= MOST_WRAPPED;
  const bodyWidth = view.width < 100 ? Math.floor(view.width / 5) : WIDEST_BODY;
  const most = [
    undefined,
    undefined,
    ...(hasFields ? [view.width < 100 ? 12 : WIDEST_FIELD] : []),
    wrapped ? bodyWidth : undefined,
    undefined,
  ];
  const layout = { wraps: head.length - 1, wrapped, most: wrapped ? most : [] };
  const lines = renderTable(head, cells, layout, view);
  lines.push(view.paint.dim(texts.inAll(rows.length)));
  if (view.language === 'en') {
    const types = [...new Set(rows.map(({ type }) => type))].map((type) => termIn('en', type));
    lines.push(...view.wrap(types.join(', '), view.width).map((line) => view.paint.dim(line)));
  }
  return asText(lines);
}
