/** RL5xx: claims. */
import type { claimCodes } from '../../../findings/codes/claims.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameOf, nameWithId } from '../../named-ref.ts';

const named = nameWithId.en;
const itemNamed = idWithName.en;

function untilDeadline(deadline: string | null, days: number | null): string {
  if (deadline === null || days === null) return '; no deadline is set';
  if (days === 0) return `; today (${deadline}) is the last day`;
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days < 0
    ? `; the deadline ${deadline} passed ${count} ago`
    : `; ${count} to the deadline ${deadline}`;
}

export const claimTexts: FindingTexts<keyof typeof claimCodes> = {
  RL501: {
    title: 'Two claimants',
    message: ({ item, claimant, other, since }) =>
      `${named(claimant)} claims ${named(item)}, which ${named(other)} claimed on ${since}`,
    remedy: ({ item, claimant, other }) =>
      `agree who takes it; the other gives it back: renling release ${item.id} --org ${claimant.id} (or --org ${other.id}), with a reason`,
    why: 'Each item of this list is taken over by one department. With two, nobody knows who answers for it or where to apply.',
    fix: 'Agree, or ask the government office. The one that does not take it runs renling release with a reason. Then renling validate.',
  },
  RL502: {
    title: 'Body of the wrong kind',
    message: ({ claimant, kind, list, allowed }) =>
      `${named(claimant)} is ${kind} and may not claim from list ${list} (only ${allowed.join(', ')})`,
    remedy: ({ claimant, list }) =>
      `let a body claim that may; if its kind is registered wrongly correct organizations/${claimant.id}.yaml, if the list leaves it out, claimants in lists/${list}.yaml`,
    why: 'The plan says who takes over which list: in Jinan municipal departments the 277, committees of national-level zones the 103. A delegated licence may only go to another administrative organ (Administrative Licensing Law, art. 24).',
    fix: "Compare the list's claimants with the body's kind. Correct the registration, or release the claim and let the right body claim.",
  },
  RL503: {
    title: 'Claimant dissolved',
    message: ({ claimant, dissolved, successor }) =>
      `${named(claimant)} was dissolved on ${dissolved}${successor === null ? ', and no successor is registered' : `; its successor is ${named(successor)}`}`,
    remedy: ({ item, claimant, successor }) =>
      successor === null
        ? `register the successor in organizations/${claimant.id}.yaml, then let it take over`
        : `hand over: renling transfer ${item.id} --from ${claimant.id} --to ${successor.id}`,
    why: 'A body that is no more cannot exercise powers. Its items need the body that took over its duties, or nobody runs them.',
    fix: 'Find out who succeeded, register successor, run renling transfer. Correct dissolved if the date is wrong.',
  },
  RL504: {
    title: 'No reason given',
    message: ({ decision }) => `The decision is ${decision}, and no reason is given`,
    remedy: () => 'add reason to the file; with commands, pass --reason "…"',
    why: "Who declines or gives back an item explains it to the inspection. Jinan's plan lets each zone decide by its own reality: what that is must be written down.",
    fix: 'Write reason into the claim, for example "no such enterprises in the zone".',
  },
  RL505: {
    title: 'Impossible date of decision',
    message: ({ date, bound, document }) =>
      document === null
        ? `The decision is dated ${date}, after the day of this check (${bound})`
        : `The decision is dated ${date}, before ${nameOf(document)} was published (${bound})`,
    remedy: ({ problem }) =>
      problem === 'future'
        ? 'correct date; with --as-of, that day counts as today'
        : "correct date, or the document's day of publication in catalog.yaml",
    why: 'Nothing is decided tomorrow, nor before the document that hands the item down was published. With wrong dates nobody can tell what was done in time.',
    fix: 'Find out when it was decided and correct date in the claim.',
  },
  RL506: {
    title: 'Item changed since it was claimed',
    message: ({ item, claimant, date }) =>
      `The legal content of ${named(item)} changed after ${named(claimant)} claimed it on ${date}`,
    remedy: ({ item, claimant }) =>
      `look at it: renling show ${item.id}; if you still take it, claim it again: renling claim ${item.id} --org ${claimant.id}`,
    why: 'A claim is made by list, content and authority. When name, sub-item, type, authority, mode, scope or legal basis change, the claimant must say again that it stands. Number, field, code and note do not matter.',
    fix: 'Compare the item with the annex. Undo a wrong change; after a right one, let the claimant claim again.',
  },
  RL507: {
    title: 'Unclaimed',
    message: ({ item, deadline, days }) =>
      `Nobody has claimed ${itemNamed(item)}${untilDeadline(deadline, days)}`,
    remedy: ({ item, body }) =>
      body === undefined
        ? `the competent body runs: renling claim ${item.id} --org BODY`
        : `renling claim ${item.id} --org ${body.id}`,
    why: 'Shandong Provincial Government Order No. 333 asks for the handover within 60 days (by 2020-09-08); until then the province goes on handling the item, and nobody may be left without a counter to go to. The deadline is set in catalog.yaml; past it, an unclaimed item is an error.',
    fix: 'renling unclaimed lists them all. The competent body runs renling claim; if the city should not take an item, renling decline with a reason.',
  },
  RL508: {
    title: 'Undecided',
    message: ({ item, body, deadline, days }) =>
      `${named(body)} has not decided on ${itemNamed(item)}${untilDeadline(deadline, days)}`,
    remedy: ({ item, body }) =>
      `renling claim ${item.id} --org ${body.id}, or renling decline ${item.id} --org ${body.id} --reason "…"`,
    why: 'Each body decides on each item of this list by its own reality. It may decline with a reason, but it must decide.',
    fix: 'renling unclaimed --org BODY lists what is open. Claim each, or decline with a reason.',
  },
  RL509: {
    title: 'Claim of a withdrawn item',
    message: ({ item, claimant, withdrawn }) =>
      `${named(item)} was withdrawn on ${withdrawn}, and the claim of ${named(claimant)} still stands`,
    remedy: ({ item, claimant }) =>
      `renling release ${item.id} --org ${claimant.id} --reason "withdrawn by the province"`,
    why: 'A withdrawn item is no longer exercised here; while the claim stands it may be. The withdrawing document says what becomes of cases in hand.',
    fix: 'Check date and extent in the document. Release a claim of a wholly withdrawn item; if only a part was withdrawn the status is 部分收回.',
  },
  RL510: {
    title: 'Cooperates with itself',
    message: ({ claimant }) =>
      `${named(claimant)} is the claimant and stands among the cooperating bodies`,
    remedy: () => 'remove the claimant from cooperating',
    why: 'Cooperating bodies are others than the claimant; most likely the wrong one was chosen.',
    fix: 'Remove the line, or name the body that really cooperates.',
  },
  RL511: {
    title: 'Impossible transfer',
    message: ({ claimant, problem }) =>
      problem === 'self'
        ? `The transfer is from ${named(claimant)} to itself`
        : `The transfer is dated after the decision of ${named(claimant)}`,
    remedy: ({ problem }) =>
      problem === 'self'
        ? 'correct transfer.from; if nothing was transferred, remove transfer'
        : 'correct transfer.date or date: first the transfer, then the claim',
    why: 'The transfer says from whom to whom responsibility passed and from when; inspection and liability rest on it.',
    fix: 'Find out body and day and correct them; renling transfer writes them for you.',
  },
};
