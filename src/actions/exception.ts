/** A finding is accepted for a time: by whom, why, until when. Pure. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CODES, isCode } from '../findings/registry.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Exception } from '../model/generated/records.ts';
import { denied, granted, type Outcome } from './outcome.ts';
import type { Unreadable } from './unreadable.ts';

export interface ExceptionIntent {
  /** null: made of the code and what it is for. */
  readonly id: string | null;
  readonly code: string;
  readonly scope: Exception['scope'];
  readonly reason: string;
  readonly approvedBy: string;
  readonly approved: CalendarDate | null;
  readonly document: string | null;
  readonly expires: CalendarDate;
}

export type ExceptionRefusal =
  | { readonly kind: 'unknown-code'; readonly code: string }
  /** What may not be accepted by anybody: a file that cannot be read, a claim of two bodies. */
  | { readonly kind: 'fixed-code'; readonly code: string }
  | { readonly kind: 'expired'; readonly expires: CalendarDate; readonly today: CalendarDate }
  | { readonly kind: 'approved-later'; readonly approved: CalendarDate }
  | { readonly kind: 'id-taken'; readonly id: string; readonly path: string };

/** An exception holds through its last day. */
export function grantException(
  catalogue: Catalogue,
  intent: ExceptionIntent,
  today: CalendarDate,
): Outcome<Exception, ExceptionRefusal | Unreadable> {
  const { code, scope, expires, approved, document } = intent;
  if (!isCode(code)) return denied({ kind: 'unknown-code', code });
  if (CODES[code].fixed) return denied({ kind: 'fixed-code', code });
  if (expires < today) return denied({ kind: 'expired', expires, today });
  if (approved !== null && approved > today) return denied({ kind: 'approved-later', approved });
  const id = intent.id ?? idFor(code, scope);
  const there = catalogue.exceptions.at(id);
  if (there.state === 'there') return denied({ kind: 'id-taken', id, path: there.entry.path });
  if (there.state === 'unusable') return denied({ kind: 'unreadable', path: there.path });
  return granted({
    id,
    code,
    scope,
    reason: intent.reason,
    approved_by: intent.approvedBy,
    ...(approved === null ? {} : { approved }),
    ...(document === null ? {} : { document }),
    expires,
  });
}

/** `rl509-city-013`: of several records the first. */
function idFor(code: string, { records, list, organization }: Exception['scope']): string {
  const record = records?.[0]?.split('/').at(-1);
  const parts = [code.toLowerCase(), ...(record === undefined ? [list, organization] : [record])];
  return parts.filter((part) => part !== undefined).join('-');
}
