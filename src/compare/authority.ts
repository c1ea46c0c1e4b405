/**
 * Who may: each changed record was changed by somebody who acts for the bodies it belongs to. Pure:
 * commits, and the registry as it was before them → what to say.
 *
 * Whoever is registered by one of the commits is not a member yet: a change of the membership does
 * not authorise itself.
 */
import type { Held } from '../catalogue/held.ts';
import { namedBody } from '../catalogue/named-refs.ts';
import { type AnyDraft, draft } from '../findings/finding.ts';
import { recordOf } from '../findings/fingerprint.ts';
import { MANIFEST_PATH, placeOf } from '../files/layout.ts';
import type { Organization } from '../model/generated/records.ts';
import { isFree, type Owners, ownersOf, type Version } from './owners.ts';

export interface JudgedChange {
  /** Relative to the catalogue's root. */
  readonly file: string;
  /** The versions that gave way, of a merge more than one; null where it was not there. */
  readonly before: readonly (Version | null)[];
  readonly after: Version | null;
  /** A merge took the version as a parent had it: who made it was judged there. */
  readonly taken: boolean;
}

export interface JudgedCommit {
  /** As it is shown. */
  readonly id: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly changes: readonly JudgedChange[];
  /** Null: signatures were not asked for. `signer`: who the key says it is, '' when it does not say. */
  readonly signature: { readonly status: string; readonly signer: string } | null;
}

/** The bodies of the registry. */
export interface Registry {
  at(id: string): Held<{ readonly value: Organization }>;
  values(): Iterable<{ readonly id: string; readonly value: Organization }>;
}

/** Signatures that hold: by a key that is trusted, or by one of which git does not know how far. */
const HOLDING: ReadonlySet<string> = new Set(['good', 'unknown-validity']);

export function judgeAuthority(commits: readonly JudgedCommit[], registry: Registry): AnyDraft[] {
  const members = membersIn(registry);
  return commits.flatMap((commit) => {
    const acts = members(commit.author.email);
    return [
      ...judgeSignature(commit),
      ...commit.changes.flatMap((change) => judgeChange(commit, change, acts, registry)),
    ];
  });
}

interface Acts {
  readonly forAll: boolean;
  readonly bodies: ReadonlySet<string>;
}

function judgeChange(
  commit: JudgedCommit,
  change: JudgedChange,
  acts: Acts,
  registry: Registry,
): AnyDraft[] {
  if (acts.forAll) return [];
  const { file } = change;
  const owners = ownersOfChange(change);
  const args = { commit: commit.id, author: commit.author, record: recordOf(file) };
  const more = { subject: commit.id };
  if (owners === 'protected') return [draft('RL851', { file }, args, more)];
  if (owners === null) return [draft('RL854', { file }, args, more)];
  const missing = owners.filter((group) => !group.some((body) => acts.bodies.has(body)));
  if (missing.length === 0) return [];
  const distinct = new Map(missing.map((group) => [group.join('/'), group]));
  const bodies = [...distinct.values()].map((group) => group.map((id) => namedBody(registry, id)));
  return [draft('RL850', { file }, { ...args, bodies }, more)];
}

/** All groups that must have agreed to a change. */
function ownersOfChange({ file, before, after, taken }: JudgedChange): Owners {
  const place = placeOf(file);
  const there = before.filter((version) => version !== null);
  const needed: Exclude<Owners, null | 'protected'>[number][] = [];
  const afterOwners = after === null ? [] : ownersOf(place, after);
  // What was taken from a parent asks those who lose by it; when nothing is lost, whose it is.
  const asked = taken && there.length > 0 ? [] : [afterOwners];
  for (const version of there) {
    const owners = ownersOf(place, version);
    const passesOn =
      !taken &&
      after !== null &&
      place !== null &&
      isFree(place, version) &&
      JSON.stringify(owners) !== JSON.stringify(afterOwners);
    if (!passesOn) asked.push(owners);
  }
  for (const owners of asked) {
    if (owners === null || owners === 'protected') return owners;
    needed.push(...owners);
  }
  return place === null ? 'protected' : needed;
}

function judgeSignature(commit: JudgedCommit): AnyDraft[] {
  const { signature, changes } = commit;
  if (signature === null) return [];
  const at = { file: changes[0]?.file ?? MANIFEST_PATH };
  const args = { commit: commit.id, author: commit.author };
  const more = { subject: commit.id };
  const { status, signer } = signature;
  if (!HOLDING.has(status)) return [draft('RL852', at, { ...args, status }, more)];
  // A good signature says who signed, and anybody can write any author.
  if (changes.length === 0 || emailIn(signer) === plain(commit.author.email)) return [];
  return [draft('RL853', at, { ...args, signer }, more)];
}

/** `张办事 <zhang@education.example>` of a PGP key, the bare address of an SSH key. */
function emailIn(signer: string): string {
  return plain(/<([^<>]*)>\s*$/u.exec(signer)?.[1] ?? signer);
}

function membersIn(registry: Registry): (email: string) => Acts {
  const bodies = new Map<string, Set<string>>();
  const offices = new Set<string>();
  for (const { id, value } of registry.values()) {
    for (const member of value.members ?? []) {
      const email = plain(member);
      bodies.set(email, (bodies.get(email) ?? new Set()).add(id));
      if (value.acts_for_all === true) offices.add(email);
    }
  }
  return (email) => ({
    forAll: offices.has(plain(email)),
    bodies: bodies.get(plain(email)) ?? new Set(),
  });
}

/** Addresses are compared without case, as people write them. */
function plain(email: string): string {
  return email.trim().toLowerCase();
}
