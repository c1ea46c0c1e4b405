/** One outcome as programs read it. `done`: what could be written has been. */
import type { ClaimOutcome } from '../../actions/claim-wishes.ts';
import type { Language } from '../../text/language.ts';
import { type Names, refusalSaid } from './outcome-lines.ts';

export function claimResult(
  { wish, item, decided }: ClaimOutcome,
  names: Names,
  language: Language,
  done: boolean,
): Readonly<Record<string, unknown>> {
  const about = {
    item: wish.item,
    ...(item === null ? {} : { list: item.list, number: item.number, name: item.name }),
    body: wish.body,
    ...(wish.act === 'transfer' ? { from: wish.from } : {}),
    ...(wish.row === null ? {} : { row: wish.row }),
  };
  switch (decided.kind) {
    case 'write':
      return {
        ...about,
        outcome: done ? 'written' : 'ready',
        path: decided.path,
        claim: decided.claim,
      };
    case 'already': {
      const { path, value } = decided.claim;
      return { ...about, outcome: 'already', path, claim: value };
    }
    case 'refused': {
      const { refusal } = decided;
      const { message } = refusalSaid(refusal, names, language);
      const claim = 'claim' in refusal ? refusal.claim : null;
      return {
        ...about,
        outcome: refusal.kind === 'unreadable' ? 'unreadable' : 'refused',
        reason: refusal.kind,
        message,
        ...('path' in refusal ? { path: refusal.path } : {}),
        ...(claim === null ? {} : { path: claim.path, claim: claim.value }),
      };
    }
  }
}
