/**
 * Who is asked to review which files, by the same rule as `authorize`: a record by the members of the
 * bodies it belongs to, everything else by the offices that act for all. Pure.
 */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { entriesOf } from '../catalogue/entries-of.ts';
import { ownersOf } from '../compare/owners.ts';
import { placeOf } from '../files/layout.ts';
import { kindEntry, RECORD_KINDS } from '../model/record-kinds.ts';

/** Kinds of record that belong to bodies and not to the offices alone. */
export const OWNED_KINDS = RECORD_KINDS.filter((kind) => kindEntry(kind).owners !== 'offices');

/** Of several rules that match a file the last one counts: so do all three hosting services. */
export interface OwnerRule {
  /** Relative to the catalogue's root; '' for all of it, a folder with a slash at its end. */
  readonly path: string;
  /** E-mail addresses, each once. */
  readonly owners: readonly string[];
}

export interface CodeOwners {
  /** Each with at least one owner. */
  readonly rules: readonly OwnerRule[];
  /** Bodies of records for which nobody is registered: the offices stand in. */
  readonly withoutMembers: readonly string[];
  /** E-mail addresses of the offices that act for all; none: protected files have no owner. */
  readonly offices: readonly string[];
}

export function codeOwners(catalogue: Catalogue): CodeOwners {
  const { organizations } = catalogue;
  const offices = unique(
    [...organizations.values()]
      .filter(({ value }) => value.acts_for_all === true)
      .flatMap(({ value }) => value.members ?? []),
  );
  const withoutMembers = new Set<string>();
  const emailsOf = (bodies: readonly string[]): string[] => {
    const members = bodies.flatMap((id) => entryIn(organizations.at(id))?.value.members ?? []);
    if (members.length === 0) for (const id of bodies) withoutMembers.add(id);
    return unique([...members, ...offices]);
  };

  const rules: OwnerRule[] = [{ path: '', owners: offices }];
  for (const kind of OWNED_KINDS) {
    const entries = [...entriesOf(catalogue, kind)];
    rules.push(...inFolders(entries.map((entry) => ruleOf(entry, emailsOf))));
  }
  return {
    rules: rules.filter(({ owners }) => owners.length > 0),
    withoutMembers: [...withoutMembers].sort(),
    offices,
  };
}

/** Every body that a record belongs to is asked; a hosting service cannot ask for one of each. */
function ruleOf(
  { path, value }: Entry<unknown>,
  emailsOf: (bodies: readonly string[]) => string[],
): OwnerRule {
  const owners = ownersOf(placeOf(path), { value });
  return { path, owners: emailsOf(owners === null || owners === 'protected' ? [] : owners.flat()) };
}

/** A body's own folder, three deep, is one rule where all its files have the same owners: new ones too. */
function inFolders(rules: readonly OwnerRule[]): OwnerRule[] {
  const folders = new Map<string, OwnerRule[]>();
  for (const rule of rules) {
    const folder = rule.path.slice(0, rule.path.lastIndexOf('/') + 1);
    const there = folders.get(folder);
    if (there === undefined) folders.set(folder, [rule]);
    else there.push(rule);
  }
  return [...folders].flatMap(([folder, inside]) => {
    const [first] = inside;
    const isBodys = folder.split('/').length > 3;
    const alike = inside.every(({ owners }) => owners.join() === first?.owners.join());
    return isBodys && alike && first !== undefined
      ? [{ path: folder, owners: first.owners }]
      : inside;
  });
}

function unique(emails: readonly string[]): string[] {
  return [...new Set(emails.map((email) => email.trim()))];
}
