/**
 * Item codes in their three lengths, named as in GB/T 39554.1-2020 (the composition was derived from
 * codes in use, not read in the standard):
 *   12 基本编码         area 2 + type 2 + main item 5 + sub-item 3
 *   31 实施编码         credit code 18 + level 1 + basic code 12
 *   33 业务办理项编码   implementation code + 2 digits
 * They carry no check digit of their own; the credit code in them does.
 */
import { ITEM_TYPE_CODES, type ItemType } from './item-types.ts';

export interface ItemCode {
  /** 18 characters; null in a basic code. */
  readonly creditCode: string | null;
  /** 1 nation, 2 province, 3 city, 4 county, 5 town, 6 village; null in a basic code. */
  readonly level: string | null;
  /** Area of whoever set the item: 00 the nation or a province in general, 37 Shandong. */
  readonly area: string;
  readonly typeCode: string;
  readonly mainItem: string;
  /** 000: the item has no sub-items. */
  readonly subItem: string;
  /** Two digits of a business code, else null. */
  readonly business: string | null;
}

export type ItemCodeResult =
  | { readonly ok: true; readonly code: ItemCode }
  | { readonly ok: false; readonly problem: 'length' | 'characters' };

const BASIC = /^\d{12}$/;
const IMPLEMENTATION = /^[0-9A-HJ-NPQRTUWXY]{18}[1-6]\d{12}(?:\d\d)?$/;

/** Type digits → type. 20 公共服务 is no administrative power and no type of ours; it is named anyway. */
const TYPES_BY_CODE: ReadonlyMap<string, string> = new Map([
  ...(Object.keys(ITEM_TYPE_CODES) as ItemType[]).map(
    (type) => [ITEM_TYPE_CODES[type], type] as const,
  ),
  ['20', '公共服务'] as const,
]);

/** Twelve digits. */
export function isBasicCode(text: string): boolean {
  return text.length === 12 && BASIC.test(text);
}

/** The parts of a code as written: no trimming, no change of case, so that what is dirty is said. */
export function parseItemCode(text: string): ItemCodeResult {
  const { length } = text;
  if (length !== 12 && length !== 31 && length !== 33) return { ok: false, problem: 'length' };
  if (!(length === 12 ? BASIC : IMPLEMENTATION).test(text))
    return { ok: false, problem: 'characters' };
  const basic = length === 12 ? text : text.slice(19, 31);
  return {
    ok: true,
    code: {
      creditCode: length === 12 ? null : text.slice(0, 18),
      level: length === 12 ? null : text.charAt(18),
      area: basic.slice(0, 2),
      typeCode: basic.slice(2, 4),
      mainItem: basic.slice(4, 9),
      subItem: basic.slice(9, 12),
      business: length === 33 ? text.slice(31) : null,
    },
  };
}

/** The type that two digits stand for, or null. */
export function typeOfCode(typeCode: string): string | null {
  return TYPES_BY_CODE.get(typeCode) ?? null;
}
