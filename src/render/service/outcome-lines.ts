/** What was done with one item's record, or would be, and why not: a line. */
import { isOfFiles } from '../../actions/weights.ts';
import type { ServiceOutcome } from '../../actions/service/wishes.ts';
import type { Language } from '../../text/language.ts';
import { serviceSentences } from '../../text/outcomes/service-refusals.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { type Called, type Said, saidOf } from '../../text/said.ts';
import { labelOf } from '../claims/outcome-lines.ts';

export interface ServiceNames extends Pick<Called, 'body' | 'prefix'> {
  /** The place of a row and column of a table; for what was typed never asked. */
  place(row: number, column: string | null): string;
}

/** Null for trouble, and for what there is nothing to say of. */
export function serviceLine(
  outcome: ServiceOutcome,
  language: Language,
  future: boolean,
): string | null {
  const { wish, item, decided } = outcome;
  const texts = serviceTexts[language];
  const label = labelOf({ item, wish });
  if (decided.kind === 'write') {
    return decided.existing === null ? texts.made(label, future) : texts.updated(label, future);
  }
  // Of a table's forty rows, those nobody changed are only counted.
  if (decided.kind !== 'already' || wish.row !== null) return null;
  return wish.creates ? texts.thereAlready(label) : texts.alreadySo(label);
}

/** What is wrong with an outcome, each with its place; nothing where it is no trouble. */
export function serviceTroubles(
  { wish, item, decided }: ServiceOutcome,
  names: ServiceNames,
  language: Language,
): readonly Said[] {
  const sentences = serviceSentences[language];
  const at = (column: string | null, { message, hint }: Said): Said => ({
    message: serviceTexts[language].at(
      wish.row === null ? labelOf({ item, wish }) : `${names.place(wish.row, column)} ${wish.item}`,
      message,
    ),
    hint,
  });
  if (decided.kind === 'troubled') {
    return decided.troubles.map(({ problem, column }) =>
      at(column, saidOf(sentences.troubles, problem, null)),
    );
  }
  if (decided.kind !== 'refused') return [];
  const { refusal } = decided;
  const place = { ...names, item: wish.item, provider: wish.body };
  return [
    at(
      null,
      isOfFiles(refusal)
        ? saidOf(writingTexts[language].files, refusal, names)
        : saidOf(sentences.refusals, refusal, place),
    ),
  ];
}

/** Null for one outcome alone, which has its line. */
export function serviceSum(outcomes: readonly ServiceOutcome[], language: Language): string | null {
  if (outcomes.length < 2) return null;
  const texts = serviceTexts[language];
  const count = (...kinds: string[]): number =>
    outcomes.filter(({ decided }) => kinds.includes(decided.kind)).length;
  const same = count('already', 'nothing');
  const refused = count('refused', 'troubled');
  return writingTexts[language].summary([
    texts.counted(count('write')),
    same > 0 ? texts.countedSame(same) : '',
    refused > 0 ? texts.countedRefused(refused) : '',
  ]);
}

/** One outcome as programs read it. `done`: what could be written has been. */
export function serviceResult(
  { wish, decided }: ServiceOutcome,
  done: boolean,
): Readonly<Record<string, unknown>> {
  return {
    item: wish.item,
    body: wish.body,
    row: wish.row,
    outcome: decided.kind !== 'write' ? decided.kind : done ? 'written' : 'ready',
    ...('path' in decided ? { path: decided.path } : {}),
    ...('service' in decided ? { service: decided.service } : {}),
    ...(decided.kind === 'refused' ? { reason: decided.refusal.kind } : {}),
  };
}
