/**
 * RL905: exceptions that accept nothing. Only who settles the findings knows what they accepted, so
 * this is no check but a function for that caller.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { familyOf } from '../../findings/families.ts';
import { CODES, isCode } from '../../findings/registry.ts';
import type { CheckContext } from '../check.ts';
import { isApproved } from './exception-approval.ts';

/**
 * `used`: ids of the exceptions that accepted at least one finding, in a run of every check over the
 * whole catalogue. Nothing more is said of those that cannot accept any: expired (RL904), of an
 * unknown code (RL901) or one that may not be accepted (RL909), without reason or approval (RL902,
 * RL903); nor of those for what is found in git's history (RL8xx), which no check of the files shows.
 */
export function* unusedExceptions(
  { exceptions }: Pick<Catalogue, 'exceptions'>,
  { asOf }: CheckContext,
  used: ReadonlySet<string>,
): Iterable<Draft<'RL905'>> {
  for (const { path, id, value } of exceptions.values()) {
    if (used.has(id) || value.expires < asOf || !isCode(value.code)) continue;
    if (familyOf(value.code) === 'RL8') continue;
    if (CODES[value.code].fixed || !isApproved(value)) continue;
    yield draft('RL905', { file: path, pointer: ['code'] }, { exception: id, code: value.code });
  }
}
