/** RL4xx：公布数目与实有数目。 */
import type { Difference, totalsCodes } from '../../../findings/codes/totals.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { numberRange } from '../../number-range.ts';
import { nameWithId } from '../../named-ref.ts';

const named = nameWithId.zh;

/** "公布 277 项，实有 276 项，少 1 项（缺序号 5；…）" */
function describe(
  { declared, actual, missing, doubled, unreadable }: Difference,
  missingWords: string,
): string {
  const gap = actual - declared;
  const causes = [
    ...(missing.length > 0 ? [`${missingWords} ${missing.map(numberRange).join('、')}`] : []),
    ...(doubled.length > 0 ? [`序号 ${doubled.join('、')} 重复`] : []),
    ...(unreadable > 0 ? [unread(gap, unreadable)] : []),
  ];
  const tail = causes.length > 0 ? `（${causes.join('；')}）` : '';
  return `公布 ${declared} 项，实有 ${actual} 项，${gap < 0 ? `少 ${-gap} 项` : `多 ${gap} 项`}${tail}`;
}

function unread(gap: number, unreadable: number): string {
  return gap < 0 && -gap === unreadable
    ? `正好有 ${unreadable} 个事项文件无法使用，未计入`
    : `另有 ${unreadable} 个事项文件无法使用，未计入`;
}

/** 某一类或某一领域：清单不缺号的，不是少了事项，而是这一栏填错。 */
function nextStepOfPart(difference: Difference, key: 'type' | 'field'): string {
  const { list, missing, doubled, unreadable } = difference;
  return unreadable > 0 || missing.length > 0 || doubled.length > 0
    ? nextStep(difference)
    : `运行 renling totals --list ${list} 查看哪里多、哪里少，对照附件改正填错的 ${key}`;
}

/** 先做什么：有无法使用的文件先改文件，否则补缺、去重。 */
function nextStep({ list, declared, actual, unreadable }: Difference): string {
  if (unreadable > 0) return '先改正无法使用的事项文件（本次检查另有提示），再核对数目';
  return actual < declared
    ? `运行 renling totals --list ${list} 查看差在哪里，从附件表补录缺少的事项：renling import 附件表 --list ${list}`
    : `运行 renling totals --list ${list} 查看差在哪里，对照附件核对多出的事项`;
}

const AGAINST_SOURCE =
  '公布的数目是承接工作的底数：济南市的实施方案写明承接 277 项（行政许可 85、行政处罚 128、行政确认 9、其他行政权力 55），差一项就有一项权力无人承接或者重复承接。';

export const totalsTexts: FindingTexts<keyof typeof totalsCodes> = {
  RL401: {
    title: '分类数之和不等于总数',
    message: ({ list, total, sum, parts }) =>
      `清单 ${list} 公布总数 ${total} 项，各类型相加为 ${sum} 项（${Object.entries(parts)
        .map(([type, count]) => `${type} ${count}`)
        .join('，')}）`,
    remedy: ({ list }) =>
      `对照公布的文件改正 lists/${list}.yaml 的 declared.total 或 declared.types`,
    why: '总数与分类数出自同一份文件，应当相等。底数自相矛盾，后面的核对就没有意义，所以先查这一条。',
    fix: '一、找到清单依据的文件。二、核对总数和各类型的数目。三、改正清单文件中抄错的数字；如果文件本身就有出入，请报文件制定机关核实，并在 note 中写明。',
  },
  RL402: {
    title: '各领域数目之和不等于总数',
    message: ({ list, total, sum }) => `清单 ${list} 公布总数 ${total} 项，各领域相加为 ${sum} 项`,
    remedy: ({ list }) =>
      `对照公布的文件改正 lists/${list}.yaml 的 declared.field_totals；没有公布各领域数目的，删去这一项`,
    why: '各领域的数目如果公布了，相加应等于总数；没有公布就不要写，程序会自己统计。',
    fix: '一、核对文件是否公布了各领域的数目。二、公布了的，逐个改正；没有公布的，删去 field_totals。',
  },
  RL403: {
    title: '事项总数与公布的不符',
    message: (args) => `清单 ${args.list} ${describe(args, '缺序号')}`,
    remedy: nextStep,
    why: AGAINST_SOURCE,
    fix: '一、看提示中缺少和重复的序号，以及列出的有关文件。二、缺少的从附件补录，重复的对照附件删改，无法使用的文件先改正。三、再运行 renling totals 核对。收回的事项仍计入公布总数。',
  },
  RL404: {
    title: '某类事项的数目与公布的不符',
    message: (args) => `清单 ${args.list} 的${args.type}${describe(args, '清单中缺序号')}`,
    remedy: (args) =>
      args.declared === 0 && args.actual > 0
        ? `公布的分类中没有${args.type}：对照附件改正这些事项的 type`
        : nextStepOfPart(args, 'type'),
    why: `${AGAINST_SOURCE}总数对而分类不对，多半是事项类型填错。`,
    fix: '一、运行 renling totals 看哪一类多、哪一类少。二、一类多而另一类少的，是类型填错，对照附件改正 type。三、只少不多的，补录缺少的事项。',
  },
  RL405: {
    title: '公布的领域没有事项',
    message: ({ list, field }) => `清单 ${list} 公布了领域“${field}”，但没有一个事项属于它`,
    remedy: ({ list, field, nearest }) =>
      nearest === null
        ? `补录“${field}”领域的事项，或对照文件改正 lists/${list}.yaml 的领域名称`
        : `有事项写成“${nearest}”：名称应当一致，改事项的 field 或改清单的领域名称`,
    why: '公布的每个领域都应有事项，例如济南市的实施方案公布 277 项涉及 23 个领域；一个领域没有事项，说明漏录或者名称写法不一致。',
    fix: '一、看是否有事项用了相近的名称。二、有的，统一写法；没有的，从附件补录该领域的事项。',
  },
  RL406: {
    title: '领域不在公布之列',
    message: ({ list, field }) => `领域“${field}”不在清单 ${list} 公布的领域之中`,
    remedy: ({ list, nearest }) =>
      nearest === null
        ? `对照文件改正事项的 field，或在 lists/${list}.yaml 的 declared.fields 中补上`
        : `是不是“${nearest}”？改正事项的 field`,
    why: '按领域统计和“我的未认领”都以领域名称为准，名称不一致的事项会被漏掉。',
    fix: '一、对照公布的领域名称。二、写错的改事项；公布时有而清单漏写的，补到清单的 declared.fields。',
  },
  RL407: {
    title: '序号不连续',
    message: ({ list, missing }) =>
      `清单 ${list} 的序号不连续，缺 ${missing.map(numberRange).join('、')}`,
    remedy: ({ list }) => `对照附件核对序号；运行 renling totals --list ${list} 查看`,
    why: '附件的序号一般从 1 起连续编排。总数相符而序号有缺，可能是漏了一项又多了一项。',
    fix: '一、在附件中查缺少的序号是什么事项。二、确有其事的补录，并找出多出的一项；附件本身跳号的，按程序办理例外。',
  },
  RL408: {
    title: '某领域的数目与公布的不符',
    message: (args) => `清单 ${args.list} 的“${args.field}”领域${describe(args, '清单中缺序号')}`,
    remedy: (args) => nextStepOfPart(args, 'field'),
    why: '公布了各领域数目的，应当逐个相符，否则说明有事项漏录，或者领域填错。',
    fix: '一、运行 renling totals 看哪个领域多、哪个领域少。二、有多有少的，改正事项的 field；只少不多的，补录。',
  },
  RL409: {
    title: '领域数目中有未公布的领域',
    message: ({ list, field }) =>
      `清单 ${list} 的 field_totals 中有“${field}”，而 fields 中没有这个领域`,
    remedy: ({ list }) =>
      `在 lists/${list}.yaml 中统一 declared.fields 与 declared.field_totals 的名称`,
    why: 'fields 列出全部领域，field_totals 写各领域的数目，两处的名称应当一致。',
    fix: '改正写错的名称，或在 fields 中补上这个领域。',
  },
  RL410: {
    title: '事项没有领域',
    message: ({ list, item }) => `清单 ${list} 公布了领域，而事项${named(item)}没有填领域`,
    remedy: () => '对照附件填写事项的 field',
    why: '清单按领域公布的，每个事项都要有领域，主管部门才能在“我的未认领”中看到它。',
    fix: '一、查该事项在附件中属于哪个领域。二、在事项文件中填写 field。',
  },
};
