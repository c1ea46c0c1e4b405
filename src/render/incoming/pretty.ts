/** `incoming`: what contradicts the work here first, then what contradicts itself, then the rest. */
import type { ClaimedThere, IncomingClaim } from '../../compare/incoming.ts';
import { actWords } from '../diff/entry-words.ts';
import { flow } from '../flow.ts';
import { hanging } from '../hanging.ts';
import { idRanges } from '../id-ranges.ts';
import { asText, type View } from '../view.ts';
import { incomingTexts } from '../../text/screens/incoming.ts';

/** A branch as it is shown. */
export interface ShownBranch {
  /** `origin/zone`. */
  readonly name: string;
  readonly author: { readonly name: string };
  /** ISO 8601. */
  readonly committed: string;
}

export interface IncomingShown<B extends ShownBranch> {
  readonly claims: readonly IncomingClaim<B>[];
  itemName(id: string): string | null;
  bodyName(id: string): string;
}

export function renderIncoming<B extends ShownBranch>(shown: IncomingShown<B>, view: View): string {
  const texts = view.texts(incomingTexts);
  const of = (contradiction: IncomingClaim<B>['contradiction']): IncomingClaim<B>[] =>
    shown.claims.filter((claim) => claim.contradiction === contradiction);
  const [here, there, rest] = [of('here'), of('there'), of(null)];
  const blocks: string[][] = [];
  if (here.length > 0) {
    const title = texts.differs;
    blocks.push([
      view.paint.error(counted(title, here, view)),
      ...here.flatMap((one) => lines(one, shown, view)),
    ]);
  }
  if (there.length > 0) {
    const title = texts.contradict;
    blocks.push([
      view.paint.warning(counted(title, there, view)),
      ...there.flatMap((one) => lines(one, shown, view)),
    ]);
  }
  if (rest.length > 0) {
    const title = texts.others;
    blocks.push([view.paint.bold(counted(title, rest, view)), ...byBranch(rest, shown, view)]);
  }
  return asText(blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block])));
}

function counted(title: string, claims: readonly unknown[], view: View): string {
  const texts = view.texts(incomingTexts);
  return `${title}${texts.inBrackets(claims.length)}`;
}

function lines<B extends ShownBranch>(
  { item, works }: IncomingClaim<B>,
  shown: IncomingShown<B>,
  view: View,
): string[] {
  const name = shown.itemName(item);
  const width = Math.max(...works.map(({ branch }) => view.widthOf(nameOf(branch, view))));
  return [
    ...hanging(name === null ? item : `${item}  ${name}`, '  ', view),
    ...works.flatMap((work) => {
      const { branch } = work;
      const by = branch === null ? '' : `  ${branch.author.name} ${branch.committed.slice(0, 10)}`;
      const label = view.padEnd(nameOf(branch, view), width);
      return hanging(`${label}  ${said(work, shown, view)}${by}`, '    ', view);
    }),
  ];
}

function nameOf(branch: ShownBranch | null, view: View): string {
  const texts = view.texts(incomingTexts);
  return branch === null ? texts.here : branch.name;
}

function said<B extends ShownBranch>(
  { act, claimant }: ClaimedThere<B>,
  shown: IncomingShown<B>,
  view: View,
): string {
  const word = actWords({ act, kind: 'claim' }, view.language);
  return claimant === null ? word : `${word} ${shown.bodyName(claimant)}`;
}

/** Of each branch what it claims for whom, neighbours together. */
function byBranch<B extends ShownBranch>(
  claims: readonly IncomingClaim<B>[],
  shown: IncomingShown<B>,
  view: View,
): string[] {
  const texts = view.texts(incomingTexts);
  const groups = new Map<string, Map<string, string[]>>();
  for (const { item, works } of claims) {
    for (const work of works) {
      if (work.branch === null) continue;
      const { name, author, committed } = work.branch;
      const head = `${name}  ${author.name} ${committed.slice(0, 10)}`;
      const acts = groups.get(head) ?? new Map<string, string[]>();
      groups.set(head, acts);
      const what = said(work, shown, view);
      const ids = acts.get(what) ?? [];
      acts.set(what, ids);
      ids.push(item);
    }
  }
  return [...groups].flatMap(([head, acts]) => [
    ...hanging(head, '  ', view).map((line) => view.paint.accent(line)),
    ...[...acts].flatMap(([what, ids]) => {
      const title = texts.counted(what, ids.length);
      return flow(title, idRanges(ids), view.width - 4, view).map((line) => `    ${line}`);
    }),
  ]);
}
