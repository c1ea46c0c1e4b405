/** Files as they would be: new ones whole, changed ones as differences. */
import type { PlannedFile } from '../../files/transaction/outcome.ts';
import { unifiedDiff } from '../diff/unified.ts';
import type { Paint } from '../paint.ts';

/** `prefix`: the catalogue's folder as it is typed before a path. */
export function renderWrites(writes: readonly PlannedFile[], prefix: string, paint: Paint): string {
  return writes
    .map(({ path, before, after }) => {
      const old = typeof before === 'string' ? before : '';
      return `\n${unifiedDiff(`${prefix}${path}`, old, typeof after === 'string' ? after : '', paint)}`;
    })
    .join('');
}
