/** The national order of item types, their codes, and the names other lists use for them. */
import type { Item } from './generated/records.ts';

export type ItemType = Item['type'];

/** Type → its two digits in a basic code (GB/T 39554.1-2020). */
export const ITEM_TYPE_CODES: Readonly<Record<ItemType, string>> = {
  行政许可: '01',
  行政处罚: '02',
  行政强制: '03',
  行政征收: '04',
  行政给付: '05',
  行政检查: '06',
  行政确认: '07',
  行政奖励: '08',
  行政裁决: '09',
  其他行政权力: '10',
};

/** In national order: the order of every table. */
export const ITEM_TYPES = Object.keys(ITEM_TYPE_CODES) as ItemType[];

/** Names in other lists; Shandong's own write 行政监督 for 行政检查. */
const ALIASES: Readonly<Record<string, ItemType>> = {
  行政监督: '行政检查',
  行政监督检查: '行政检查',
  行政审批: '行政许可',
  许可: '行政许可',
  处罚: '行政处罚',
  确认: '行政确认',
  其他权力: '其他行政权力',
  其它权力: '其他行政权力',
  其他职权: '其他行政权力',
  其他类: '其他行政权力',
  其他: '其他行政权力',
  其它: '其他行政权力',
  其它行政权力: '其他行政权力',
};

/** The type a cell names, or null. `其他行政权力-备案` is 其他行政权力. */
export function parseItemType(text: string): ItemType | null {
  const name =
    text
      .normalize('NFKC')
      .replaceAll(/\s+/g, '')
      .split(/[-—－–]/)[0] ?? '';
  if (Object.hasOwn(ITEM_TYPE_CODES, name)) return name as ItemType;
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? null) : null;
}
