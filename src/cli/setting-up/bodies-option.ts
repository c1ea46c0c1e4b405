/** `init --bodies FILE`: the bodies of a new catalogue from a table. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Organization } from '../../model/generated/records.ts';
import { importTexts } from '../../text/import-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** Exit 2 for a table without the needed columns, 3 for a file that cannot be read. */
export async function readBodies(session: Session, file: string): Promise<Organization[]> {
  const { readBodyTable } = await import('../../exchange/body-table.ts');
  const { readTable } = await import('../../exchange/table/read-table.ts');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(session.io.cwd, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      EXIT.unreadable,
      session.say(`读不了 ${file}（${code ?? ''}）`, `cannot read ${file} (${code ?? ''})`),
    );
  }
  const table = await readTable(bytes, basename(file));
  if (!table.ok) {
    const said = importTexts[session.lang].table(table.problem);
    throw new Stop(EXIT.unreadable, `${file}: ${said.message}`, said.remedy);
  }
  const read = readBodyTable(table);
  if (!read.ok) {
    throw new Stop(
      EXIT.usage,
      session.say(
        `${file} 的第一行不是单位表的表头；有的是：${read.found.join('、')}`,
        `the first row of ${file} is no heading of a table of bodies; found: ${read.found.join(', ')}`,
      ),
      session.say(
        `至少要有 标识、单位名称、单位类别；可以有 ${read.expected.slice(3).join('、')} 等`,
        `needed: 标识, 单位名称, 单位类别 (or id, name, kind); also taken: ${read.expected.slice(3).join(', ')} …`,
      ),
    );
  }
  return read.bodies.map(({ value }) => value);
}
