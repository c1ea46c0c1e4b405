/** Drafts → findings: severity as the catalogue sets it, exceptions applied, in a fixed order. */
import type { CalendarDate } from '../model/dates.ts';
import type { Exception } from '../model/generated/records.ts';
import type { AnyDraft, Finding, Pointer, Severity } from './finding.ts';
import { fingerprintOf, recordOf } from './fingerprint.ts';
import { CODES } from './registry.ts';

/** An exception with the id of its file. */
export interface FiledException {
  readonly id: string;
  readonly value: Exception;
}

/** The list and the body a file belongs to, as far as exceptions ask for them. */
export interface FileScope {
  readonly list: string | null;
  readonly organization: string | null;
}

export interface SettleOptions {
  /** `rules.severity` of the catalogue; does not touch codes that are `fixed`. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly exceptions: readonly FiledException[];
  readonly asOf: CalendarDate;
  readonly scopeOf: (file: string) => FileScope;
}

export interface Settled {
  /** By file, place, code; no two alike. */
  readonly findings: Finding[];
  /** Ids of the exceptions in force that accepted at least one finding. */
  readonly matchedExceptions: ReadonlySet<string>;
}

export function settle(drafts: Iterable<AnyDraft>, options: SettleOptions): Settled {
  const exceptionsByCode = inForce(options.exceptions, options.asOf);
  const matchedExceptions = new Set<string>();
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let seenFile: string | undefined;
  for (const found of [...drafts].sort(compareDrafts)) {
    if (found.file !== seenFile) {
      seen.clear();
      seenFile = found.file;
    }
    const { severity: ownSeverity, ...rest } = found;
    const identity = JSON.stringify(found);
    if (seen.has(identity)) continue;
    seen.add(identity);

    const declaration = CODES[found.code];
    const severity =
      (declaration.fixed ? undefined : options.severities[found.code]) ??
      ownSeverity ??
      declaration.severity;
    if (severity === 'off') continue;
    const record = recordOf(found.file);
    let acceptedBy: string | null = null;
    for (const exception of declaration.fixed ? [] : (exceptionsByCode.get(found.code) ?? [])) {
      if (!covers(exception.value.scope, record, found.file, options.scopeOf)) continue;
      matchedExceptions.add(exception.id);
      acceptedBy ??= exception.id;
    }
    const settled = { severity, record, fingerprint: fingerprintOf(found), acceptedBy };
    findings.push({ ...rest, ...settled });
  }
  return { findings, matchedExceptions };
}

/** Not expired (the last day counts), with a reason and an approval; by code. */
function inForce(
  exceptions: readonly FiledException[],
  asOf: CalendarDate,
): ReadonlyMap<string, readonly FiledException[]> {
  const byCode = new Map<string, FiledException[]>();
  for (const exception of exceptions) {
    const { code, reason, approved_by: approvedBy, expires } = exception.value;
    if (expires < asOf || isBlank(reason) || isBlank(approvedBy)) continue;
    const there = byCode.get(code);
    if (there === undefined) byCode.set(code, [exception]);
    else there.push(exception);
  }
  return byCode;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Every condition the scope names must hold; one that names none covers the whole catalogue. */
function covers(
  scope: Exception['scope'],
  record: string,
  file: string,
  scopeOf: SettleOptions['scopeOf'],
): boolean {
  if (scope.records !== undefined && !scope.records.includes(record)) return false;
  if (scope.list === undefined && scope.organization === undefined) return true;
  const { list, organization } = scopeOf(file);
  if (scope.list !== undefined && scope.list !== list) return false;
  return scope.organization === undefined || scope.organization === organization;
}

/** By file, then place (positions before pointers), code and subject; by code units, not by locale. */
function compareDrafts(a: AnyDraft, b: AnyDraft): number {
  return (
    compare(a.file, b.file) ||
    compare(a.range?.start ?? Infinity, b.range?.start ?? Infinity) ||
    comparePointers(a.pointer, b.pointer) ||
    compare(a.code, b.code) ||
    compare(a.subject ?? '', b.subject ?? '')
  );
}

function comparePointers(a: Pointer, b: Pointer): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const left = a[index] ?? '';
    const right = b[index] ?? '';
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? compare(left, right)
        : compare(String(left), String(right));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
