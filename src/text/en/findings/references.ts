/** RL3xx: references between records, unique names and numbers, official codes. */
import type { referenceCodes } from '../../../findings/codes/references.ts';
import type { NamedRef } from '../../../model/named-ref.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameWithId } from '../../named-ref.ts';

const named = nameWithId.en;
const itemNamed = idWithName.en;

/** Asks for the nearest where there is one; else, and for the rest, what to do. */
function orNearest(nearest: NamedRef | string | null, otherwise: string): string {
  if (nearest === null) return otherwise;
  return `did you mean ${typeof nearest === 'string' ? nearest : named(nearest)}? If not, ${otherwise}`;
}

const KEYS: Readonly<Record<string, string>> = {
  authority: 'provincial authority',
  counterpart: 'provincial counterpart',
  claimant: 'claimant',
  cooperating: 'cooperating body',
  'transfer.from': 'previous claimant',
  'scope.organization': 'body of the exception',
  delegator: 'delegator',
  delegate: 'delegate',
  'announcements.by': 'announcing body',
  provider: 'provider',
  'guide.names': 'body named in the guide',
  'supervision.by': 'supervising body',
  organizer: 'organizer of the training',
  'participants.organization': 'trained body',
  parties: 'party of the dispute',
  'statements.by': 'body that made the statement',
  'settled.undertaker': 'undertaker decided on',
};

const PARTS =
  "A code is made of main item, type, area and the body's credit code. Where it contradicts the item, the wrong row was copied or the type is wrong.";

export const referenceTexts: FindingTexts<keyof typeof referenceCodes> = {
  RL301: {
    title: 'Unknown item',
    message: ({ item }) => `There is no item ${item} in the catalogue`,
    remedy: ({ nearest }) => orNearest(nearest, 'look its id up with renling search NAME'),
    why: 'A claim is of an item of the list. Of one that is not there it claims nothing, and the real item stays unclaimed.',
    fix: 'Find the item with renling search. Correct item and the file name, or remove the file and run renling claim.',
  },
  RL302: {
    title: 'Unknown body',
    message: ({ organization, key }) => `The ${KEYS[key] ?? key} ${organization} is not registered`,
    remedy: ({ organization, nearest }) =>
      orNearest(nearest, `register it: organizations/${organization}.yaml`),
    why: 'Bodies are known by their registered ids; of others neither kind nor dissolution can be checked, and counts leave them out.',
    fix: 'Correct the id, or register the body.',
  },
  RL303: {
    title: 'Unknown list',
    message: ({ list }) => `There is no list ${list}`,
    remedy: ({ list, nearest }) =>
      orNearest(nearest, `write lists/${list}.yaml with the declared numbers`),
    why: 'Without the list there are no declared numbers and no claim rule to check its items and claims by. Said once for a folder.',
    fix: 'Correct the folder or the id, or write the list.',
  },
  RL304: {
    title: 'Unknown document',
    message: ({ document }) => `catalog.yaml names no document ${document}`,
    remedy: ({ nearest }) => orNearest(nearest, 'register it under documents in catalog.yaml'),
    why: 'Lists, items and deadlines rest on documents; deadlines count from the day of publication.',
    fix: 'Correct the id, or register title, number and day of publication under documents.',
  },
  RL305: {
    title: 'Annex table missing',
    message: ({ path }) => `The annex table ${path} is not in the catalogue`,
    remedy: ({ path }) => `put it back at ${path}, or remove it from source.files of the list`,
    why: 'The items come from the annex table; as long as it is kept anybody can see whether they were copied rightly.',
    fix: 'Restore the file (git log tells when it went), or import the present one with renling import.',
  },
  RL306: {
    title: 'Annex table changed',
    message: ({ path, expected, actual }) =>
      `The annex table ${path} changed since it was imported (digest ${expected.slice(0, 12)}… then, ${actual.slice(0, 12)}… now)`,
    remedy: ({ path }) =>
      `look at the change, then import again: renling import ${path} --list LIST; undo it if it was a mistake`,
    why: 'The items may no longer be what the annex says. The import noted the SHA-256 of the file.',
    fix: 'See who changed what (git log). Undo a mistake; import a new annex again and look at the changes it shows.',
  },
  RL307: {
    title: 'Claim under another list',
    message: ({ item, itemList, folder }) =>
      `${named(item)} is in list ${itemList}, and its claim is filed under claims/${folder}`,
    remedy: ({ item, itemList, folder }) =>
      `remove the file from claims/${folder} and claim again: renling claim ${item.id} --org BODY (goes to claims/${itemList})`,
    why: 'The path of a claim is its item: filed elsewhere, git sees no conflict when two claim one item.',
    fix: 'Remove the file and claim with the command, which files it rightly.',
  },
  RL308: {
    title: 'Not a provincial body',
    message: ({ organization, kind, key, expected }) =>
      `The ${KEYS[key] ?? key} must be ${expected}, and ${named(organization)} is ${kind}`,
    remedy: ({ organization, key }) =>
      `correct ${key}; if the kind is registered wrongly, kind in organizations/${organization.id}.yaml`,
    why: 'The powers come from the province: who exercised them, and who signs an agreement, is a provincial body.',
    fix: 'Correct it by the column of provincial bodies in the annex.',
  },
  RL309: {
    title: 'Nobody who may claim',
    message: ({ list, claimants }) =>
      `List ${list} is claimed by ${claimants.join(', ')}, and no such body is registered`,
    remedy: () => "register a body that may claim, or correct the list's claimants",
    why: 'With nobody to claim, the list stays unclaimed and nobody is reminded.',
    fix: 'Register the bodies with their kind. Dissolved ones do not count.',
  },
  RL310: {
    title: 'Number used twice',
    message: ({ number, list, other }) =>
      `Number ${number} of list ${list} is already that of ${named(other)}`,
    remedy: () =>
      'correct the number of one by the annex; remove one if the item was entered twice',
    why: 'Numbers are unique in an annex; a double one was miscopied or entered twice, and the total goes wrong with it.',
    fix: 'Look the number up in the annex. Correct the other item, or remove the double file.',
  },
  RL311: {
    title: 'Name used twice',
    message: ({ name, other }) => `${name} has the same name as ${named(other)}`,
    remedy: ({ other }) =>
      `compare with the annex: renling show ${other.id}; remove one if entered twice, give subitem if they are sub-items`,
    why: 'Two items of one name in a list are mostly one entered twice: two bodies claim one each, and the total is one too many.',
    fix: 'Compare with the annex. Remove a double one, tell two by subitem, or have an exception approved if the annex has both.',
  },
  RL312: {
    title: 'Nearly the same name',
    message: ({ name, other }) =>
      `${name} differs from ${itemNamed(other)} only by brackets, spaces, punctuation or 和/及/与`,
    remedy: ({ other }) =>
      `compare with the annex whether they are one item: renling show ${other.id}`,
    why: 'Tables from different sources mix full- and half-width brackets and 和, 及, 与, 、: one item easily becomes two.',
    fix: 'Remove one if they are the same; else correct the names by the annex, or have an exception approved.',
  },
  RL313: {
    title: 'Item code used twice',
    message: ({ value, other }) => `The code ${value} is already that of ${named(other)}`,
    remedy: () =>
      'correct it by the annex or the service site; without a code remove code, write no placeholder',
    why: 'Codes connect to the government service system, one for an item; double ones are mostly placeholders.',
    fix: 'Correct it, or remove code: an item without one is no error.',
  },
  RL314: {
    title: 'Credit code used twice',
    message: ({ value, other }) => `The credit code ${value} is already that of ${named(other)}`,
    remedy: () =>
      'correct the one that was miscopied; if one body was registered twice make it one',
    why: 'A unified social credit code belongs to one body.',
    fix: 'Correct it by the certificate. Of a body registered twice keep one and put the other name among its aliases.',
  },
  RL315: {
    title: 'Name of two bodies',
    message: ({ name, other }) => `${name} is already a name, alias or id of ${named(other)}`,
    remedy: ({ name }) => `change one, so that ${name} means one body`,
    why: 'Commands take names, aliases and ids; a word that means two bodies does not say for whom to claim.',
    fix: 'Remove or correct the alias. If one body was registered twice make it one.',
  },
  RL316: {
    title: 'Document id used twice',
    message: ({ id }) => `Two documents have the id ${id}`,
    remedy: () => 'change the id of one, and the lists, items and deadlines that name it',
    why: 'With one id for two documents nobody knows on which a list or deadline rests.',
    fix: 'Give each document an id of its own, such as order-333.',
  },
  RL320: {
    title: 'Wrong check character',
    message: ({ value, expected }) =>
      `The check character of the credit code ${value} is wrong: its first 17 characters give ${expected}`,
    remedy: () =>
      'compare with the certificate character by character: most likely one was miscopied',
    why: 'By GB 32100-2015 the 18th character is computed from the first 17; where it differs at least one is wrong.',
    fix: 'Write the right code. If it is not known remove it; do not just change the last character.',
  },
  RL321: {
    title: 'Malformed item code',
    message: ({ value, length, problem }) =>
      problem === 'length'
        ? `The code ${value} has ${length} characters: a basic code has 12, an implementation code 31, a business code 33`
        : `The code ${value} has characters that cannot be there (lower case, full-width digits, letter O for 0)`,
    remedy: () => 'compare with the annex or the service site; without a code remove code',
    why: 'Codes connect to the government service system, and a malformed one does not. Old formats are no error, so this is a warning.',
    fix: 'Write the present code or remove code. Before an import set the code column of the table to text, or the last digits become 0.',
  },
  RL322: {
    title: 'Code contradicts the type',
    message: ({ value, typeCode, codeType, type }) =>
      `The code ${value} has the type digits ${typeCode} (${codeType ?? 'no type of administrative power'}), and the item is ${type}`,
    remedy: () => 'correct type or code by the annex',
    why: `${PARTS} With a wrong type the numbers by type go wrong too.`,
    fix: 'Compare with the type in the annex. Correct type or code.',
  },
  RL323: {
    title: 'Code of another area',
    message: ({ value, area, expected }) =>
      `The code ${value} has the area digits ${area}, not ${expected.join(' or ')}`,
    remedy: () => 'correct code by the annex',
    why: `${PARTS} The area is that of whoever set the item: 00 in general, else the province's own.`,
    fix: "See whether another province's code was copied.",
  },
  RL324: {
    title: 'Code of another body',
    message: ({ value, creditCode, body, expected }) =>
      `The credit code ${creditCode} in the code ${value} is neither that of ${named(body)} (${expected}) nor the claimant's`,
    remedy: () => "correct code; if the body's credit code is registered wrongly, credit_code",
    why: `${PARTS} The first 18 characters of an implementation code are the credit code of the body that exercises the power.`,
    fix: 'Find out whose credit code it is. Correct the item or the body.',
  },
  RL325: {
    title: 'Wrong successor',
    message: ({ organization, successor }) =>
      `The successor ${named(successor)} of ${named(organization)} is not registered, or leads back to it`,
    remedy: ({ organization }) =>
      `correct successor in organizations/${organization.id}.yaml, or register the successor`,
    why: 'The items of a dissolved body pass to its successor; with none, nobody takes them.',
    fix: 'Find out which existing body took over and name it.',
  },
};
