/** The catalogue of `catalogue-builder.ts` as files: path → text in canonical form. */
import { entriesOf } from '../../src/catalogue/entries-of.ts';
import { placeOf, schemaLine } from '../../src/files/layout.ts';
import { writeRecord } from '../../src/files/yaml/canonical-form.ts';
import { RECORD_KINDS } from '../../src/model/record-kinds.ts';
import { buildCatalogue, type CatalogueParts } from './catalogue-builder.ts';

export function catalogueFiles(change?: (parts: CatalogueParts) => void): Map<string, string> {
  const catalogue = buildCatalogue(change);
  const entries = RECORD_KINDS.flatMap((kind) => [...entriesOf(catalogue, kind)]);
  return new Map(
    entries.map(({ path, value }) => {
      const place = placeOf(path);
      if (place === null) throw new Error(`no place for ${path}`);
      return [path, writeRecord(place.kind, value as object, schemaLine(place))];
    }),
  );
}

/** Puts another text into a file that has the one. */
export function replaceIn(
  files: Map<string, string>,
  path: string,
  from: string,
  to: string,
): void {
  const text = files.get(path);
  if (text?.includes(from) !== true) throw new Error(`${path} has no ${from}`);
  files.set(path, text.replace(from, to));
}
