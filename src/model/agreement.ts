/** When a delegation agreement (委托协议) holds. Pure. */
import { addDays, type CalendarDate } from './dates.ts';
import type { Delegation } from './generated/records.ts';

/** What a draft has where a person must write: `delegation new` puts it, RL620 finds it. */
export const TO_BE_WRITTEN = '（待填写）';

export interface AgreementSpan {
  /** First day it holds. */
  readonly from: string;
  /** Last day it holds, inclusive; null: no end is agreed. */
  readonly to: string | null;
}

type Status = { readonly status: string | undefined };

/** 拟订: written, and not yet signed. */
export function isDraft({ status }: Status): boolean {
  return status === '拟订';
}

/** 签订: signed by both sides, and not ended before its term. */
export function isSigned({ status }: Status): boolean {
  return status === '签订';
}

/** 终止: ended before its term, or a draft that was given up; perhaps for a later day. */
export function isEnded({ status }: Status): boolean {
  return status === '终止';
}

/** The day both sides signed; null while they have not. */
export function signedOn({ status, signed }: Pick<Delegation, 'status' | 'signed'>): string | null {
  return isDraft({ status }) ? null : (signed?.date ?? null);
}

/**
 * The days an agreement holds, both inclusive: from signature or the term's first day, whichever is
 * later, to the term's last day or the day before it was ended. Null for a draft and for one that
 * never holds.
 */
export function spanOf(delegation: Delegation): AgreementSpan | null {
  const { term, termination } = delegation;
  const signed = signedOn(delegation);
  if (signed === null) return null;
  const from = later(signed, term?.from);
  const ended =
    termination === undefined ? undefined : addDays(termination.date as CalendarDate, -1);
  const to = earlier(term?.to, ended);
  if (to !== undefined && to < from) return null;
  return { from, to: to ?? null };
}

export function isInForce(delegation: Delegation, day: string): boolean {
  const span = spanOf(delegation);
  return span !== null && span.from <= day && (span.to === null || span.to >= day);
}

/** Not over yet: drafted, in force, or still to begin. */
export function isOpen(delegation: Delegation, day: string): boolean {
  if (isEnded(delegation)) return isInForce(delegation, day);
  return delegation.term?.to === undefined || delegation.term.to >= day;
}

export function overlap(one: AgreementSpan, other: AgreementSpan): AgreementSpan | null {
  const from = later(one.from, other.from);
  const to = earlier(one.to ?? undefined, other.to ?? undefined);
  if (to !== undefined && to < from) return null;
  return { from, to: to ?? null };
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
