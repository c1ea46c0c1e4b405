/** What may stand in a command's arguments and options: from file names alone, so that Tab answers at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_NAMES } from '../../reports/registry.ts';
import { CI_SERVICES } from '../../templates/ci/services.ts';
import { completionsOf } from '../../words/completions.ts';
import type { Session } from '../session.ts';

export function valuesOf(session: Session, name: string): readonly string[] {
  const root = session.findRoot();
  const ids = (folder: string): string[] => (root === null ? [] : idsIn(join(root, folder)));
  return completionsOf(name, { ids, reports: REPORT_NAMES, services: CI_SERVICES });
}

function idsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.yaml'))
      .map((entry) => entry.name.replace(/\.yaml$/, ''))
      .sort();
  } catch {
    return [];
  }
}
