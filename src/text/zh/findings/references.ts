/** RL3xx：记录之间的引用、应当唯一的名称和编号、编码。 */
import type { referenceCodes } from '../../../findings/codes/references.ts';
import type { NamedRef } from '../../../model/named-ref.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameOf, nameWithId } from '../../named-ref.ts';

const named = nameWithId.zh;
const itemNamed = idWithName.zh;

/** 有相近的就问是不是它，没有就说该怎么办。 */
function orNearest(nearest: NamedRef | string | null, otherwise: string): string {
  if (nearest === null) return otherwise;
  return `是不是“${typeof nearest === 'string' ? nearest : named(nearest)}”？不是的话，${otherwise}`;
}

const KEYS: Readonly<Record<string, string>> = {
  authority: '省级实施部门',
  counterpart: '对口省级部门',
  claimant: '认领单位',
  cooperating: '共同办理单位',
  'transfer.from': '移交前的单位',
  'scope.organization': '例外所涉单位',
  delegator: '委托机关',
  delegate: '受托单位',
  'announcements.by': '公告单位',
  provider: '办理单位',
  'guide.names': '服务指南中的实施机关',
  'supervision.by': '监管单位',
  organizer: '培训主办单位',
  'participants.organization': '参训单位',
  parties: '争议一方',
  'statements.by': '发表意见的单位',
  'settled.undertaker': '议定的承接单位',
};

const PARTS =
  '编码由主项编码、类型、地区和单位的信用代码拼成，与事项不符的，多半是抄错了行，或者类型填错。';

export const referenceTexts: FindingTexts<keyof typeof referenceCodes> = {
  RL301: {
    title: '没有这个事项',
    message: ({ item }) => `目录中没有事项 ${item}`,
    remedy: ({ nearest }) => orNearest(nearest, '用 renling search 名称 查找事项的标识'),
    why: '认领必须落到清单中的一个事项上；事项不存在，这份认领就落了空，而真正的事项仍无人认领。',
    fix: '一、用 renling search 按名称查找。二、改正文件中的 item，并使文件名与之相同；或者删去写错的文件，用 renling claim 重新认领。',
  },
  RL302: {
    title: '没有这个单位',
    message: ({ organization, key }) => `${KEYS[key] ?? key} ${organization} 没有登记`,
    remedy: ({ organization, nearest }) =>
      orNearest(nearest, `登记这个单位：新建 organizations/${organization}.yaml`),
    why: '单位以登记的标识为准，没有登记的单位无法核对类别、是否撤销，统计时也会漏掉。',
    fix: '标识写错的改正；确有其单位的，在 organizations 中登记。',
  },
  RL303: {
    title: '没有这张清单',
    message: ({ list }) => `没有清单 ${list}`,
    remedy: ({ list, nearest }) => orNearest(nearest, `新建 lists/${list}.yaml，写明公布的数目`),
    why: '没有清单就没有公布的数目和认领规则，其中的事项和认领都无从核对。同一文件夹只报一次。',
    fix: '文件夹名或标识写错的改正；确是新清单的，建立清单文件。',
  },
  RL304: {
    title: '没有这份文件',
    message: ({ document }) => `catalog.yaml 的 documents 中没有文件 ${document}`,
    remedy: ({ nearest }) => orNearest(nearest, '在 catalog.yaml 的 documents 中登记这份文件'),
    why: '清单、事项和期限都要有依据文件；期限还要从文件的公布日期起算。',
    fix: '标识写错的改正；漏登记的，在 documents 中写明标题、文号和公布日期。',
  },
  RL305: {
    title: '附件表不在',
    message: ({ path }) => `清单所依据的附件表 ${path} 不在目录中`,
    remedy: ({ path }) => `把附件表放回 ${path}；不再用它的，从清单的 source.files 中删去`,
    why: '附件表是事项的来源，留在目录中才能随时核对事项有没有抄错。',
    fix: '找回文件（git log 可查何时删去），或用现在的附件表重新导入：renling import。',
  },
  RL306: {
    title: '附件表改过',
    message: ({ path, expected, actual }) =>
      `附件表 ${path} 在导入之后改过（记录的摘要 ${expected.slice(0, 12)}…，现在 ${actual.slice(0, 12)}…）`,
    remedy: ({ path }) =>
      `核对改动后重新导入：renling import ${path} --list 清单标识；误改的恢复原文件`,
    why: '附件表变了，事项可能已与附件不一致。导入记下了文件的 SHA-256，一变便知。',
    fix: '一、查是谁改的、改了什么（git log）。二、误改的恢复；附件更新了的重新导入，程序会列出每个事项的变化。',
  },
  RL307: {
    title: '认领放错了清单',
    message: ({ item, itemList, folder }) =>
      `${named(item)}属于清单 ${itemList}，它的认领却放在 claims/${folder} 中`,
    remedy: ({ item, itemList, folder }) =>
      `删去 claims/${folder} 中的这个文件，重新认领：renling claim ${item.id} --org 单位名称（写入 claims/${itemList}）`,
    why: '认领文件的路径就是事项：放在别的清单里，两个人认领同一事项时 git 就不会报冲突。',
    fix: '删去放错的文件，用命令重新认领，程序会写到正确的位置。',
  },
  RL308: {
    title: '不是省级机关',
    message: ({ organization, kind, key, expected }) =>
      `${KEYS[key] ?? key}应当是${expected}，而${named(organization)}是${kind}`,
    remedy: ({ organization, key }) =>
      `改正 ${key}；若${nameOf(organization)}的类别登记有误，改正 organizations/${organization.id}.yaml 的 kind`,
    why: '承接的是省级行政权力事项，原来由谁行使、协议与谁签订，都应是省级部门。',
    fix: '对照附件的“省级实施部门”栏改正。',
  },
  RL309: {
    title: '没有可以认领的单位',
    message: ({ list, claimants }) =>
      `清单 ${list} 由${claimants.join('、')}认领，而登记的单位中没有这类单位`,
    remedy: () => '在 organizations 中登记可以认领的单位，或改正清单的 claimants',
    why: '没有可以认领的单位，这张清单上的事项就无人能认领，也没有人会被提醒。',
    fix: '登记单位并写明 kind；已撤销的单位不算。',
  },
  RL310: {
    title: '序号重复',
    message: ({ number, list, other }) => `清单 ${list} 的序号 ${number} 已用于${named(other)}`,
    remedy: () => '对照附件改正其中一个的 number；同一事项录了两次的，删去一个',
    why: '序号在附件中是唯一的；重复说明抄错或者重复录入，总数也会跟着不对。',
    fix: '一、在附件中查这个序号是哪个事项。二、改正另一个事项的序号，或删去重复的文件。',
  },
  RL311: {
    title: '事项名称重复',
    message: ({ name, other }) => `“${name}”与${named(other)}名称完全相同`,
    remedy: ({ other }) =>
      `对照附件核对：renling show ${other.id}；重复录入的删去一个，是子项的填写 subitem`,
    why: '同一清单中两个事项同名，多半是重复录入，会造成两家各认领一个、总数多出一项。',
    fix: '一、对照附件。二、重复的删去一个；附件中确有两项的，用子项名称区分；附件本身就重复的，报批例外。',
  },
  RL312: {
    title: '事项名称几乎相同',
    message: ({ name, other }) =>
      `“${name}”与 ${itemNamed(other)}只差括号、空格、标点或“和、及、与”`,
    remedy: ({ other }) => `对照附件核对是不是同一事项：renling show ${other.id}`,
    why: '不同来源的表格括号有全角半角，“和”“及”“与”“、”混用，同一事项容易被录成两个。',
    fix: '是同一事项的删去一个；确是两个事项的，按附件改正名称，或报批例外。',
  },
  RL313: {
    title: '事项编码重复',
    message: ({ value, other }) => `编码 ${value} 已用于${named(other)}`,
    remedy: () => '对照附件或政务服务网改正；没有编码的不要填占位的编码，删去 code',
    why: '编码用来与政务服务系统对接，一码只对一项；重复的多半是占位的假编码。',
    fix: '查到真实编码的改正，查不到的删去 code：没有编码不算错误。',
  },
  RL314: {
    title: '统一社会信用代码重复',
    message: ({ value, other }) => `统一社会信用代码 ${value} 已用于${named(other)}`,
    remedy: () => '核对两个单位的代码，改正抄错的一个；同一单位登记了两次的，合并为一个',
    why: '统一社会信用代码一个单位一个，两个单位不会相同。',
    fix: '对照批文或公示信息改正；重复登记的，保留一个，另一个名称写进 aliases。',
  },
  RL315: {
    title: '单位名称重复',
    message: ({ name, other }) => `“${name}”已是${named(other)}的名称、简称或标识`,
    remedy: ({ name }) => `改正其中一个单位，使“${name}”只指一个单位`,
    why: '命令可以用名称、简称或标识指单位；一个名称指两个单位，就不知道替谁认领。',
    fix: '删去或改正重复的简称（aliases）；同一单位登记了两次的，合并为一个。',
  },
  RL316: {
    title: '文件标识重复',
    message: ({ id }) => `documents 中有两份文件的标识都是 ${id}`,
    remedy: () => '改正其中一份的 id，并改正引用它的清单、事项和期限',
    why: '标识重复，就不知道清单和期限依据的是哪一份文件。',
    fix: '给每份文件一个不同的标识，例如 order-333。',
  },
  RL320: {
    title: '信用代码校验位不符',
    message: ({ value, expected }) =>
      `统一社会信用代码 ${value} 的校验位不符：按前 17 位计算应为 ${expected}`,
    remedy: () => '对照证书或公示信息逐位核对，多半是抄错了一位',
    why: 'GB 32100-2015 规定第 18 位是校验位，由前 17 位算出；不符说明至少有一位抄错。',
    fix: '查到正确的代码后改正；查不到的先删去，不要自己改校验位凑数。',
  },
  RL321: {
    title: '事项编码格式不符',
    message: ({ value, length, problem }) =>
      problem === 'length'
        ? `编码 ${value} 有 ${length} 位：基本编码 12 位，实施编码 31 位，业务办理项编码 33 位`
        : `编码 ${value} 中有不该出现的字符（注意小写字母、全角数字、字母 O 与数字 0）`,
    remedy: () => '对照附件或政务服务网核对；没有编码的删去 code',
    why: '编码用来与政务服务系统对接，格式不符就对不上。旧格式不算错误，所以只是警告。',
    fix: '查到现行编码后改正；查不到的删去 code。从表格导入时，编码列要设为文本格式，否则后几位会变成 0。',
  },
  RL322: {
    title: '编码与事项类型不符',
    message: ({ value, typeCode, codeType, type }) =>
      `编码 ${value} 的类型位是 ${typeCode}${codeType === null ? '（不是行政权力类型）' : `（${codeType}）`}，而事项类型是${type}`,
    remedy: () => '对照附件，改正 type 或 code',
    why: `${PARTS}类型错了，分类数也会跟着不对。`,
    fix: '一、对照附件的事项类型。二、类型错的改 type，编码错的改 code。',
  },
  RL323: {
    title: '编码与地区不符',
    message: ({ value, area, expected }) =>
      `编码 ${value} 的地区位是 ${area}，应为 ${expected.join(' 或 ')}`,
    remedy: () => '对照附件改正 code',
    why: `${PARTS}地区位是设定事项的一级：00 为国家或省通用，其余应是本省的代码。`,
    fix: '核对是否抄了外省的编码。',
  },
  RL324: {
    title: '编码与单位不符',
    message: ({ value, creditCode, body, expected }) =>
      `编码 ${value} 中的信用代码 ${creditCode} 既不是${named(body)}的（${expected}），也不是认领单位的`,
    remedy: () => '改正 code；若单位登记的信用代码有误，改正单位的 credit_code',
    why: `${PARTS}实施编码的前 18 位是实施单位的统一社会信用代码。`,
    fix: '一、查这个信用代码是哪个单位。二、抄错的改编码，登记错的改单位。',
  },
  RL325: {
    title: '承继单位有误',
    message: ({ organization, successor }) =>
      `${named(organization)}的承继单位 ${named(successor)} 没有登记，或者又回到它自己`,
    remedy: ({ organization }) =>
      `改正 organizations/${organization.id}.yaml 的 successor；没有登记的先登记`,
    why: '单位撤销后，它认领的事项要移交给承继单位；承继单位不存在，事项就无人接手。',
    fix: '查机构改革文件，写明现在存续的承继单位。',
  },
};
