/** A table file that a person names: read whole, or the end of the command with what is wrong with it. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readTable } from '../../exchange/table/read-table.ts';
import type { Table } from '../../exchange/table/table.ts';
import { importTexts } from '../../text/import-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** Exit 3 for a file that cannot be read or is no table. */
export async function readTableFile(
  session: Session,
  file: string,
  options: { sheet?: string } = {},
): Promise<{ readonly table: Table; readonly bytes: Uint8Array }> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(session.io.cwd, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT'
      ? new Stop(
          EXIT.unreadable,
          session.say(`没有文件 ${file}`, `there is no file ${file}`),
          session.say('检查文件名和所在文件夹', 'check the file’s name and folder'),
        )
      : new Stop(
          EXIT.unreadable,
          session.say(`读不了 ${file}（${code}）`, `cannot read ${file} (${code})`),
          session.say('检查文件权限', 'check the file’s permissions'),
        );
  }
  const table = await readTable(bytes, basename(file), options);
  if (table.ok) return { table, bytes };
  const said = importTexts[session.lang].table(table.problem);
  throw new Stop(EXIT.unreadable, `${file}: ${said.message}`, said.remedy);
}
