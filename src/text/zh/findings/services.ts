/** RL7xx：办理、承接各阶段、争议。 */
import type { Days, serviceCodes } from '../../../findings/codes/services.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameOf, nameWithId } from '../../named-ref.ts';

const named = nameWithId.zh;
const itemNamed = idWithName.zh;

const daysOf = ({ value, unit }: Days): string => `${value} ${unit}`;

const PARTS: Readonly<Record<string, string>> = {
  body: '办理单位的信用代码',
  type: '事项类型的代码',
  basic: '事项的基本编码',
};

export const serviceTexts: FindingTexts<keyof typeof serviceCodes> = {
  RL701: {
    title: '承诺时限长于法定时限',
    message: ({ promised, statutory, unit }) =>
      `承诺 ${promised} ${unit}办结，长于法定的 ${statutory} ${unit}`,
    remedy: ({ statutory, unit }) => `改为不长于 ${statutory} ${unit}；法定时限登记有误的，改正它`,
    why: '超过法定时限办结是违法的；承诺时限只能更短。',
    fix: '对照法律核对法定时限，再定承诺时限。',
  },
  RL702: {
    title: '时限单位不同，无法比较',
    message: ({ promised, statutory }) =>
      `承诺 ${daysOf(promised)}，法定 ${daysOf(statutory)}，单位不同，没有比较`,
    remedy: () => '把承诺时限改为与法定时限相同的单位',
    why: '日是自然日，工作日要除去节假日，两者不能直接相比。',
    fix: '用法律规定的单位写承诺时限。',
  },
  RL703: {
    title: '收费没有依据',
    message: ({ item }) => `${named(item)}收费，没有写明依据`,
    remedy: () => '写明 fee.basis；不收费的，把 fee.charged 改为 false',
    why: '没有依据不得收费。',
    fix: '查明收费文件，写入依据。',
  },
  RL704: {
    title: '“六减”不减反增',
    message: ({ what, before, after }) => `减${what}：由 ${before} 增为 ${after}`,
    remedy: () => '核对减之前和减之后是不是写反了；确实增加的，重新优化流程',
    why: '优化流程要求减环节、减次数、减材料、减时限、减成本、减跑腿。',
    fix: '核对数值，改正或重新优化。',
  },
  RL705: {
    title: '开始受理时准备不全',
    message: ({ what, start, item }) => `${named(item)}自 ${start} 开始受理，还缺${what}`,
    remedy: ({ what, item }) =>
      what === '培训'
        ? `登记培训：renling training new --items ${item.id} …`
        : `补齐${what}，再登记：renling service set ${item.id} …`,
    why: '方案要求先培训、编制业务手册和服务指南、明确监管、调整权责清单，再公开受理。',
    fix: '补齐后登记；renling service show 列出还缺什么。',
  },
  RL706: {
    title: '审管脱节',
    message: ({ item, provider }) => `许可${named(item)}由${named(provider)}审批，没有单位监管`,
    remedy: ({ item }) => `写明监管单位：renling service set ${item.id} supervision.by 单位`,
    why: '审批的不管，管的不知道，就会出现监管盲区（方案：消除监管盲区）。',
    fix: '由负有监管责任的部门认领监管，写明监管单位和方式。',
  },
  RL707: {
    title: '没有进厅',
    message: ({ item }) => `${named(item)}没有进政务服务大厅，也没有写明不进厅的情形`,
    remedy: ({ item }) =>
      `进厅的：renling service set ${item.id} hall.entered 是；不能进的，写明 hall.exemption（场地限制、国家秘密）`,
    why: '除场地限制或涉及国家秘密外，依申请办理的事项应当进大厅集中办理（方案：推进集中审批）。',
    fix: '进厅，或写明属于哪种情形。',
  },
  RL708: {
    title: '没有网上办',
    message: ({ item }) => `${named(item)}不能网上办，也不能掌上办，没有写明理由`,
    remedy: ({ item }) =>
      `能办的：renling service set ${item.id} online.web 是；不能办的，写明 online.reason`,
    why: '方案要求努力实现“网上办”“掌上办”。',
    fix: '开通网上办理，或写明不能的理由。',
  },
  RL709: {
    title: '省市交接有空档或重叠',
    message: ({ stop, start, days, item }) =>
      days > 0
        ? `${named(item)}省级 ${stop} 停止受理，这里 ${start} 才开始，中间 ${days} 日没有地方办`
        : `${named(item)}这里 ${start} 开始受理，省级 ${stop} 才停止，有 ${-days} 日两边都办`,
    remedy: () => '与省级部门商定同一天交接，改正 start 或 province_stop',
    why: '承接之前由省里继续办理，不能让群众没有地方办，也不能两边都受理。',
    fix: '商定交接日，两个日期写成同一天。',
  },
  RL710: {
    title: '服务指南还写着别的机关',
    message: ({ named: other, provider }) =>
      `服务指南写的实施机关是${named(other)}，实际由${named(provider)}办理`,
    remedy: ({ provider }) => `修改服务指南，再把 guide.names 改为 ${provider.id}`,
    why: '群众按指南去办，会跑错地方。',
    fix: '修改并重新公开服务指南。',
  },
  RL711: {
    title: '实施编码与记录不符',
    message: ({ value, part, expected }) =>
      part === 'form'
        ? `${value} 不是 31 位实施编码`
        : `编码 ${value} 与${PARTS[part] ?? part} ${expected} 不符`,
    remedy: () => '对照政务服务平台改正 code；登记有误的，改正单位或事项',
    why: '实施编码由单位的信用代码、层级和基本编码组成，对不上多半是抄错了行。',
    fix: '对照平台重新填写。',
  },
  RL712: {
    title: '不再认领，却还在办理',
    message: ({ item, provider, holder }) =>
      holder === null
        ? `${named(provider)}办理${named(item)}，而它没有认领`
        : `${named(provider)}办理${named(item)}，而认领的是${named(holder)}`,
    remedy: ({ item, provider, holder }) =>
      holder === null
        ? `认领：renling claim ${item.id} --org ${nameOf(provider)}；不再办的，写明 closed`
        : '不再办理的，写明 closed 和在办件由谁办结',
    why: '办理的单位应当就是承接的单位，否则作出的决定没有依据。',
    fix: '退回或移交以后停止办理，写明停止日期；在办件由原受理单位办结。',
  },
  RL713: {
    title: '收回的事项还在办理',
    message: ({ item, withdrawn, partly }) =>
      partly
        ? `${named(item)}已于 ${withdrawn} 部分收回，请核对办理的是不是保留的部分`
        : `${named(item)}已于 ${withdrawn} 收回，还在办理`,
    remedy: ({ partly }) =>
      partly ? '核对后改正办理记录' : '写明停止办理：closed；在办件由原受理单位办结',
    why: '省里收回的事项由省里办理，这里不能再受理。',
    fix: '停止受理，公告去哪里办，写明在办件由谁办结。',
  },
  RL714: {
    title: '过了期限还没有完成',
    message: ({ item, body, stage, deadline, days }) =>
      `${itemNamed(item)}（${named(body)}）${stage}的期限 ${deadline} 已过 ${-days} 日`,
    remedy: ({ stage }) =>
      stage === '培训' ? 'renling training new 登记培训' : 'renling service set 登记办理情况',
    why: '承接落实有期限，过期未完成要督办。',
    fix: '看还缺什么：renling overdue；完成后登记。',
  },
  RL715: {
    title: '不知道这一年的工作日',
    message: ({ year }) => `没有 ${year} 年的放假安排，工作日算不出来`,
    remedy: () => '改用自然日（日）或直接写明日期，或升级 renling',
    why: '工作日以国务院办公厅的放假通知为准；没有通知就不推算。',
    fix: '写明期限的 date。',
  },
  RL716: {
    title: '议而不决',
    message: ({ item, kind, parties, opened, days }) =>
      `${named(item)}由谁承接有争议（${kind}：${parties.map(named).join('、')}），${opened} 提出，已 ${days} 日未定`,
    remedy: ({ item }) =>
      `议定后登记：renling dispute settle ${item.id} --by 机关 --undertaker 单位`,
    why: '议而不决，事项就没有人办。',
    fix: '请编制、司法行政部门或政府办公厅协调，议定后登记。',
  },
  RL717: {
    title: '认领与议定不符',
    message: ({ item, undertaker, holder, date }) =>
      holder === null
        ? `${named(item)}已于 ${date} 议定由${named(undertaker)}承接，它还没有认领`
        : `${named(item)}已于 ${date} 议定由${named(undertaker)}承接，认领的却是${named(holder)}`,
    remedy: ({ item, undertaker, holder }) =>
      holder === null
        ? `renling claim ${item.id} --org ${nameOf(undertaker)}`
        : `renling transfer ${item.id} --from ${nameOf(holder)} --to ${nameOf(undertaker)} --reason 议定`,
    why: '议定了就要落实。',
    fix: '由议定的单位认领，或把认领移交给它。',
  },
};
