/**
 * RL601, RL602, RL620: what an agreement must say. Basis, items, authority, rights and duties of both
 * are what the plan asks of every agreement; without a term or liability it can stand, but a penalty's
 * delegation must name its term (行政处罚法 art. 20, text of 2021).
 */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { draft, type AnyDraft } from '../../findings/finding.ts';
import { isDraft, TO_BE_WRITTEN } from '../../model/agreement.ts';
import type { Delegation } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';

/** Key of the record → whether it is there. */
const REQUIRED: readonly (readonly [string, (delegation: Delegation) => boolean])[] = [
  ['basis', ({ basis }) => (basis?.length ?? 0) > 0],
  ['authority', ({ authority }) => isText(authority)],
  ['rights.delegator', ({ rights }) => isText(rights?.delegator)],
  ['rights.delegate', ({ rights }) => isText(rights?.delegate)],
  ['duties.delegator', ({ duties }) => isText(duties?.delegator)],
  ['duties.delegate', ({ duties }) => isText(duties?.delegate)],
  ['signed', ({ signed, status }) => signed !== undefined || isDraft({ status })],
];

export const delegationElements: Check = {
  codes: ['RL601', 'RL602', 'RL620'],
  *run(catalogue) {
    for (const { path, value } of catalogue.delegations.values()) {
      // A draft is allowed to be one: what it lacks is said when it is signed.
      if (isDraft(value)) continue;
      yield* missing(path, value, isPenalty(catalogue, value));
      const keys = [...unwritten(value, [])];
      if (keys.length > 0) yield draft('RL620', { file: path }, { keys });
    }
  },
};

function* missing(file: string, value: Delegation, penalty: boolean): Iterable<AnyDraft> {
  for (const [element, isThere] of REQUIRED) {
    if (!isThere(value)) yield draft('RL601', { file }, { element }, { subject: element });
  }
  const noTerm = value.term?.to === undefined;
  if (noTerm) {
    yield draft(
      'RL602',
      { file },
      { element: 'term', penalty },
      { subject: 'term', ...(penalty ? { severity: 'error' } : {}) },
    );
  }
  if (!isText(value.liability)) {
    yield draft('RL602', { file }, { element: 'liability', penalty }, { subject: 'liability' });
  }
}

export function isPenalty({ items }: Catalogue, { items: covered }: Delegation): boolean {
  return covered.some(({ item }) => entryIn(items.at(item))?.value.type === '行政处罚');
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function* unwritten(value: unknown, at: readonly (string | number)[]): Iterable<string> {
  if (typeof value === 'string') {
    if (value.includes(TO_BE_WRITTEN)) yield at.join('.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* unwritten(inner, [...at, key]);
  }
}
