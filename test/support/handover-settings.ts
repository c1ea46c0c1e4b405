/** A catalogue with agreements and services, spoiled in one thing, and what the rules on them say. */
import { runChecks } from '../../src/checks/run-checks.ts';
import { CODES } from '../../src/findings/registry.ts';
import type { Delegation, Item, Service } from '../../src/model/generated/records.ts';
import { stampOf } from '../../src/model/stamps.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  makeDelegation,
  makeService,
  makeTraining,
} from './catalogue-builder.ts';

export const TODAY = AS_OF;
export const YESTERDAY = '2020-08-19';
export const TOMORROW = '2020-08-21';

/** `RL612` or, where it is not the code's own severity, `RL602 error`; only of agreements and services. */
export function said(change: (parts: CatalogueParts) => void): string[] {
  return [...runChecks(buildCatalogue(change), { asOf: AS_OF })]
    .filter(({ code }) => /^RL[67]/.test(code))
    .map(({ code, severity = CODES[code].severity }) =>
      severity === CODES[code].severity ? code : `${code} ${severity}`,
    )
    .sort();
}

export type Setting = (parts: CatalogueParts) => void;

/** The item is delegated, with the claim's stamp as it then is. */
export function delegated(parts: CatalogueParts, id: string, more: Partial<Item> = {}): Item {
  const item = Object.assign(find(parts.items, id), { mode: '委托', ...more });
  for (const { value } of parts.claims) if (value.item === id) value.stamp = stampOf(item);
  return item;
}

/** City-001 delegated, with these agreements to its claimant. */
export function agreed(...agreements: Partial<Delegation>[]): Setting {
  return (parts) => {
    const item = delegated(parts, 'city-001');
    for (const [at, more] of agreements.entries()) {
      const id = `education-${at + 1}`;
      parts.delegations.push({ value: makeDelegation(id, 'jn-education', [item], more) });
    }
  };
}

export function agreedPenalty(more: Partial<Delegation>): Setting {
  return (parts) => {
    const item = delegated(parts, 'city-003');
    parts.delegations.push({ value: makeDelegation('police', 'jn-police', [item], more) });
  };
}

export function inService(before: Setting, more: Partial<Service> = {}): Setting {
  return (parts) => {
    before(parts);
    serve(parts, 'city-001', more);
  };
}

export function serve(parts: CatalogueParts, id: string, more: Partial<Service>): void {
  const item = find(parts.items, id);
  const provider = id === 'city-003' ? 'jn-police' : 'jn-education';
  const days = more.start === undefined ? {} : { province_stop: more.start };
  parts.services.push({ value: makeService(item, provider, { ...days, ...more }) });
  parts.trainings.push({ value: makeTraining(`for-${id}`, provider, [item]) });
}

export const until = (to: string) => ({ term: { from: '2020-08-01', to } });
export const since = (from: string) => ({ term: { from, to: '2023-07-31' } });
export const none: Setting = () => undefined;

/** As a part of a record: without these keys. */
export function lacking(...keys: string[]): Record<string, never> {
  return Object.fromEntries(keys.map((key) => [key, undefined as never]));
}
