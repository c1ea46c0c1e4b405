/** What describes a new catalogue on a command line: one text, parts divided by `|`. */
import type { ItemList, Manifest } from '../model/generated/records.ts';

export interface ListProblem {
  readonly problem: 'number' | 'parts' | 'rule';
  /** What should have been a number or a rule. */
  readonly word: string;
}

function parts(text: string): string[] {
  return text.split(/[|｜]/u).map((part) => part.trim());
}

function words(text: string): string[] {
  return text
    .split(/[,，、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `id|title|kinds of claimants|single or each|type=number,…|field,…`; the total is the sum. */
export function listFromWords(
  text: string,
  source: string | null,
): { readonly list: ItemList } | ListProblem {
  const [id = '', title = '', claimants = '', rule = '', types = '', fields = ''] = parts(text);
  const declared: Record<string, number> = {};
  for (const word of words(types)) {
    const match = /^(.+?)\s*[=＝:：]\s*(\d+)$/u.exec(word);
    if (match === null) return { problem: 'number', word };
    declared[match[1] ?? ''] = Number(match[2]);
  }
  const kinds = words(claimants);
  if (id === '' || title === '' || kinds.length === 0 || Object.keys(declared).length === 0)
    return { problem: 'parts', word: '' };
  if (rule !== 'single' && rule !== 'each') return { problem: 'rule', word: rule };
  return {
    list: {
      id,
      title,
      // Kinds and types are the schema's to check: everything is validated before it is written.
      claimants: kinds as ItemList['claimants'],
      rule,
      declared: {
        total: Object.values(declared).reduce((sum, count) => sum + count, 0),
        types: declared,
        ...(words(fields).length === 0 ? {} : { fields: words(fields) }),
      },
      ...(source === null ? {} : { source: { document: source } }),
    },
  };
}

/** `id|title|number|day of publication`; the last two may be left out. Null: the first two are not there. */
export function documentFromWords(text: string): NonNullable<Manifest['documents']>[number] | null {
  const [id = '', title = '', number = '', published = ''] = parts(text);
  if (id === '' || title === '') return null;
  return {
    id,
    title,
    ...(number === '' ? {} : { number }),
    ...(published === '' ? {} : { published }),
  };
}
