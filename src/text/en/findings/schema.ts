/** RL2xx: the form of a record and its place in the catalogue. */
import type { JsonType, schemaCodes } from '../../../findings/codes/schema.ts';
import type { RecordKind } from '../../../model/record-kinds.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { labelIn } from '../../label.ts';
import { exampleEntries, exampleInYaml } from '../../written-value.ts';

const en = (label: string) => labelIn('en', label);

const TYPES: Readonly<Record<JsonType, string>> = {
  object: 'a group of "key: value"',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

const KINDS: Readonly<Record<RecordKind, string>> = {
  manifest: 'The manifest',
  list: 'The list',
  organization: 'The organization',
  item: 'The item',
  claim: 'The claim',
  exception: 'The exception',
  delegation: 'The delegation agreement',
  service: 'The service',
  training: 'The training',
  dispute: 'The dispute',
};

/** Limits of JSON Schema: the words for it, and what is counted. */
const BOUNDS: Readonly<Record<string, readonly [words: string, measure: string]>> = {
  minimum: ['at least', ''],
  maximum: ['at most', ''],
  exclusiveMinimum: ['more than', ''],
  exclusiveMaximum: ['less than', ''],
  multipleOf: ['a multiple of', ''],
  minLength: ['at least', 'character'],
  maxLength: ['at most', 'character'],
  minItems: ['at least', 'entry'],
  maxItems: ['at most', 'entry'],
  minProperties: ['at least', 'key'],
  maxProperties: ['at most', 'key'],
};

function bound(keyword: string, limit: number): string {
  const [words, measure] = BOUNDS[keyword] ?? [keyword, ''];
  return `${words} ${limit}${measure === '' ? '' : ` ${counted(measure, limit)}`}`;
}

function counted(measure: string, count: number): string {
  if (count === 1) return measure;
  return measure === 'entry' ? 'entries' : `${measure}s`;
}

const isEmpty = (keyword: string, limit: number) =>
  limit === 1 && ['minLength', 'minItems', 'minProperties'].includes(keyword);

/** ", as in jn-education"; nothing where there is no example. */
function forInstance(example: string): string {
  return example === '' ? '' : `, as in ${example}`;
}

/** An example as it is to be typed, in double quotes. */
const quoted = (example: string) =>
  example === '' || example.startsWith('"') ? example : `"${example}"`;

function orNearest(nearest: string | null, allowed: readonly string[]): string {
  const all = `allowed: ${allowed.join(', ')}`;
  return nearest === null ? all : `did you mean ${nearest}? ${all.replace('a', 'A')}`;
}

const PLACES = {
  folder: 'No record belongs here',
  ending: 'The name of a record ends in .yaml',
  depth: 'The file is in a folder too high or too deep',
  rule: "The file's place does not go with the claim rule of the list",
} as const;

export const schemaTexts: FindingTexts<keyof typeof schemaCodes> = {
  RL201: {
    title: 'Wrong type of value',
    message: ({ label, expected, actual }) => {
      const wanted = expected.map((type) => TYPES[type]).join(' or ');
      return actual === 'null'
        ? `${en(label)} has no value; it takes ${wanted}`
        : `${en(label)} takes ${wanted}, and this is ${TYPES[actual]}`;
    },
    remedy: ({ expected, actual, example }) => {
      if (actual === 'null')
        return `write a value${forInstance(example)}, or remove the line if it is not needed`;
      if (expected.includes('array'))
        return `write a list, one entry a line, each beginning with "- "${forInstance(exampleEntries(example))}`;
      if (expected.includes('string') && ['integer', 'number', 'boolean'].includes(actual))
        return `put the value in double quotes${forInstance(quoted(example))}`;
      const isNumber = expected.includes('integer') || expected.includes('number');
      return isNumber && actual === 'string'
        ? `write digits only, without quotes and unit${forInstance(example)}`
        : `write ${expected.map((type) => TYPES[type]).join(' or ')}${forInstance(example)}`;
    },
    why: 'A value of the wrong type can be neither checked nor counted. Most often a code without quotes became a number, or a number with quotes or a unit became text.',
    fix: 'Put text in double quotes, write numbers as digits only, and lists one entry a line, each beginning with "- ".',
  },
  RL202: {
    title: 'Value that is not allowed',
    message: ({ label, value }) => `${en(label)}: "${value}" is not an allowed value`,
    remedy: ({ allowed, nearest }) => orNearest(nearest, allowed),
    why: 'Only certain words may stand here. Counts and checks go by them, and leave out what is spelt otherwise.',
    fix: 'Write one of the values listed, character by character, without spaces or punctuation.',
  },
  RL203: {
    title: 'Required key missing',
    message: ({ kind, key, label }) =>
      `${KINDS[kind]} lacks the required key ${key} (${en(label)})`,
    remedy: ({ key, example }) =>
      `add a line ${key}: ${example === '' ? 'VALUE' : exampleInYaml(example)}`,
    why: 'Without it nobody knows which item, which body or which day is meant: the record is not used and not counted.',
    fix: 'Add the key where it is missing, aligned with the keys beside it. The example only shows the form.',
  },
  RL204: {
    title: 'Unknown key',
    message: ({ key }) => `There is no key ${key} here`,
    remedy: ({ allowed, nearest }) => orNearest(nearest, allowed),
    why: 'A misspelt key is not read, and what it says would be lost without a word.',
    fix: 'Correct the key. Put remarks into note or into a comment that begins with #. Wrong indentation also moves a key to another place: check it.',
  },
  RL205: {
    title: 'Wrong form',
    message: ({ label, value }) =>
      value === '' ? `${en(label)} is empty` : `${en(label)}: "${value}" has the wrong form`,
    remedy: ({ example }) =>
      example === ''
        ? 'write it as similar files do'
        : `write it in this form: ${exampleInYaml(example)}`,
    why: 'Dates, ids, codes and addresses have a fixed form; in another they can be neither compared nor found.',
    fix: 'Follow the example: dates as 2020-08-20, ids in lower-case letters, digits and hyphens. Look for full-width characters and spaces.',
  },
  RL206: {
    title: 'Too small, too large or empty',
    message: (args) =>
      isEmpty(args.bound, args.limit)
        ? `${en(args.label)} is empty; it needs ${bound(args.bound, args.limit)}`
        : `${en(args.label)} takes ${bound(args.bound, args.limit)}, and this is ${args.actual}`,
    remedy: (args) =>
      isEmpty(args.bound, args.limit)
        ? 'write something, or remove the key if it is not needed'
        : `correct it: ${bound(args.bound, args.limit)}`,
    why: 'A value out of range cannot be true (an item number 0), and an empty one says nothing.',
    fix: 'Correct it by the original. Where there is nothing to say remove the key instead of leaving it empty.',
  },
  RL207: {
    title: 'The same entry twice',
    message: ({ label, value }) => `${en(label)} has "${value}" more than once`,
    remedy: () => 'keep one and remove the other, or correct it if another value was meant',
    why: 'Each entry may be in this list once; a second is most likely a copy that was not changed.',
    fix: 'See whether another value was meant. If so correct the entry, else remove it.',
  },
  RL208: {
    title: 'Keys that exclude each other',
    message: ({ label, detail }) => `${en(label)} has keys that exclude each other: ${detail}`,
    remedy: () => 'keep one way of saying it and remove the other keys',
    why: 'The keys are two ways of saying one thing, as a deadline is either a date or a number of days from a document. With both nobody knows which holds.',
    fix: 'Decide on one way, and remove the keys of the other.',
  },
  RL210: {
    title: 'File in the wrong place',
    message: ({ reason }) => PLACES[reason],
    remedy: ({ reason, expected }) =>
      reason === 'ending'
        ? `rename a record with git mv to ${expected}; move anything else out of this folder`
        : reason === 'rule'
          ? `move it with git mv to ${expected}; where a claim is there already, agree who takes the item`
          : `move it with git mv to ${expected}; if it is no record, out of the catalogue or to sources/`,
    why: 'Its place says what kind of record a file is and of which list. A file in the wrong place is neither read nor counted.',
    fix: 'Move it with git mv to the place named, so that its history stays. Run renling validate again.',
  },
  RL211: {
    title: 'Record and file name differ',
    message: ({ key, value, expected }) =>
      `${key} says ${value}, and the file's place says ${expected}`,
    remedy: ({ key, value, expected }) =>
      `write ${key}: ${expected}, or if the record is right move or rename the file to go with ${value}`,
    why: 'The file name is the id that other records refer to. A difference is most likely a copied file that was not changed.',
    fix: 'Find out which is right. Correct the key, or rename the file with git mv. Leave ids that others refer to as they are.',
  },
  RL212: {
    title: 'File names hard to tell apart',
    message: ({ other, by }) =>
      by === 'case'
        ? `The name differs from ${other} by case only`
        : `The name looks the same as ${other} and differs by Unicode form only`,
    remedy: () => 'compare the two files; keep one, or give one another lower-case name',
    why: 'Windows and macOS take the two for one file: at checkout one overwrites the other without a word.',
    fix: 'Compare the two. Remove a duplicate with git rm, else rename one with git mv.',
  },
  RL213: {
    title: 'Item id without its list',
    message: ({ id, list }) => `The item id ${id} does not begin with its list ${list}`,
    remedy: ({ list }) =>
      `write ${list}-NUMBER, as in ${list}-001, or move the item to the folder of its list`,
    why: 'An id alone tells the list, and no two lists share one.',
    fix: 'See which list the item is of. Change file name and id together, and the claims that name it.',
  },
  RL214: {
    title: "Claim in another body's folder",
    message: ({ claimant, folder }) =>
      `The claimant is ${claimant}, and the file is in the folder of ${folder}`,
    remedy: ({ claimant, folder }) =>
      `if ${folder} decided write claimant: ${folder}; if ${claimant} did, move the file to its folder`,
    why: 'In this list each body decides for itself, in a folder of its own. In another folder it would decide for another body.',
    fix: 'Ask which body decided. Correct claimant, or move the file with git mv.',
  },
  RL216: {
    title: 'File name that is no id',
    message: ({ name }) =>
      `"${name}" is no id: lower-case letters, digits and hyphens, beginning with a letter`,
    remedy: ({ suggestion }) =>
      suggestion === null
        ? 'rename it with git mv, as in city-001 or jn-education, and correct the id in the file'
        : `rename it with git mv to ${suggestion}, and correct the id in the file`,
    why: 'The file name is the id: it must work on every system and be easy to type. Chinese, capitals and spaces differ between systems.',
    fix: 'Rename it with git mv, correct the id in it and what refers to it, and run renling validate again.',
  },
  RL217: {
    title: 'No such day',
    message: ({ label, value }) => `${en(label)}: there is no day ${value}`,
    remedy: () => 'correct the date by the original, as year-month-day: "2020-08-20"',
    why: 'No deadline can be counted from a day that is not in the calendar, as 30 February.',
    fix: 'Look up the date and correct it. Mind the length of the month and leap years.',
  },
};
