/** One outcome as programs read it. */
import type { Session } from '../session.ts';
import { sayTrouble } from './say-outcome.ts';
import type { Names } from './say-refusal.ts';
import type { Outcome } from './wish.ts';

export function outcomeData(
  session: Session,
  outcome: Outcome,
  names: Names,
): Readonly<Record<string, unknown>> {
  const { wish, item, decided } = outcome;
  const about = {
    item: item.id,
    list: item.list,
    number: item.number,
    name: item.name,
    body: wish.body,
    ...(wish.act === 'transfer' ? { from: wish.from } : {}),
    ...(wish.row === null ? {} : { row: wish.row }),
  };
  switch (decided.kind) {
    case 'write':
      return { ...about, outcome: 'written', path: decided.path, claim: decided.claim };
    case 'already':
      return {
        ...about,
        outcome: 'already',
        path: decided.claim.path,
        claim: decided.claim.value,
      };
    case 'unreadable':
      return {
        ...about,
        outcome: 'unreadable',
        path: decided.path,
        message: sayTrouble(session, outcome, names).message,
      };
    case 'refused': {
      const { refusal } = decided;
      const claim = 'claim' in refusal ? refusal.claim : null;
      return {
        ...about,
        outcome: 'refused',
        reason: refusal.kind,
        message: sayTrouble(session, outcome, names).message,
        ...(claim === null ? {} : { path: claim.path, claim: claim.value }),
      };
    }
  }
}
