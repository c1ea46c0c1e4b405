/** Which elements an agreement lacks: what the plan asks for, and what is still to be written. Pure. */
import { TO_BE_WRITTEN } from './agreement.ts';
import type { Delegation } from './generated/records.ts';

export type Element =
  | 'basis'
  | 'authority'
  | 'rights.delegator'
  | 'rights.delegate'
  | 'duties.delegator'
  | 'duties.delegate'
  | 'liability'
  | 'term.from'
  | 'term.to';

export interface Lack {
  readonly element: Element;
  /** `unwritten`: the mark for what is to be written stands there. */
  readonly how: 'absent' | 'unwritten';
  /** Nothing can be signed without it; otherwise a warning. */
  readonly needed: boolean;
}

/**
 * Basis, authority, rights and duties of both are needed; so is the term of a penalty (行政处罚法
 * art. 20). Liability, and any other term, may be absent (a warning) but not left to be written.
 */
export function lacksOf(delegation: Delegation, penalty: boolean): Lack[] {
  const { basis, authority, rights, duties, liability, term } = delegation;
  const texts: readonly [Element, string | undefined, boolean][] = [
    ['authority', authority, true],
    ['rights.delegator', rights?.delegator, true],
    ['rights.delegate', rights?.delegate, true],
    ['duties.delegator', duties?.delegator, true],
    ['duties.delegate', duties?.delegate, true],
    ['liability', liability, false],
    ['term.from', term?.from, penalty],
    ['term.to', term?.to, penalty],
  ];
  const lacks: Lack[] = [];
  if (basis === undefined || basis.length === 0) {
    lacks.push({ element: 'basis', how: 'absent', needed: true });
  } else if (basis.some(({ law, article }) => isUnwritten(law) || isUnwritten(article ?? ''))) {
    lacks.push({ element: 'basis', how: 'unwritten', needed: true });
  }
  for (const [element, text, needed] of texts) {
    if (text === undefined || text.trim() === '') lacks.push({ element, how: 'absent', needed });
    else if (isUnwritten(text)) lacks.push({ element, how: 'unwritten', needed: true });
  }
  return lacks;
}

function isUnwritten(text: string): boolean {
  return text.includes(TO_BE_WRITTEN);
}
