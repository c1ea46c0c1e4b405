/** What follows an agreement's signature: announced, filed, ended. Pure. */
import { isEnded, signedOn } from '../../model/agreement.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { future, refusedStep, type Step, type StepRefusal } from './step.ts';

export interface Announcing {
  /** Id of the body. */
  readonly by: string;
  readonly date: CalendarDate;
  readonly url: string | null;
  readonly day: CalendarDate;
}

/** One of the parties announces; the same body on the same day is the same announcement. */
export function announceAgreement(delegation: Delegation, intent: Announcing): Step {
  const { by, date, url, day } = intent;
  const refusals = [
    ...(by === delegation.delegator || by === delegation.delegate
      ? []
      : [{ kind: 'no-party', body: by } as const]),
    ...future(date, day),
    ...afterSigning(delegation, date),
  ];
  if (refusals.length > 0) return refusedStep(...refusals);
  const announcements = delegation.announcements ?? [];
  const at = announcements.findIndex((one) => one.by === by && one.date === date);
  const known = announcements[at];
  if (known !== undefined) {
    if (url === null || known.url === url) return { kind: 'already' };
    return { kind: 'change', changes: [{ pointer: ['announcements', at, 'url'], value: url }] };
  }
  const announcement = { by, date, ...(url === null ? {} : { url }) };
  return {
    kind: 'change',
    changes: [{ pointer: ['announcements'], value: [...announcements, announcement] }],
  };
}

export interface Filing {
  /** Id or name of whoever it is filed with. */
  readonly with: string;
  readonly date: CalendarDate;
  readonly day: CalendarDate;
}

/** Filed once; another day or another body is refused, since it would hide the first. */
export function fileAgreement(delegation: Delegation, intent: Filing): Step {
  const { filed } = delegation;
  if (filed !== undefined) {
    const same = filed.with === intent.with && filed.date === intent.date;
    return same ? { kind: 'already' } : refusedStep({ kind: 'filed-otherwise', ...filed });
  }
  const refusals = [...future(intent.date, intent.day), ...afterSigning(delegation, intent.date)];
  if (refusals.length > 0) return refusedStep(...refusals);
  return {
    kind: 'change',
    changes: [{ pointer: ['filed'], value: { date: intent.date, with: intent.with } }],
  };
}

export interface Ending {
  /** The first day it no longer holds; may be announced beforehand. */
  readonly date: CalendarDate;
  readonly reason: string;
}

/** A draft can be ended too: it is given up, and stays readable. */
export function terminateAgreement(delegation: Delegation, intent: Ending): Step {
  const { date, reason } = intent;
  const { termination, signed } = delegation;
  if (isEnded(delegation)) {
    const same = termination?.date === date && termination.reason === reason;
    return same
      ? { kind: 'already' }
      : refusedStep({ kind: 'terminated', date: termination?.date ?? '' });
  }
  if (signed !== undefined && date < signed.date) {
    return refusedStep({ kind: 'before-signing', date, signed: signed.date });
  }
  return {
    kind: 'change',
    changes: [
      { pointer: ['status'], value: '终止' },
      { pointer: ['termination'], value: { date, reason } },
    ],
  };
}

function afterSigning(delegation: Delegation, date: CalendarDate): StepRefusal[] {
  const signed = signedOn(delegation);
  if (signed === null) return [{ kind: 'not-signed' }];
  return date < signed ? [{ kind: 'before-signing', date, signed }] : [];
}
