/** 下放 or 委托, from the column 调整方式 or from a remark. */
import type { Mode } from './annex.ts';
import { comparable } from './plain.ts';

export type ParsedMode = Mode | 'ambiguous' | null;

const NEGATED =
  /(?:未|不|暂不|暂未|尚未|不再|没有|不予|不得|不宜)(?:予以|进行|实行|作)?(?:下放|委托)/g;
/** The province hands down by delegating: a delegation (domain: remarks such as “委托下放”). */
const BOTH_WORDS =
  /委托下放|下放委托|委托\(下放\)|下放\(委托\)|委托(?:的)?方式下放|以委托形式下放/g;
/** A clause of a remark that speaks of the mode and not of, say, a commissioned expert opinion. */
const SPEAKS_OF_MODE =
  /^(?:调整方式:?|下放方式:?)?(?:采取|采用|通过|以|实行)?(?:全部|部分|直接|整体)?(?:委托下放|委托|下放)(?!(?:给)?(?:第三方|有资质|具备|具有|中介|专业|社会|检测|鉴定|检验|评估|评审|书|协议))/;

/** From a cell of its own: the words may stand anywhere in it. */
export function parseMode(text: string): ParsedMode {
  const plain = comparable(text).replaceAll(NEGATED, '').replaceAll(BOTH_WORDS, '委托');
  const delegated = plain.includes('委托');
  const devolved = plain.includes('下放');
  if (delegated && devolved) return 'ambiguous';
  if (delegated) return '委托';
  return devolved ? '下放' : null;
}

/** From a remark: only clauses that begin with the mode count. */
export function modeInRemark(text: string): ParsedMode {
  const clauses = text
    .normalize('NFKC')
    .split(/[。；;，,\n]/)
    .map(comparable)
    .filter((clause) => SPEAKS_OF_MODE.test(clause));
  return clauses.length === 0 ? null : parseMode(clauses.join(';'));
}

/** The remark is the mode and nothing else. */
export function isOnlyMode(text: string): boolean {
  return /^(?:委托|下放|委托下放)[。;；]?$/.test(comparable(text));
}
