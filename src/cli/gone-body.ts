/** The end of a command about what a body may claim, for a body that is no more: the same words as a claim's refusal. */
import { nameOf } from '../catalogue/body-name.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { dissolvedOn } from '../model/body-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Organization } from '../model/generated/records.ts';
import { claimRefusals } from '../text/outcomes/claim-refusals.ts';
import { type Stop, stopWith } from './exit.ts';
import type { Session } from './session.ts';

/** Null for a body that exists on the day. */
export function stopOfGone(
  session: Session,
  exit: number,
  { id, value }: Entry<Organization>,
  day: CalendarDate,
  bodies: Parameters<typeof nameOf>[0],
): Stop | null {
  const gone = dissolvedOn(value, day);
  if (gone === null) return null;
  const said = session.texts(claimRefusals)['body-dissolved'];
  const refusal = { kind: 'body-dissolved', body: id, ...gone } as const;
  return stopWith(exit, said(refusal, { body: (one) => nameOf(bodies, one), prefix: '' }));
}
