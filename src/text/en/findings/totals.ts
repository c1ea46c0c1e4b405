/** RL4xx: declared totals against what is there. */
import type { Difference, totalsCodes } from '../../../findings/codes/totals.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { numberRange } from '../../number-range.ts';
import { nameWithId } from '../../named-ref.ts';

const named = nameWithId.en;

/** "declares 277, has 276: 1 missing (number 5 …)" */
function describe(
  { declared, actual, missing, doubled, unreadable }: Difference,
  missingWords: string,
): string {
  const gap = actual - declared;
  const causes = [
    ...(missing.length > 0
      ? [`${missingWords} ${missing.map(numberRange).join(', ')} missing`]
      : []),
    ...(doubled.length > 0 ? [`number ${doubled.join(', ')} used twice`] : []),
    ...(unreadable > 0 ? [unread(gap, unreadable)] : []),
  ];
  const tail = causes.length > 0 ? ` (${causes.join('; ')})` : '';
  return `${declared} declared, ${actual} there, ${gap < 0 ? `${-gap} too few` : `${gap} too many`}${tail}`;
}

function unread(gap: number, unreadable: number): string {
  const files = unreadable === 1 ? '1 item file' : `${unreadable} item files`;
  return gap < 0 && -gap === unreadable
    ? `exactly ${files} could not be used and not counted`
    : `${files} could not be used and not counted`;
}

/** Of a type or field: where the list has no gap nothing is missing, but this key is wrong somewhere. */
function nextStepOfPart(difference: Difference, key: 'type' | 'field'): string {
  const { list, missing, doubled, unreadable } = difference;
  return unreadable > 0 || missing.length > 0 || doubled.length > 0
    ? nextStep(difference)
    : `run renling totals --list ${list} to see where there are too many and too few, and correct the wrong ${key} by the annex`;
}

/** Files that cannot be used come first; else add what is missing or drop what is double. */
function nextStep({ list, declared, actual, unreadable }: Difference): string {
  if (unreadable > 0)
    return 'mend the item files that cannot be used (reported in this run), then count again';
  return actual < declared
    ? `run renling totals --list ${list} to see where, then add what is missing from the annex: renling import FILE --list ${list}`
    : `run renling totals --list ${list} to see where, and compare the surplus items with the annex`;
}

const AGAINST_SOURCE =
  "The declared numbers are what the handover is measured by: Jinan's plan takes over 277 items (85 licences, 128 penalties, 9 confirmations, 55 others). One off means a power that nobody takes over, or that two do.";

export const totalsTexts: FindingTexts<keyof typeof totalsCodes> = {
  RL401: {
    title: 'Types do not add up to the total',
    message: ({ list, total, sum, parts }) =>
      `List ${list} declares ${total} items, and its types add up to ${sum} (${Object.entries(parts)
        .map(([type, count]) => `${type} ${count}`)
        .join(', ')})`,
    remedy: ({ list }) =>
      `compare with the published document and correct declared.total or declared.types in lists/${list}.yaml`,
    why: 'Total and breakdown come from one document and must agree. Where they contradict each other no comparison means anything, so this is checked first.',
    fix: 'Find the document of the list, compare total and types, correct the number that was copied wrongly. If the document itself is wrong, ask who issued it and say so in note.',
  },
  RL402: {
    title: 'Fields do not add up to the total',
    message: ({ list, total, sum }) =>
      `List ${list} declares ${total} items, and its fields add up to ${sum}`,
    remedy: ({ list }) =>
      `correct declared.field_totals in lists/${list}.yaml, or remove it if no numbers by field were published`,
    why: 'Numbers by field, where published, add up to the total; where they were not published they are not written down: the program counts.',
    fix: 'Check whether the document gives numbers by field. If so correct them, else remove field_totals.',
  },
  RL403: {
    title: 'Total differs from the declared one',
    message: (args) => `List ${args.list}: ${describe(args, 'number')}`,
    remedy: nextStep,
    why: AGAINST_SOURCE,
    fix: 'Look at the numbers that are missing or double and at the files named. Add what is missing from the annex, remove what is double, mend files that cannot be used. Run renling totals again. Withdrawn items still count.',
  },
  RL404: {
    title: 'A type differs from the declared number',
    message: (args) => `List ${args.list}, ${args.type}: ${describe(args, 'in the list number')}`,
    remedy: (args) =>
      args.declared === 0 && args.actual > 0
        ? `${args.type} is not in the declared breakdown: correct the type of these items by the annex`
        : nextStepOfPart(args, 'type'),
    why: `${AGAINST_SOURCE} With the right total and wrong types, an item's type is most likely wrong.`,
    fix: 'Run renling totals. Where one type has too many and another too few, correct the type of items; where something is only missing, add it.',
  },
  RL405: {
    title: 'Declared field without items',
    message: ({ list, field }) => `List ${list} declares the field ${field}, and no item has it`,
    remedy: ({ list, field, nearest }) =>
      nearest === null
        ? `add the items of ${field}, or correct the field's name in lists/${list}.yaml`
        : `items write ${nearest}: use one name, in the items or in the list`,
    why: "Each declared field has items (Jinan's 277 are in 23 fields); one without is missing or spelt otherwise.",
    fix: 'See whether items use a similar name. If so use one spelling, else add the items from the annex.',
  },
  RL406: {
    title: 'Field that is not declared',
    message: ({ list, field }) =>
      `The field ${field} is not among those that list ${list} declares`,
    remedy: ({ list, nearest }) =>
      nearest === null
        ? `correct the item's field, or add it to declared.fields in lists/${list}.yaml`
        : `did you mean ${nearest}? Correct the item's field`,
    why: 'Counts by field and "my unclaimed items" go by the field\'s name; an item with another name is left out.',
    fix: 'Compare with the published names. Correct the item, or add the field to the list if it was left out.',
  },
  RL407: {
    title: 'Gaps in the numbers',
    message: ({ list, missing }) =>
      `The numbers of list ${list} have gaps: ${missing.map(numberRange).join(', ')}`,
    remedy: ({ list }) => `compare with the annex; renling totals --list ${list} shows where`,
    why: 'An annex usually numbers its items from 1 on. The right total with a gap may be one item missing and one too many.',
    fix: 'Look up the missing number in the annex. Add the item and find the surplus one; if the annex itself skips a number, have an exception approved.',
  },
  RL408: {
    title: 'A field differs from the declared number',
    message: (args) =>
      `List ${args.list}, field ${args.field}: ${describe(args, 'in the list number')}`,
    remedy: (args) => nextStepOfPart(args, 'field'),
    why: 'Where numbers by field were published each must be met, or items are missing or have the wrong field.',
    fix: 'Run renling totals. Where one field has too many and another too few, correct the field of items; where something is only missing, add it.',
  },
  RL409: {
    title: 'Number for a field that is not declared',
    message: ({ list, field }) => `List ${list}: field_totals has ${field}, and fields does not`,
    remedy: ({ list }) =>
      `use the same names in declared.fields and declared.field_totals of lists/${list}.yaml`,
    why: 'fields names all fields, field_totals their numbers; the names must be the same.',
    fix: 'Correct the name, or add the field to fields.',
  },
  RL410: {
    title: 'Item without a field',
    message: ({ list, item }) => `List ${list} declares fields, and ${named(item)} has none`,
    remedy: () => "write the item's field as the annex has it",
    why: 'Where a list is published by field each item needs one, or the competent department does not see it among its own.',
    fix: 'Look up the field in the annex and write it into the item.',
  },
};
