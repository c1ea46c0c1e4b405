/** A draft of a delegation agreement over items: who delegates to whom, what, on which basis. Pure. */
import type { Catalogue, Entry, SettledCatalogue } from '../../catalogue/catalogue.ts';
import type { Several } from '../../catalogue/held.ts';
import { isOpen, TO_BE_WRITTEN } from '../../model/agreement.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { stampOf } from '../../model/stamps.ts';
import { basisOf, type Basis } from './basis.ts';
import type { FileRefusal } from '../proposal.ts';
import { unreadableAmong } from '../unreadable.ts';
import { type DraftRefusal, itemRefusals, partyRefusals, sameParties } from './draft-refusal.ts';

export type Power = NonNullable<Delegation['items'][number]['powers']>[number];

/** What a person must write; null: left to be written. */
export interface AgreementTexts {
  readonly authority: string | null;
  readonly delegatorRights: string | null;
  readonly delegateRights: string | null;
  readonly delegatorDuties: string | null;
  readonly delegateDuties: string | null;
  readonly liability: string | null;
}

export interface DraftIntent {
  readonly items: readonly Item[];
  /** Id of the delegate; null: whoever has claimed the items. */
  readonly delegate: string | null;
  /** null: all that the items' scope names. */
  readonly powers: readonly Power[] | null;
  /** Beside what the items rest on. */
  readonly basis: readonly Basis[];
  readonly texts: AgreementTexts;
  readonly term: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
  /** null: from the names of the parties. */
  readonly id: string | null;
  readonly day: CalendarDate;
}

export type Drafted =
  | { readonly kind: 'write'; readonly delegation: Delegation }
  /** All the items are in an agreement of the same parties that is not over. */
  | { readonly kind: 'already'; readonly agreement: Entry<Delegation> }
  | { readonly kind: 'refused'; readonly refusals: readonly (DraftRefusal | FileRefusal)[] };

/** Every reason against it is given at once; nothing is drafted for a part of the items. */
export function draftAgreement(catalogue: SettledCatalogue, intent: DraftIntent): Drafted {
  const { items, day, term } = intent;
  const parties = partyRefusals(catalogue, items, intent.delegate, day);
  if (!parties.ok) return { kind: 'refused', refusals: parties.refusals };
  const { delegator, delegate } = parties;
  const agreements = items.map((item) => catalogue.delegationsByItem.on(item.id));
  const covering = agreements.map((some) => coveringAgreement(some, delegate, day, term.from));
  // An agreement that cannot be read may cover what no other does.
  const unread = unreadableAmong(...agreements.filter((_, at) => covering[at] === undefined));
  if (unread !== null) return { kind: 'refused', refusals: [unread] };
  const [first] = covering;
  if (
    first !== undefined &&
    covering.every((one) => one === first) &&
    first.id === (intent.id ?? first.id)
  ) {
    return { kind: 'already', agreement: first };
  }
  const refusals: (DraftRefusal | FileRefusal)[] = [
    ...items.flatMap((item) => itemRefusals(item, intent.powers, day)),
    ...items.flatMap((item, at): DraftRefusal[] => {
      const agreement = covering[at];
      return agreement === undefined
        ? []
        : [{ kind: 'covered', item: item.id, agreement: agreement.id }];
    }),
  ];
  if (term.from !== null && term.to !== null && term.to < term.from) {
    refusals.push({ kind: 'term-backwards', from: term.from, to: term.to });
  }
  if (intent.id !== null) {
    const there = catalogue.delegations.at(intent.id);
    if (there.state === 'there') refusals.push({ kind: 'id-taken', id: intent.id });
    if (there.state === 'unusable') refusals.push({ kind: 'unreadable', path: there.path });
  }
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return { kind: 'write', delegation: agreementOf(catalogue, intent, delegator, delegate) };
}

function agreementOf(
  catalogue: SettledCatalogue,
  intent: DraftIntent,
  delegator: string,
  delegate: string,
): Delegation {
  const { items, texts, term, powers } = intent;
  const written = (text: string | null): string => text ?? TO_BE_WRITTEN;
  return {
    id: intent.id ?? proposedId(catalogue, delegator, delegate),
    delegator,
    delegate,
    items: items.map((item) => {
      const given = powers ?? item.scope.powers;
      return {
        item: item.id,
        ...(given === undefined ? {} : { powers: [...given] }),
        stamp: stampOf(item),
      };
    }),
    basis: basisOf(catalogue, items, intent.basis, intent.day),
    authority: written(texts.authority),
    rights: {
      delegator: written(texts.delegatorRights),
      delegate: written(texts.delegateRights),
    },
    duties: {
      delegator: written(texts.delegatorDuties),
      delegate: written(texts.delegateDuties),
    },
    liability: written(texts.liability),
    // A day cannot be left as a text to be written: a missing term is named by `show` and `sign`.
    ...(term.from === null && term.to === null
      ? {}
      : {
          term: {
            ...(term.from === null ? {} : { from: term.from }),
            ...(term.to === null ? {} : { to: term.to }),
          },
        }),
    status: '拟订',
  };
}

/** `<delegator>-to-<delegate>`, with -2, -3 … where that is taken; a file that cannot be read takes its id too. */
function proposedId(catalogue: Catalogue, delegator: string, delegate: string): string {
  const plain = `${delegator}-to-${delegate}`;
  let id = plain;
  const taken = new Set(catalogue.delegations.ids());
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${String(number)}`;
  return id;
}

/** The one that is not over; an agreement that begins after its last day renews it and is welcome. */
function coveringAgreement(
  { entries }: Several<Entry<Delegation>>,
  delegate: string,
  day: CalendarDate,
  from: CalendarDate | null,
): Entry<Delegation> | undefined {
  return entries.find(({ value }) => {
    if (!sameParties(value, delegate) || !isOpen(value, day)) return false;
    const last = value.termination?.date ?? value.term?.to;
    return from === null || last === undefined || from <= last;
  });
}
