/** How much of an item moves: extent, powers, content. */
import type { Extent, Power, Scope } from './annex.ts';
import { comparable } from './plain.ts';

const POWERS: readonly Power[] = [
  '受理',
  '审查',
  '决定',
  '发证',
  '备案',
  '立案',
  '调查',
  '执行',
  '监管',
];

const ALIASES: Readonly<Record<string, Power>> = {
  审核: '审查',
  核发: '发证',
  颁证: '发证',
  颁发证件: '发证',
  颁发证照: '发证',
  作出决定: '决定',
  调查取证: '调查',
  监督: '监管',
  监督管理: '监管',
  事中事后监管: '监管',
};

const WHOLE = /^(?:全部|整体|全项|所有|全)/;
const PART = /部分|仅|除|不含|不包括|以外|之外|未下放|未委托|不下放|不委托|限于/;
/** In a remark 除 and 仅 say many things; these say that something stays with the province. */
const PART_IN_REMARK =
  /^部分(?:下放|委托|权限|事项)?|(?:未|不|暂不)(?:下放|委托)|除.+(?:以?外|仍由省)/;

/** The cells that speak of the scope, '' where there is none. */
export interface ScopeTexts {
  /** 调整范围. */
  readonly range: string;
  readonly powers: string;
  readonly content: string;
  readonly mode: string;
  readonly remark: string;
}

export interface ScopeReading {
  readonly scope: Scope;
  /** Words that are none of the powers; null if all are. */
  readonly powersUnknown: string | null;
  /** The range, where it says neither all nor part; else null. */
  readonly extentUnclear: string | null;
  /** Nothing at all was said of the extent. */
  readonly extentAssumed: boolean;
}

export function readScope({ range, powers, content, mode, remark }: ScopeTexts): ScopeReading {
  const stated = range === '' ? null : parseExtent(range);
  const unclear = stated === 'unclear';
  const elsewhere = extentInRemark(mode) ?? extentInRemark(remark);
  const extent = stated === null || unclear ? (elsewhere ?? '全部') : stated;
  const { powers: known, unknown } = parsePowers(powers);
  const [first, ...others] = known;
  const said = [
    content,
    // What is more than 全部 or 部分, and what has no value of its own, stays as text.
    unclear || comparable(range).length > PLAIN_EXTENT ? range : '',
    unknown.length > 0 ? powers : '',
  ].filter((text) => text !== '');
  return {
    scope: {
      extent,
      ...(first === undefined ? {} : { powers: [first, ...others] }),
      ...(said.length === 0 ? {} : { content: said.join('；') }),
    },
    powersUnknown: unknown.length === 0 ? null : unknown.join('、'),
    extentUnclear: unclear ? range : null,
    extentAssumed: stated === null && elsewhere === null && !WHOLE.test(comparable(mode)),
  };
}

/** Characters of 全部下放, 部分委托: no longer text says no more than the extent. */
const PLAIN_EXTENT = 4;

/** `unclear`: the text is about something else, such as a region. */
function parseExtent(text: string): Extent | 'unclear' {
  const plain = comparable(text);
  if (PART.test(plain)) return '部分';
  return WHOLE.test(plain) ? '全部' : 'unclear';
}

function extentInRemark(text: string): Extent | null {
  return PART_IN_REMARK.test(comparable(text)) ? '部分' : null;
}

/** Powers in the order written, each once; `unknown` are words the records have no value for. */
function parsePowers(text: string): { powers: Power[]; unknown: string[] } {
  const powers = new Set<Power>();
  const unknown: string[] = [];
  for (const word of text.split(/[、，,；;/\s]+|和|及|与/)) {
    const plain = comparable(word).replace(/(?:权限?|等)$/, '');
    if (plain === '' || /^(?:全部|所有|全部权限)$/.test(plain)) continue;
    const power = POWERS.find((each) => each === plain) ?? aliasOf(plain);
    if (power === null) unknown.push(word.trim());
    else powers.add(power);
  }
  return { powers: [...powers], unknown };
}

function aliasOf(plain: string): Power | null {
  return Object.hasOwn(ALIASES, plain) ? (ALIASES[plain] ?? null) : null;
}
