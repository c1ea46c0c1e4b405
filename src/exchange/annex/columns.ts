/** Names that annex tables give their columns. */
import { ANNEX_FIELDS, type AnnexField } from './annex.ts';
import { comparable } from './plain.ts';

/** The usual name first; where two columns of one table could be meant, the earlier name wins. */
export const COLUMN_NAMES: Readonly<Record<AnnexField, readonly string[]>> = {
  number: ['序号', '总序号', '事项序号', '编号', '项目编号', '事项编号', 'No.', 'No'],
  name: [
    '事项名称',
    '主项名称',
    '主项',
    '权力事项名称',
    '权力名称',
    '职权名称',
    '项目名称',
    '权力事项',
    '权力项目',
    '事项',
    '项目',
    '名称',
  ],
  subitem: ['子项名称', '子项', '子事项名称', '子项目名称', '子项目'],
  type: [
    '事项类型',
    '权力类型',
    '职权类型',
    '事项类别',
    '权力类别',
    '职权类别',
    '事项性质',
    '权力性质',
    '类型',
    '类别',
  ],
  field: ['领域', '行业领域', '所属领域', '所属行业', '专业领域', '行业'],
  authority: [
    '省级实施部门',
    '省级实施机关',
    '原实施机关',
    '原实施部门',
    '原实施单位',
    '原实施主体',
    '省级主管部门',
    '省级部门',
    '省直部门',
    '委托机关',
    '下放机关',
    '实施机关',
    '实施部门',
    '实施主体',
    '实施单位',
    '行使主体',
    '主管部门',
    '责任部门',
    '部门名称',
    '部门',
    '单位',
  ],
  mode: ['调整方式', '下放方式', '调整类型', '调整形式', '下放形式', '实施方式', '方式'],
  extent: ['调整范围', '下放范围', '委托范围', '调整程度'],
  powers: ['承接权限', '下放权限', '委托权限', '调整权限', '权限'],
  content: ['调整内容', '权限内容', '下放内容', '委托内容', '承接内容', '具体内容', '内容'],
  basis: [
    '设定依据',
    '法律依据',
    '实施依据',
    '法定依据',
    '设立依据',
    '权力依据',
    '事项依据',
    '设定和实施依据',
    '依据',
  ],
  article: ['依据条款', '条款', '条文', '条'],
  code: [
    '基本编码',
    '事项编码',
    '实施编码',
    '权力编码',
    '职权编码',
    '事项代码',
    '权力编号',
    '职权编号',
    '编码',
    '代码',
  ],
  note: ['备注', '备注说明', '其他说明', '说明'],
};

export interface ColumnMatch {
  readonly field: AnnexField;
  /** Lower is surer: 0 is the usual name. */
  readonly rank: number;
}

const BY_NAME: ReadonlyMap<string, ColumnMatch> = new Map(
  ANNEX_FIELDS.flatMap((field) =>
    COLUMN_NAMES[field].map(
      (name, rank) => [comparable(name).toLowerCase(), { field, rank }] as const,
    ),
  ),
);

/** Of two names of equal standing the one without an addition in brackets wins. */
const ADDITION = 0.5;

/** A heading for matching: one width, no spaces, no colon at the end, no star of a required column. */
export function headingKey(heading: string): string {
  return comparable(heading)
    .toLowerCase()
    .replaceAll(/^[*]+|[*:]+$/g, '');
}

/** The field a heading names, or null: `事项名称(主项)`, `事项名称/主项`, `子项 名称` too. */
export function recogniseColumn(heading: string): ColumnMatch | null {
  const key = headingKey(heading);
  const exact = BY_NAME.get(key);
  if (exact !== undefined) return exact;
  const bracket = /^(.+?)\((.+)\)$/.exec(key);
  if (bracket !== null) {
    const [, base = '', addition = ''] = bracket;
    const inner = BY_NAME.get(addition);
    if (inner?.field === 'subitem') return { ...inner, rank: inner.rank + ADDITION };
    const outer = recogniseColumn(base);
    return outer === null ? null : { ...outer, rank: outer.rank + ADDITION };
  }
  const parts = key.split('/');
  if (parts.length < 2) return null;
  const matches = parts.map((part) => BY_NAME.get(part) ?? null);
  const first = matches[0];
  if (first === null || first === undefined || matches.includes(null)) return null;
  return { ...first, rank: first.rank + ADDITION };
}

/** A field by its key (`name`) or by any of its column names (`事项名称`): the right side of `--map`. */
export function fieldByName(name: string): AnnexField | null {
  const key = headingKey(name);
  const byKey = ANNEX_FIELDS.find((field) => field === key);
  return byKey ?? BY_NAME.get(key)?.field ?? null;
}
