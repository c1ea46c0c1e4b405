/** Rows of a csv text, its delimiter found out. */
import { parseDelimited } from '../workbook-port.ts';
import { unguardFormula } from './formula-guard.ts';
import { columnLetter, isBlank, type Cell, type Row } from './table.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const SAMPLE_CHARACTERS = 20_000;
/** A record that cannot stand in a file: NUL is refused before. */
const LAST_RECORD = '\u0000end';

/** Rows, every record one, empty ones too; or the record with a quotation mark never closed. */
export async function csvRows(
  text: string,
): Promise<{ rows: Row[] } | { unclosedQuoteInRow: number }> {
  const delimiter = await detectDelimiter(text);
  const separator = text === '' || /[\r\n]$/.test(text) ? '' : '\n';
  const records = await parseDelimited(text + separator + LAST_RECORD, delimiter);
  const last = records.pop();
  // An open quotation mark swallows the record appended here, and so is seen.
  if (last?.[0] !== LAST_RECORD) return { unclosedQuoteInRow: records.length + 1 };
  return { rows: records.map((record, index) => ({ number: index + 1, cells: cells(record) })) };
}

function cells(record: readonly string[]): Cell[] {
  return record.map((text, index) => {
    const column = columnLetter(index);
    return isBlank(text)
      ? { text: '', kind: 'empty', column, origin: 'own' }
      : { text: unguardFormula(text), kind: 'text', column, origin: 'own' };
  });
}

/** The one that cuts most records into equally many fields, and more than one. */
async function detectDelimiter(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { delimiter: string; records: number; fields: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const record of await parseDelimited(sample, delimiter)) {
      if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    }
    for (const [fields, records] of counts) {
      const better =
        best === null ||
        records > best.records ||
        (records === best.records && fields > best.fields);
      if (better) best = { delimiter, records, fields };
    }
  }
  return best?.delimiter ?? ',';
}
