/** RL9xx：目录设置和例外。 */
import type { settingCodes } from '../../../findings/codes/settings.ts';
import type { FindingTexts } from '../../finding-text.ts';

const LEVELS: Readonly<Record<string, string>> = {
  off: '不报',
  info: '提示',
  warning: '警告',
  error: '错误',
};

export const settingTexts: FindingTexts<keyof typeof settingCodes> = {
  RL901: {
    title: '没有这个编号',
    message: ({ code }) => `没有编号为 ${code} 的检查`,
    remedy: ({ nearest }) =>
      nearest === null
        ? '运行 renling explain 查看全部编号'
        : `是不是 ${nearest}？运行 renling explain ${nearest} 查看它查什么`,
    why: '编号写错，设置或例外就不起作用，而人们以为它起了作用。',
    fix: '对照检查结果中的编号改正。',
  },
  RL902: {
    title: '例外没有理由',
    message: ({ exception }) => `例外 ${exception} 没有写明理由`,
    remedy: ({ exception }) => `在 exceptions/${exception}.yaml 中写明 reason`,
    why: '例外是对一条检查结果的让步，要让督导检查的人看到为什么让步。',
    fix: '写明理由；说不出理由的，删去这个例外，改正问题本身。',
  },
  RL903: {
    title: '例外没有批准人',
    message: ({ exception }) => `例外 ${exception} 没有写明谁批准`,
    remedy: ({ exception }) => `在 exceptions/${exception}.yaml 中写明 approved_by`,
    why: '经办人不能自己批准自己的例外，要写明由哪个单位批准。',
    fix: '报请批准后写明 approved_by，有文件的一并写明 document。',
  },
  RL904: {
    title: '例外已到期',
    message: ({ exception, expires, days }) =>
      `例外 ${exception} 已于 ${expires} 到期，过期 ${days} 日，不再起作用`,
    remedy: ({ exception }) =>
      `问题已经解决的，删去 exceptions/${exception}.yaml；确需延长的，报请批准后改 expires`,
    why: '例外只在批准的期限内有效；到期后，原来的检查结果会重新报出。',
    fix: '删去，或重新报批并写明新的期限。',
  },
  RL905: {
    title: '例外没有对应的检查结果',
    message: ({ exception, code }) => `例外 ${exception} 没有接受任何检查结果：范围内没有 ${code}`,
    remedy: ({ exception }) =>
      `问题已经解决的，删去 exceptions/${exception}.yaml；范围写错的，改正 scope`,
    why: '用不上的例外留着，以后同样的问题再出现时会被悄悄放过。',
    fix: '一、运行 renling validate 看是否还有这个编号的结果。二、没有的删去例外；有而不在范围内的，改正 scope。',
  },
  RL906: {
    title: '正式目录固定了日期',
    message: () => '只有样例目录可以固定“今天”（as_of），这个目录不是样例',
    remedy: () => '删去 catalog.yaml 的 as_of；要按某一天检查，用 --as-of 日期',
    why: '日期固定了，期限就永远不会到，未认领的事项永远不会成为错误。',
    fix: '删去 as_of；确是样例的，写明 sample: true。',
  },
  RL907: {
    title: '没有这个时区',
    message: ({ timeZone }) => `没有名为“${timeZone}”的时区`,
    remedy: () => '全国统一写 Asia/Shanghai（北京时间）',
    why: '“今天”是哪一天由时区决定，期限按天计算，差一天结论就不同。',
    fix: '把 catalog.yaml 的 time_zone 改为 Asia/Shanghai。',
  },
  RL908: {
    title: '期限无从起算',
    message: ({ document, stage }) =>
      `“${stage}”的期限从文件 ${document} 公布之日起算，而它没有公布日期`,
    remedy: ({ document }) =>
      `在 catalog.yaml 的 documents 中写明 ${document} 的 published，或直接写明期限的 date`,
    why: '没有起算日就算不出期限，未认领的事项就不会到期转为错误。',
    fix: '查明文件的公布（印发）日期，写入 published。',
  },
  RL909: {
    title: '这个编号不能调低',
    message: ({ code, severity }) =>
      severity === 'accepted'
        ? `${code} 不能用例外接受`
        : `${code} 不能调为“${LEVELS[severity] ?? severity}”`,
    remedy: ({ code, severity }) =>
      severity === 'accepted'
        ? `删去这个例外，改正 ${code} 指出的问题`
        : `从 catalog.yaml 的 rules.severity 中删去 ${code}，改正它指出的问题`,
    why: '这类问题使文件读不出来或者读错，读不出的就没有检查；不报不等于没有问题。',
    fix: '删去设置，逐个改正问题。运行 renling explain 加编号，查看如何改正。',
  },
  RL910: {
    title: '没有可检查的清单',
    message: () => '目录中没有一张清单，什么都没有检查',
    remedy: () => '建立 lists/标识.yaml，再用 renling import 附件表 --list 标识 导入事项',
    why: '没有检查不等于没有问题，所以报为错误。',
    fix: '一、核对是不是在正确的目录中运行（--catalog）。二、新建的目录先写清单，再导入附件。',
  },
  RL911: {
    title: '例外快到期',
    message: ({ exception, expires, days }) =>
      `例外 ${exception} ${days === 0 ? '今天到期' : `还有 ${days} 日到期`}（${expires}）`,
    remedy: () => '到期前改正所接受的问题；确需延长的，请批准后改 expires',
    why: '例外到期，它接受的问题会重新报出，可能使检查不通过。',
    fix: '改正问题后删去例外，或经批准延长。',
  },
};
