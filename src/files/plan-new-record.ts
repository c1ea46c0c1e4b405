/** The planned write of a new record, in canonical form. Loads nothing that only edits need. */
import { pathOf, type Place, schemaLine } from './layout.ts';
import type { PlannedWrite } from './transaction/outcome.ts';
import { writeRecord } from './yaml/canonical-form.ts';

/** Nothing may be at the place when it is written. */
export function planNewRecord(place: Place, value: object): PlannedWrite {
  return {
    path: pathOf(place),
    before: null,
    after: writeRecord(place.kind, value, schemaLine(place)),
  };
}
