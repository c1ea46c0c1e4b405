/** How a body runs an item it has claimed: what becomes of the record when values are set. Pure. */
import type { ClaimEntry, Entry } from '../../catalogue/catalogue.ts';
import { valueChanges } from '../../compare/value-changes.ts';
import { pathOf } from '../../files/layout.ts';
import { impossibleDates } from '../../files/schema/dates.ts';
import { schemaDrafts } from '../../files/schema/explain-errors.ts';
import { validatorOf } from '../../files/schema/validate.ts';
import type { Change } from '../../files/yaml/edit.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import type { ItemList, Service } from '../../model/generated/records.ts';
import { isClaimed, isReleased } from '../../model/decision-facts.ts';
import { cellOf } from '../../model/list-facts.ts';
import type { Assignment } from './assignment.ts';

export type ServiceRefusal =
  /** Nobody has claimed it, or it was given back. */
  | { readonly kind: 'not-claimed' }
  /** Claimed or decided on by another body. */
  | { readonly kind: 'held-by-other'; readonly claim: ClaimEntry }
  /** The body itself said 不承接 or 不适用. */
  | { readonly kind: 'declined'; readonly claim: ClaimEntry }
  /** What would be written has not the form of a service record. */
  | { readonly kind: 'form'; readonly drafts: readonly AnyDraft[] };

export type ServiceSet =
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly existing: Entry<Service> | null;
      readonly service: Service;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'already'; readonly path: string; readonly service: Service }
  | { readonly kind: 'refused'; readonly refusal: ServiceRefusal };

/** Where the record of a body's service is kept: beside its claim. */
export function servicePath(list: ItemList, item: string, body: string): string {
  return pathOf({ kind: 'service', id: item, list: list.id, organization: cellOf(list, body) });
}

/** Why a body may not say how an item is run; null where it has claimed it. */
export function notItsOwn(claim: ClaimEntry | null, body: string): ServiceRefusal | null {
  if (claim === null || isReleased(claim.value)) return { kind: 'not-claimed' };
  if (claim.value.claimant !== body) return { kind: 'held-by-other', claim };
  return isClaimed(claim.value) ? null : { kind: 'declined', claim };
}

/**
 * `claim`, `existing`: the records at the place of the claim and of the service, or null. The
 * provider is whoever has the claim: after a transfer, the first value the new body sets says so.
 */
export function setService(
  list: ItemList,
  item: string,
  body: string,
  claim: ClaimEntry | null,
  existing: Entry<Service> | null,
  assignments: readonly Assignment[],
): ServiceSet {
  const refusal = notItsOwn(claim, body);
  if (refusal !== null) return { kind: 'refused', refusal };
  const path = servicePath(list, item, body);
  const before: Service = existing?.value ?? { item, provider: body };
  const after = withAssignments({ ...before, provider: body }, assignments);
  const drafts = formDrafts(path, after);
  if (drafts.length > 0) return { kind: 'refused', refusal: { kind: 'form', drafts } };
  // Has just been held against the schema.
  const service = after as unknown as Service;
  const changes = existing === null ? [] : valueChanges(before, service).map(asChange);
  if (existing !== null && changes.length === 0) return { kind: 'already', path, service };
  return { kind: 'write', path, existing, service, changes };
}

type Mapping = Record<string, unknown>;

function withAssignments(service: Service, assignments: readonly Assignment[]): Mapping {
  const result = structuredClone(service) as unknown as Mapping;
  for (const one of assignments) {
    if ('clear' in one) clear(result, one.pointer);
    else put(result, one.pointer, one.value);
  }
  return result;
}

function put(mapping: Mapping, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    mapping[key] = value;
    return;
  }
  const below = (mapping[key] ??= {});
  put(below as Mapping, rest, value);
}

/** A mapping that is left without an entry goes with its last one. */
function clear(mapping: Mapping, [key = '', ...rest]: readonly string[]): void {
  const below = mapping[key];
  if (below === undefined) return;
  if (rest.length > 0) clear(below as Mapping, rest);
  if (rest.length === 0 || Object.keys(below as Mapping).length === 0) {
    Reflect.deleteProperty(mapping, key);
  }
}

function formDrafts(path: string, value: Mapping): readonly AnyDraft[] {
  const validate = validatorOf('service');
  if (!validate(value)) return schemaDrafts('service', path, value, validate.errors ?? []);
  return impossibleDates('service', path, value);
}

function asChange({ pointer, after }: { pointer: Change['pointer']; after: unknown }): Change {
  return after === undefined ? { pointer, remove: true } : { pointer, value: after };
}
