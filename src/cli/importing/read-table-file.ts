/** A table file that a person names: read whole, or the end of the command with what is wrong with it. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { LIMITS } from '../../exchange/table/limits.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import type { Table, TableProblem } from '../../exchange/table/table.ts';
import { importTexts } from '../../text/import-texts.ts';
import { tableFileTexts } from '../../text/outcomes/table-file-texts.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import type { Session } from '../session.ts';
import { systemErrorName } from '../system-error.ts';

/** Exit 3 for a file that cannot be read or is no table. */
export async function readTableFile(
  session: Session,
  file: string,
  options: { sheet?: string } = {},
): Promise<{ readonly table: Table; readonly bytes: Uint8Array }> {
  const bytes = bytesOf(session, file);
  const table = await readTable(bytes, basename(file), options);
  if (table.ok) return { table, bytes };
  throw stopOfTable(session, file, table.problem);
}

/** Looked at before it is read: a device gives bytes without end, a pipe waits for its writer. */
function bytesOf(session: Session, file: string): Uint8Array {
  const texts = session.texts(tableFileTexts);
  const path = resolve(session.io.cwd, file);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw stopWith(EXIT.unreadable, texts.noFile(file));
    const { fileBytes: limit } = LIMITS;
    if (stats.size > limit) {
      throw stopOfTable(session, file, { kind: 'file-too-large', bytes: stats.size, limit });
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const name = systemErrorName(error);
    throw stopWith(
      EXIT.unreadable,
      name === 'ENOENT' ? texts.none(file) : texts.unread(file, name),
    );
  }
}

function stopOfTable(session: Session, file: string, problem: TableProblem): Stop {
  const { message, remedy } = session.texts(importTexts).table(problem);
  return new Stop(EXIT.unreadable, `${file}: ${message}`, remedy);
}
