/** The smallest city of its own: a body, a list, one item to import into it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BODIES = `标识,单位名称,单位类别
sf-health,示范省卫生健康委员会,省级机关
lj-health,临江市卫生健康委员会,市级部门
`;
const ANNEX = `序号,事项名称,事项类型,省级实施部门,调整方式,设定依据
1,公共场所卫生许可,行政许可,示范省卫生健康委员会,下放,《公共场所卫生管理条例》第四条
`;

/** The words of `renling` that make it, once the two tables are in `folder`. */
export function smallCity(folder: string): { readonly init: string[]; readonly annex: string[] } {
  writeFileSync(join(folder, 'bodies.csv'), BODIES);
  writeFileSync(join(folder, 'annex.csv'), ANNEX);
  const list = 'city|由市实施的事项|市级部门|single|行政许可=1';
  return {
    init: ['init', '--title', '临江市目录', '--bodies', 'bodies.csv', '--list', list],
    annex: ['import', 'annex.csv', '--list', 'city', '--yes'],
  };
}
