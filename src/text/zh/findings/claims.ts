/** RL5xx：认领。 */
import type { claimCodes } from '../../../findings/codes/claims.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameOf, nameWithId } from '../../named-ref.ts';

const named = nameWithId.zh;
const itemNamed = idWithName.zh;

function untilDeadline(deadline: string | null, days: number | null): string {
  if (deadline === null || days === null) return '，未设认领期限';
  if (days < 0) return `，认领期限 ${deadline} 已过 ${-days} 日`;
  return days === 0
    ? `，今天（${deadline}）是认领期限的最后一天`
    : `，距认领期限 ${deadline} 还有 ${days} 日`;
}

export const claimTexts: FindingTexts<keyof typeof claimCodes> = {
  RL501: {
    title: '交叉认领',
    message: ({ item, claimant, other, since }) =>
      `${named(claimant)}认领了${named(item)}，而${named(other)}已于 ${since} 认领`,
    remedy: ({ item, claimant, other }) =>
      `两家商定由谁承接，另一家退回：renling release ${item.id} --org ${nameOf(claimant)}（或 --org ${nameOf(other)}），并写明理由`,
    why: '这类清单的每个事项由一个部门承接。两家都认领，等于谁负责不明，群众不知道到哪里办，协议也无法签订。',
    fix: '一、两家协商，或请政府办公厅（室）协调。二、不承接的一家运行 renling release 退回并写明理由。三、再运行 renling validate。',
  },
  RL502: {
    title: '单位类别不符',
    message: ({ claimant, kind, list, allowed }) =>
      `${named(claimant)}是${kind}，不能认领清单 ${list} 的事项（只限${allowed.join('、')}）`,
    remedy: ({ claimant, list }) =>
      `由有权认领的单位认领；若${nameOf(claimant)}的类别登记有误，改正 organizations/${claimant.id}.yaml 的 kind；清单写漏的，改正 lists/${list}.yaml 的 claimants`,
    why: '哪类单位承接哪张清单由方案规定：济南市的 277 项由市有关部门、单位认领，103 项由国家级开发区管委会认领。委托行政许可的，只能委托其他行政机关（行政许可法第二十四条）。',
    fix: '一、核对清单的 claimants 与单位的 kind。二、登记有误的改登记；认领错了的，退回后由有权的单位认领。',
  },
  RL503: {
    title: '认领单位已撤销',
    message: ({ claimant, dissolved, successor }) =>
      `${named(claimant)}已于 ${dissolved} 撤销${successor === null ? '，未登记承继单位' : `，职责由${named(successor)}承继`}`,
    remedy: ({ item, claimant, successor }) =>
      successor === null
        ? `先在 organizations/${claimant.id}.yaml 中登记承继单位（successor），再由其承接`
        : `移交给承继单位：renling transfer ${item.id} --from ${nameOf(claimant)} --to ${nameOf(successor)}`,
    why: '撤销的单位不能行使行政权力，其认领的事项须由承继职责的单位接过去，否则无人办理。',
    fix: '一、查机构改革文件，确定由谁承继。二、在单位文件中登记 successor。三、用 renling transfer 移交。撤销日期登记有误的，改正 dissolved。',
  },
  RL504: {
    title: '没有写明理由',
    message: ({ decision }) => `决定为“${decision}”，但没有写明理由`,
    remedy: () => '在文件中补写 reason；以后用命令时带上 --reason "理由"',
    why: '不承接、不适用和退回都要向督导检查的机关说明理由；济南市的实施方案允许开发区按照各自实际承接，“实际”是什么要写下来。',
    fix: '在认领文件中写明 reason，例如“区内无此类企业”。',
  },
  RL505: {
    title: '决定日期不合情理',
    message: ({ date, bound, document }) =>
      document === null
        ? `决定日期 ${date} 在检查日期 ${bound} 之后`
        : `决定日期 ${date} 早于${nameOf(document)}的公布日期 ${bound}`,
    remedy: ({ problem }) =>
      problem === 'future'
        ? '改正 date；用 --as-of 检查过去某一天的，以那一天为准'
        : '改正 date，或改正 catalog.yaml 中该文件的公布日期',
    why: '不会有明天作出的决定，也不会在文件公布之前就认领其中的事项；日期有误，督导检查就无从核对是否按期。',
    fix: '查明实际作出决定的日期，改正认领文件中的 date。',
  },
  RL506: {
    title: '认领之后事项有变',
    message: ({ item, claimant, date }) =>
      `${named(claimant)}于 ${date} 认领${named(item)}之后，事项的法定内容改过`,
    remedy: ({ item, claimant }) =>
      `核对现在的内容：renling show ${item.id}；仍然承接的重新认领：renling claim ${item.id} --org ${nameOf(claimant)}`,
    why: '认领是按清单、内容和权限作出的。名称、子项、类型、实施机关、调整方式、范围或设定依据变了，原来的认领是否还算数须由认领单位重新确认。序号、领域、编码和备注的更正不影响。',
    fix: '一、用 renling show 查看事项，对照附件确认改动是否正确。二、改错的恢复原文；改对的由认领单位重新认领。',
  },
  RL507: {
    title: '尚未认领',
    message: ({ item, deadline, days }) =>
      `${itemNamed(item)}尚未认领${untilDeadline(deadline, days)}`,
    remedy: ({ item, body }) =>
      body === undefined
        ? `由主管单位认领：renling claim ${item.id} --org 单位名称`
        : `renling claim ${item.id} --org ${nameOf(body)}`,
    why: '山东省人民政府令第333号要求 60 日内完成交接（至 2020-09-08）；承接到位之前由省里继续办理，不能出现无处可办的空档。期限由 catalog.yaml 设定，过期仍未认领的为错误。',
    fix: '一、运行 renling unclaimed 查看全部未认领事项。二、主管单位用 renling claim 认领；不应由本市承接的，用 renling decline 写明理由。',
  },
  RL508: {
    title: '尚未作出决定',
    message: ({ item, body, deadline, days }) =>
      `${nameOf(body)}对 ${itemNamed(item)}尚未作出决定${untilDeadline(deadline, days)}`,
    remedy: ({ item, body }) =>
      `承接的：renling claim ${item.id} --org ${nameOf(body)}；不承接的：renling decline ${item.id} --org ${nameOf(body)} --reason "理由"`,
    why: '这类清单由每个单位按照各自实际对每个事项作出决定，可以承接，也可以说明理由不承接，但不能不作决定。',
    fix: '一、运行 renling unclaimed --org 单位 查看全部未决定的事项。二、逐项认领，或写明理由不承接。',
  },
  RL509: {
    title: '事项已收回而认领仍在',
    message: ({ item, claimant, withdrawn }) =>
      `${named(item)}已于 ${withdrawn} 收回，${named(claimant)}的认领仍然有效`,
    remedy: ({ item, claimant }) =>
      `renling release ${item.id} --org ${nameOf(claimant)} --reason "省里已收回"`,
    why: '收回的事项不再由本级行使；认领还在，就可能继续以本单位名义办理。在办件如何处理以收回文件为准。',
    fix: '一、核对收回文件的日期和范围。二、全部收回的，用 renling release 退回；只收回一部分的，事项状态应为“部分收回”。',
  },
  RL510: {
    title: '与自己共同办理',
    message: ({ claimant }) => `共同办理单位（cooperating）中列了认领单位自己：${named(claimant)}`,
    remedy: () => '从 cooperating 中删去认领单位',
    why: '共同办理的是认领单位以外的单位；把自己列进去，多半是选错了单位。',
    fix: '删去这一行，或改成真正共同办理的单位。',
  },
  RL511: {
    title: '移交记录有误',
    message: ({ claimant, problem }) =>
      problem === 'self'
        ? `移交前后是同一个单位：${named(claimant)}`
        : `移交日期晚于${named(claimant)}作出决定的日期`,
    remedy: ({ problem }) =>
      problem === 'self'
        ? '改正 transfer.from；没有移交过的，删去 transfer'
        : '改正 transfer.date 或 date：先移交，后认领',
    why: '移交记录说明责任从谁转到谁、从哪天起，督导检查和责任认定都以它为准。',
    fix: '查明移交的单位和日期后改正；以后用 renling transfer 移交，由程序写入。',
  },
};
