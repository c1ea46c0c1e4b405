/** Files as they would be: new ones whole, changed ones as differences. */
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { unifiedDiff } from '../diff/unified.ts';
import type { Paint } from '../paint.ts';

/** `prefix`: the catalogue's folder as it is typed before a path. */
export function renderWrites(
  writes: readonly PlannedWrite[],
  prefix: string,
  paint: Paint,
): string {
  return writes
    .map(
      ({ path, before, after }) =>
        `\n${unifiedDiff(`${prefix}${path}`, before ?? '', after, paint)}`,
    )
    .join('');
}
