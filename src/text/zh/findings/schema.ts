/** RL2xx：记录的格式与在目录中的位置。 */
import type { JsonType, schemaCodes } from '../../../findings/codes/schema.ts';
import type { RecordKind } from '../../../model/record-kinds.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { labelIn } from '../../label.ts';
import { exampleEntries, exampleInYaml } from '../../written-value.ts';

const zh = (label: string) => labelIn('zh', label);

const TYPES: Readonly<Record<JsonType, string>> = {
  object: '一组“键: 值”',
  array: '列表',
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: 'true 或 false',
  null: '空值',
};

const KINDS: Readonly<Record<RecordKind, string>> = {
  manifest: '目录总表',
  list: '清单',
  organization: '单位',
  item: '事项',
  claim: '认领',
  exception: '例外',
  delegation: '委托协议',
  service: '办理',
  training: '培训',
  dispute: '争议',
};

/** JSON Schema 的限制：限制的说法，量词。 */
const BOUNDS: Readonly<Record<string, readonly [words: string, measure: string]>> = {
  minimum: ['不得小于', ''],
  maximum: ['不得大于', ''],
  exclusiveMinimum: ['须大于', ''],
  exclusiveMaximum: ['须小于', ''],
  multipleOf: ['须是下列数的倍数：', ''],
  minLength: ['至少', ' 个字'],
  maxLength: ['至多', ' 个字'],
  minItems: ['至少', ' 项'],
  maxItems: ['至多', ' 项'],
  minProperties: ['至少', ' 个键'],
  maxProperties: ['至多', ' 个键'],
};

function bound(keyword: string, limit: number): string {
  const [words, measure] = BOUNDS[keyword] ?? [keyword, ''];
  return `${words} ${limit}${measure}`.replace('： ', '：');
}

const isEmpty = (keyword: string, limit: number) =>
  limit === 1 && ['minLength', 'minItems', 'minProperties'].includes(keyword);

/** "，例如 jn-education"；没有例子的为空。 */
function forInstance(example: string): string {
  return example === '' ? '' : `，例如 ${example}`;
}

/** 例子照要输入的样子，加英文双引号。 */
const quoted = (example: string) =>
  example === '' || example.startsWith('"') ? example : `"${example}"`;

function orNearest(nearest: string | null, allowed: readonly string[]): string {
  const all = `可以填：${allowed.join('、')}`;
  return nearest === null ? all : `是不是“${nearest}”？${all}`;
}

/** 文件位置中的占位词。 */
function place(expected: string): string {
  return expected
    .replaceAll('<list>', '<清单>')
    .replaceAll('<organization>', '<单位>')
    .replaceAll('<id>', '<标识>')
    .replaceAll(', ', '、');
}

const PLACES = {
  folder: '这个位置不放记录文件',
  ending: '记录的文件名应以 .yaml 结尾',
  depth: '文件所在的层级不对',
  rule: '文件的位置与清单的认领规则不符',
} as const;

export const schemaTexts: FindingTexts<keyof typeof schemaCodes> = {
  RL201: {
    title: '值的类型不对',
    message: ({ label, expected, actual }) => {
      const wanted = expected.map((type) => TYPES[type]).join('或');
      return actual === 'null'
        ? `${zh(label)}没有填值，应为${wanted}`
        : `${zh(label)}应为${wanted}，现在是${TYPES[actual]}`;
    },
    remedy: ({ expected, actual, example }) => {
      if (actual === 'null') return `填写值${forInstance(example)}；不需要这一项的，删去这一行`;
      if (expected.includes('array'))
        return `改成列表，每项一行，以“- ”开头${forInstance(exampleEntries(example))}`;
      if (expected.includes('string') && ['integer', 'number', 'boolean'].includes(actual))
        return `给值加英文双引号${forInstance(quoted(example))}`;
      const isNumber = expected.includes('integer') || expected.includes('number');
      return isNumber && actual === 'string'
        ? `只写数字，不加引号和单位${forInstance(example)}`
        : `改成${expected.map((type) => TYPES[type]).join('或')}${forInstance(example)}`;
    },
    why: '类型不对的值无法核对和统计。常见的是编码没有加引号成了数字，或者数目加了引号、单位成了文字。',
    fix: '一、看提示中应为什么。二、文字加英文双引号；数目只写数字；列表每项一行，以“- ”开头。',
  },
  RL202: {
    title: '不是允许的值',
    message: ({ label, value }) => `${zh(label)}“${value}”不是允许的值`,
    remedy: ({ allowed, nearest }) => orNearest(nearest, allowed),
    why: '这一项只能填规定的几个词，统计和核对都以它为准；写法不同的值会被漏计。',
    fix: '照提示列出的值填写，一字不差；不加空格和标点。',
  },
  RL203: {
    title: '缺少必填项',
    message: ({ kind, key, label }) => `${KINDS[kind]}记录缺少必填项“${zh(label)}”（${key}）`,
    remedy: ({ key, example }) =>
      `补一行 ${key}: ${example === '' ? '值' : exampleInYaml(example)}`,
    why: '缺了必填项，就不知道是哪个事项、哪个单位、何时决定，这条记录不能使用，也不计数。',
    fix: '一、在提示的位置补写这一项，缩进与同层的键对齐。二、值按实际情况填写，例子只说明写法。',
  },
  RL204: {
    title: '没有这个键',
    message: ({ key }) => `这里没有“${key}”这个键`,
    remedy: ({ allowed, nearest }) => orNearest(nearest, allowed),
    why: '写错的键不会被读取，所填的内容等于没有填，因此不放过。',
    fix: '一、键写错的，照提示改正。二、想写说明的，写在 note 里，或写成以 # 开头的注释。三、缩进不对也会使键落到别的层，检查缩进。',
  },
  RL205: {
    title: '格式不对',
    message: ({ label, value }) =>
      value === '' ? `${zh(label)}是空的` : `${zh(label)}“${value}”的格式不对`,
    remedy: ({ example }) =>
      example === '' ? '对照同类文件的写法改正' : `按这样的格式填写：${exampleInYaml(example)}`,
    why: '日期、标识、编码、网址等有固定的格式，格式不对就无法比较和查找。',
    fix: '一、照例子的格式改正：日期写作 2020-08-20，标识用小写英文字母、数字和连字符。二、检查有没有全角字符和多余的空格。',
  },
  RL206: {
    title: '值过小、过大或为空',
    message: (args) =>
      isEmpty(args.bound, args.limit)
        ? `${zh(args.label)}是空的，${bound(args.bound, args.limit)}`
        : `${zh(args.label)}${bound(args.bound, args.limit)}，现在是 ${args.actual}`,
    remedy: (args) =>
      isEmpty(args.bound, args.limit)
        ? '填写内容；不需要这一项的，删去整个键'
        : `改成符合要求的值（${bound(args.bound, args.limit)}）`,
    why: '超出范围的值不可能是真的（例如序号为 0），空的值等于没有填。',
    fix: '对照原件改正；没有内容的，删去整个键，不要留空。',
  },
  RL207: {
    title: '列表中有重复',
    message: ({ label, value }) => `${zh(label)}中“${value}”重复`,
    remedy: () => '留下一个，删去重复的；本应是另一个值的，改正它',
    why: '这个列表中每个值只能出现一次；重复的多半是复制后忘了修改。',
    fix: '一、看重复的一行是不是本应填别的值。二、是的改正，不是的删去。',
  },
  RL208: {
    title: '不能同时填写的项',
    message: ({ label, detail }) =>
      `${zh(label)}中有不能同时填写的项：${detail.replaceAll(', ', '、')}`,
    remedy: () => '只留一种写法，删去其余的键',
    why: '这几项说的是同一件事的不同写法，例如期限或者直接写日期，或者写从哪份文件起算多少天；都写就不知道以哪个为准。',
    fix: '确定用哪一种写法，删去另一种的键。',
  },
  RL210: {
    title: '文件的位置不对',
    message: ({ reason }) => PLACES[reason],
    remedy: ({ reason, expected }) =>
      reason === 'ending'
        ? `是记录的，用 git mv 改名为 ${place(expected)}；不是记录的，移出这个文件夹`
        : reason === 'rule'
          ? `用 git mv 移到 ${expected}；那里已有认领的，两家商定由谁承接`
          : `用 git mv 移到 ${place(expected)}；不是记录的，移出目录或放到 sources/`,
    why: '文件放在哪里，决定它是哪类记录、属于哪张清单。放错位置的文件不会被读取，也不计数。',
    fix: '一、看提示中应在的位置。二、用 git mv 移动，使历史保留。三、再运行 renling validate。',
  },
  RL211: {
    title: '内容与文件名不一致',
    message: ({ key, value, expected }) =>
      `${key} 写的是“${value}”，而按文件所在位置应为“${expected}”`,
    remedy: ({ key, value, expected }) =>
      `改为 ${key}: ${expected}；内容没有错的，改正文件的位置或名称，使之与“${value}”一致`,
    why: '文件名就是标识，其他记录按它引用。两处不一致，多半是复制文件后忘了改内容。',
    fix: '一、确定哪一处是对的。二、内容错的改内容；文件名错的用 git mv 改名。已经有人引用的标识不要改。',
  },
  RL212: {
    title: '文件名难以区分',
    message: ({ other, by }) =>
      by === 'case' ? `与 ${other} 只有大小写不同` : `与 ${other} 看起来相同，只是字符编码形式不同`,
    remedy: () => '比较两个文件的内容，留下一个，或把其中一个改成不同的小写名称',
    why: 'Windows 和 macOS 把这样的两个文件当作同一个，取出版本库时一个会覆盖另一个，内容丢失而没有提示。',
    fix: '一、比较两个文件的内容。二、重复的删去一个（git rm）；不是重复的，用 git mv 改名。',
  },
  RL213: {
    title: '事项标识不以清单开头',
    message: ({ id, list }) => `事项标识 ${id} 不以所在清单 ${list} 开头`,
    remedy: ({ list }) => `改为 ${list}-序号，例如 ${list}-001；放错清单的，移到所属清单的文件夹`,
    why: '看到标识就应知道是哪张清单的事项；不同清单的标识也因此不会相同。',
    fix: '一、核对事项属于哪张清单。二、文件名和 id 一起改；已有的认领文件随之改正。',
  },
  RL214: {
    title: '认领单位与文件夹不一致',
    message: ({ claimant, folder }) => `认领单位是 ${claimant}，文件却在 ${folder} 的文件夹中`,
    remedy: ({ claimant, folder }) =>
      `是 ${folder} 的决定，改为 claimant: ${folder}；是 ${claimant} 的决定，移到 ${claimant} 的文件夹`,
    why: '这张清单由每个单位各自决定，一个单位一个文件夹；放错文件夹，就成了替别的单位作决定。',
    fix: '一、问清是哪个单位作出的决定。二、改正 claimant，或用 git mv 移动文件。',
  },
  RL216: {
    title: '文件名不合规则',
    message: ({ name }) => `“${name}”不能作标识：只用小写英文字母、数字和连字符，以字母开头`,
    remedy: ({ suggestion }) =>
      suggestion === null
        ? '用 git mv 改名，例如 city-001、jn-education；文件中的 id 一并改正'
        : `用 git mv 改名为 ${suggestion}，文件中的 id 一并改正`,
    why: '文件名就是标识，要在各种系统上都能用，也要便于在命令中输入；汉字、大写和空格在不同系统上会有出入。',
    fix: '一、用 git mv 改名。二、改正文件中的 id 和其他记录对它的引用。三、再运行 renling validate。',
  },
  RL217: {
    title: '没有这一天',
    message: ({ label, value }) => `${zh(label)} ${value} 这一天不存在`,
    remedy: () => '对照原件改正日期，写作 年-月-日，例如 "2020-08-20"',
    why: '日历上没有的日期（例如 2 月 30 日）无法计算期限。',
    fix: '查明实际日期后改正；注意大月小月和闰年。',
  },
};
