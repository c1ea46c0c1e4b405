/** `init --bodies FILE`: the bodies of a new catalogue from a table. */
import type { Organization } from '../../model/generated/records.ts';
import { initTexts } from '../../text/commands/init.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** Exit 2 for a table without the needed columns, 3 for a file that cannot be read. */
export async function readBodies(session: Session, file: string): Promise<Organization[]> {
  const { readBodyTable } = await import('../../exchange/body-table.ts');
  const { readTableFile } = await import('../importing/read-table-file.ts');
  const { table } = await readTableFile(session, file);
  const read = readBodyTable(table);
  if (read.ok) return read.bodies.map(({ value }) => value);
  const texts = session.texts(initTexts);
  throw new Stop(
    EXIT.usage,
    texts.noTableOfBodies(file, read.found),
    texts.columnsOfBodies(read.expected.slice(3)),
  );
}
