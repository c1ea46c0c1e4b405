/**
 * The words generated items are made of. Long enough and varied enough that reading, comparing and
 * counting them costs what real lists cost; the items themselves stand for nothing.
 */
import type { Item } from '../../src/model/generated/records.ts';

type Power = NonNullable<Item['scope']['powers']>[number];

export interface Subject {
  readonly field: string;
  readonly name: string;
  readonly law: string;
}

/** What items are about: three for each of the 23 fields, each with a law of its field. */
const SUBJECTS_OF_FIELDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  发改: [
    '企业投资项目核准和备案管理条例',
    '企业投资项目',
    '固定资产投资项目节能审查',
    '粮食收购企业',
  ],
  教育: ['中华人民共和国民办教育促进法', '民办专科学校', '中外合作办学项目', '民办培训学校'],
  公安: ['中华人民共和国枪支管理法', '民用枪支配置单位', '保安服务公司', '爆破作业单位'],
  民政: ['社会团体登记管理条例', '社会团体', '慈善组织公开募捐', '养老机构'],
  司法: ['中华人民共和国律师法', '律师事务所', '司法鉴定机构', '公证机构'],
  人力资源和社会保障: [
    '中华人民共和国就业促进法',
    '职业技能培训机构',
    '人力资源服务机构',
    '劳务派遣单位',
  ],
  自然资源和规划: ['中华人民共和国测绘法', '测绘单位', '采矿权人', '建设项目用地单位'],
  生态环境: [
    '中华人民共和国环境影响评价法',
    '建设项目环境影响评价文件',
    '危险废物经营单位',
    '排污单位',
  ],
  住房城乡建设: ['中华人民共和国建筑法', '建筑业企业', '工程监理企业', '房地产开发企业'],
  交通运输: ['中华人民共和国公路法', '公路建设项目', '水路运输企业', '危险货物运输单位'],
  水务: ['中华人民共和国水法', '取水单位', '水利工程建设项目', '生产建设项目水土保持方案'],
  农业农村: [
    '中华人民共和国种子法',
    '农作物种子生产经营企业',
    '兽药经营企业',
    '饲料添加剂生产企业',
  ],
  林业: [
    '中华人民共和国森林法',
    '林木种子经营者',
    '勘查开采矿藏占用林地',
    '陆生野生动物人工繁育单位',
  ],
  商务: ['对外劳务合作管理条例', '对外劳务合作企业', '成品油零售经营企业', '报废机动车回收企业'],
  文化和旅游: ['营业性演出管理条例', '营业性演出经纪机构', '文物保护工程', '旅行社'],
  卫生健康: ['医疗机构管理条例', '医疗机构', '放射诊疗单位', '饮用水供水单位'],
  应急: ['危险化学品安全管理条例', '危险化学品生产企业', '非煤矿矿山企业', '烟花爆竹批发企业'],
  市场监管: ['中华人民共和国特种设备安全法', '特种设备检验机构', '检验检测机构', '食品生产企业'],
  体育: ['中华人民共和国体育法', '高危险性体育项目经营者', '健身气功活动站点', '航空体育竞赛活动'],
  人防: [
    '中华人民共和国人民防空法',
    '人民防空工程建设单位',
    '人防工程监理单位',
    '人民防空警报设施',
  ],
  金融监管: ['山东省地方金融条例', '小额贷款公司', '融资担保公司', '典当行'],
  行政审批服务: [
    '中华人民共和国行政许可法',
    '建设工程勘察设计企业',
    '招标代理机构',
    '政务服务事项',
  ],
  档案管理: ['中华人民共和国档案法', '国有企业档案', '档案服务机构', '重点建设项目档案'],
};

export const SUBJECTS: readonly Subject[] = Object.entries(SUBJECTS_OF_FIELDS).flatMap(
  ([field, [law, ...names]]) => names.map((name) => ({ field, name, law })),
);

export interface Act {
  readonly type: Item['type'];
  readonly powers: readonly Power[];
  nameFor(subject: string): string;
}

function licence(ending: string): Act {
  const powers = ['受理', '审查', '决定', '监管'] as const;
  return { type: '行政许可', powers, nameFor: (subject) => subject + ending };
}

function penalty(conduct: string): Act {
  const powers = ['立案', '调查', '决定', '执行'] as const;
  return { type: '行政处罚', powers, nameFor: (subject) => `对${subject}${conduct}的处罚` };
}

/** What is done about them, in about the shares of the declared lists. */
export const ACTS: readonly Act[] = [
  licence('设立审批'),
  penalty('未按规定报送年度报告、隐瞒有关情况'),
  licence('变更、延续许可'),
  penalty('超出核准的范围（场所）从事经营活动'),
  {
    type: '行政确认',
    powers: ['受理', '审查', '决定', '发证'],
    nameFor: (subject) => `${subject}等级评定`,
  },
  penalty('伪造、涂改、出借许可证件'),
  licence('注销审批'),
  penalty('拒绝、阻碍监督检查或者提供虚假材料'),
  {
    type: '其他行政权力',
    powers: ['受理', '备案', '监管'],
    nameFor: (subject) => `${subject}年度备案`,
  },
  penalty('未按规定建立管理制度、配备人员'),
];

/** Sub-items: a place, then what of it; no two alike. */
export const PLACES = [
  '历下区', '市中区', '槐荫区', '天桥区', '历城区', '长清区',
  '章丘区', '济阳区', '莱芜区', '钢城区', '平阴县', '商河县',
] as const; // prettier-ignore
export const PORTIONS = [
  '跨区县的', '新建的', '改建的', '扩建的', '迁建的', '国有的', '民营的', '外商投资的',
  '省属单位的', '市属单位的', '小型的', '中型的', '大型的', '首次申请的', '到期延续的', '历史遗留的',
] as const; // prettier-ignore

export const NOTES = [
  '跨设区的市的仍由省级实施',
  '在办件由原受理机关办结',
  '省级保留对重大案件的查处权限',
] as const;
export const REMARKS = [
  '# 2020-08-03 与省级主管部门核对：名称以附件为准',
  '# 附件里的“实施机关”一栏跨行，已按上一行补全',
  '# 子项待省级主管部门印发实施清单后再核',
] as const;
