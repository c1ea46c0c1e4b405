/** What may stand in a command's arguments and options: from file names alone, so that Tab answers at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CODES } from '../../findings/registry.ts';
import { ITEM_TYPES } from '../../model/item-types.ts';
import { REPORT_NAMES } from '../../reports/registry.ts';
import { CI_SERVICES } from '../../templates/ci/services.ts';
import type { Session } from '../session.ts';

/** More than anybody reads, and than some shells take. */
const MOST_VALUES = 2_000;

function ids(session: Session, folder: string): string[] {
  const root = session.findRoot();
  if (root === null) return [];
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.yaml'))
      .map((entry) => entry.name.replace(/\.yaml$/, ''))
      .sort();
  } catch {
    return [];
  }
}

function itemIds(session: Session): string[] {
  return ids(session, 'items').flatMap((list) => ids(session, `items/${list}`));
}

/** By the name commander has for an argument (`items`) or an option (`org`); nothing for others. */
export function valuesOf(session: Session, name: string): readonly string[] {
  switch (name) {
    case 'items':
    case 'item':
      return itemIds(session).slice(0, MOST_VALUES);
    case 'org':
    case 'from':
    case 'to':
      return ids(session, 'organizations');
    case 'list':
      return ids(session, 'lists');
    case 'type':
      return ITEM_TYPES;
    case 'code':
    case 'only':
    case 'skip':
      return ALL_CODES;
    case 'report':
      return REPORT_NAMES;
    case 'service':
      return CI_SERVICES;
    case 'lang':
      return ['zh', 'en'];
    case 'color':
      return ['auto', 'always', 'never'];
    default:
      return [];
  }
}
