/** `init --bodies FILE`: the bodies of a new catalogue from a table. */
import type { Organization } from '../../model/generated/records.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** Exit 2 for a table without the needed columns, 3 for a file that cannot be read. */
export async function readBodies(session: Session, file: string): Promise<Organization[]> {
  const { readBodyTable } = await import('../../exchange/body-table.ts');
  const { readTableFile } = await import('../importing/read-table-file.ts');
  const { table } = await readTableFile(session, file);
  const read = readBodyTable(table);
  if (read.ok) return read.bodies.map(({ value }) => value);
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
