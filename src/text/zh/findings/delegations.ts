/** RL6xx：委托协议。 */
import type { delegationCodes } from '../../../findings/codes/delegations.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { idWithName, nameOf, nameWithId } from '../../named-ref.ts';

const named = nameWithId.zh;
const itemNamed = idWithName.zh;

const ELEMENTS: Readonly<Record<string, string>> = {
  basis: '委托依据',
  authority: '委托权限',
  'rights.delegator': '委托方的权利',
  'rights.delegate': '受托方的权利',
  'duties.delegator': '委托方的义务',
  'duties.delegate': '受托方的义务',
  signed: '签订日期',
  term: '委托期限',
  liability: '法律责任',
};

const DAYS: Readonly<Record<string, string>> = {
  'term.from': '委托期限的起始日',
  'term.to': '委托期限的截止日',
  'signed.date': '签订日期',
  'filed.date': '备案日期',
  'termination.date': '终止日期',
};

function dayOf(key: string): string {
  return DAYS[key] ?? (key.startsWith('announcements') ? '公告日期' : key);
}

const ELEMENTS_WHY =
  '方案要求委托书面办理，明确委托依据、事项、权限、双方权利和义务；要素不全，委托就难说合法有效，出了问题也分不清责任。';

export const delegationTexts: FindingTexts<keyof typeof delegationCodes> = {
  RL601: {
    title: '协议缺少要素',
    message: ({ element }) => `协议没有写明${ELEMENTS[element] ?? element}`,
    remedy: ({ element }) => `对照协议文本，补写 ${element}`,
    why: ELEMENTS_WHY,
    fix: '对照签订的协议文本补写；文本里也没有的，与对方补签。',
  },
  RL602: {
    title: '协议未定期限或责任',
    message: ({ element, penalty }) =>
      `协议没有写明${ELEMENTS[element] ?? element}${penalty && element === 'term' ? '，而委托行政处罚必须载明期限' : ''}`,
    remedy: ({ element }) => `对照协议文本，补写 ${element === 'term' ? 'term.to' : element}`,
    why: '没有期限，什么时候该续签、什么时候失效就没有准；行政处罚的委托书应当载明期限（行政处罚法 2021 年修订文本第二十条）。',
    fix: '补写期限和责任；文本里没有的，与对方补签。',
  },
  RL603: {
    title: '受托单位不能接受这种委托',
    message: ({ delegate, nature, type, item }) =>
      `${named(delegate)}是${nature}，${type}（${named(item)}）只能委托行政机关实施`,
    remedy: ({ delegate }) =>
      `改由行政机关受托；若${nameOf(delegate)}的性质登记有误，改正 organizations/${delegate.id}.yaml 的 nature`,
    why: '行政许可只能委托其他行政机关实施（行政许可法第二十四条）；委托给别的组织，许可决定无效。',
    fix: '一、核对受托单位的性质。二、登记有误的改登记；确实不是行政机关的，另定受托单位，重新签订。',
  },
  RL604: {
    title: '委托机关无权委托',
    message: ({ delegator, authority, item }) =>
      `${named(delegator)}不是${named(item)}的省级实施部门，实施部门是${named(authority)}`,
    remedy: ({ authority }) => `改正 delegator 为 ${authority.id}，或改正事项的 authority`,
    why: '有权力的机关才能委托；别的机关签的委托没有效力。',
    fix: '对照附件，改正协议的委托机关或事项的实施部门；一份协议包括几个部门事项的，分开签订。',
  },
  RL605: {
    title: '受托单位不是认领单位',
    message: ({ delegate, claimant, item }) =>
      claimant === null
        ? `${named(item)}委托给了${named(delegate)}，而它还没有认领`
        : `${named(item)}委托给了${named(delegate)}，而认领的是${named(claimant)}`,
    remedy: ({ delegate, claimant, item }) =>
      claimant === null
        ? `先认领：renling claim ${item.id} --org ${nameOf(delegate)}`
        : '与对方改签，或把认领移交给受托单位：renling transfer',
    why: '谁认领谁承接；协议和认领对不上，实施主体就不清楚。',
    fix: '一、核对应由谁承接。二、没认领的先认领；认领错了的移交；协议签错了的改签。',
  },
  RL606: {
    title: '下放的事项不用委托',
    message: ({ item, mode }) => `${named(item)}的调整方式是${mode}，不是委托`,
    remedy: () => '从协议中删去这个事项；若调整方式登记有误，改正事项的 mode',
    why: '下放的事项由承接单位以自己的名义实施，签委托协议反而弄错了以谁的名义、由谁负责。',
    fix: '对照附件核对调整方式，改正协议或事项。',
  },
  RL607: {
    title: '事项已收回，协议还有效',
    message: ({ item, withdrawn, partly, ahead }) => {
      const when = `${named(item)}${ahead ? '将' : '已'}于 ${withdrawn} `;
      if (partly) return `${when}部分收回，协议是在那以前签的`;
      return ahead ? `${when}收回，协议到那以后还有效` : `${when}收回，协议却没有终止`;
    },
    remedy: ({ partly }) =>
      partly
        ? '按保留的部分改签：先 renling delegation terminate，再 renling delegation new'
        : 'renling delegation terminate 协议标识 --date 日期 --reason 省里收回该事项',
    why: '省里收回的事项不能再以委托方名义实施；在办件由原受理单位办结。',
    fix: '终止协议；一份协议还包括别的事项的，改签去掉收回的事项。',
  },
  RL608: {
    title: '协议的权限超出范围',
    message: ({ item, powers, allowed }) =>
      `${named(item)}只调整${allowed.join('、')}，协议却委托了${powers.join('、')}`,
    remedy: ({ powers }) =>
      `从协议的 powers 中删去${powers.join('、')}；若事项的权限登记有误，改正事项`,
    why: '附件没有下放的权限，省里没有调整，委托了也没有依据。',
    fix: '对照附件的调整内容，改正协议或事项的权限。',
  },
  RL609: {
    title: '同一事项有两份有效协议',
    message: ({ item, delegate, other, from, to }) =>
      `${named(item)}委托给${named(delegate)}的协议还有 ${other}，两份同时有效（${from} 至 ${to ?? '无截止日'}）`,
    remedy: ({ other }) =>
      `终止其中一份：renling delegation terminate ${other} --date 日期 --reason 重复签订`,
    why: '两份同时有效，权限和期限以哪一份为准说不清。',
    fix: '续签的，把旧协议终止在新协议生效的前一日；重复签的，终止一份。',
  },
  RL610: {
    title: '委托事项没有有效协议',
    message: ({ item, claimant, deadline, days, start }) => {
      const when =
        start !== null
          ? `，却已于 ${start} 开始受理`
          : deadline === null || days === null
            ? ''
            : days < 0
              ? `，签订期限 ${deadline} 已过 ${-days} 日`
              : `，距签订期限 ${deadline} 还有 ${days} 日`;
      return `${itemNamed(item)}由${named(claimant)}认领，属委托事项，没有有效的委托协议${when}`;
    },
    remedy: ({ item }) => `起草协议：renling delegation new ${item.id}`,
    why: '委托事项要书面委托才能以省级部门的名义实施（方案：签订委托协议）；没有协议就受理，作出的决定没有依据。',
    fix: '一、renling delegation missing 看每个省级部门还缺哪些。二、renling delegation new 起草，双方签订后 renling delegation sign。',
  },
  RL611: {
    title: '办理日期在协议有效期之外',
    message: ({ item, start, problem, bound, agreement }) =>
      problem === 'before'
        ? `${named(item)}从 ${start} 开始受理，而协议 ${agreement} 自 ${bound} 起才有效`
        : `${named(item)}仍在受理，而协议 ${agreement} 已于 ${bound} 到期`,
    remedy: ({ problem }) =>
      problem === 'before'
        ? '改正开始受理的日期，或补齐此前的委托'
        : '续签协议，或停止受理（closed）',
    why: '协议有效期之外以委托方名义实施，没有依据。',
    fix: '到期前续签；已到期的先停止受理，续签后再开。',
  },
  RL612: {
    title: '协议快到期',
    message: ({ agreement, to, days, items }) =>
      `协议 ${agreement}（${items} 个事项）${days === 0 ? '今天到期' : `还有 ${days} 日到期`}（${to}）`,
    remedy: () => '与委托机关商量续签：renling delegation new',
    why: '到期没有续签，事项就要停办，群众没有地方办。',
    fix: '提前续签；不再委托的，安排好在办件和告知。',
  },
  RL613: {
    title: '委托没有公告',
    message: ({ by, penalty }) =>
      `委托没有由${by.map(named).join('、')}公告${penalty ? '；行政处罚的委托双方都要公布' : ''}`,
    remedy: ({ by }) =>
      `公告后登记：renling delegation announce 协议标识 --by ${by[0]?.id ?? ''} --date 日期`,
    why: '委托机关应当公告受托机关和委托内容（行政许可法第二十四条）；行政处罚的委托书由双方向社会公布（行政处罚法 2021 年修订文本第二十条）。',
    fix: '由应当公告的一方公告，再登记公告日期和网址。',
  },
  RL614: {
    title: '再委托',
    message: ({ item, chain, cycle }) =>
      `${named(item)}经委托取得，又委托了出去：${chain.map(named).join(' → ')}${cycle ? '（循环委托）' : ''}`,
    remedy: () => '取消后一层委托，由省级部门直接委托实际办理的单位',
    why: '受委托的机关不得再委托（行政许可法第二十四条、行政处罚法第二十条）：市里经委托取得的，不能再委托给开发区或区县。',
    fix: '终止再委托的协议；确需由下级办理的，请省级部门直接与它签订。',
  },
  RL615: {
    title: '行政强制不得委托',
    message: ({ item }) => `${named(item)}是行政强制，不得委托`,
    remedy: () => '从协议中删去这个事项，由有权机关自己实施',
    why: '行政强制措施权不得委托（行政强制法第十七条）。',
    fix: '删去这个事项；事项类型登记有误的，改正类型。',
  },
  RL616: {
    title: '签协议以后事项改过',
    message: ({ item, agreement, signed }) =>
      `${named(item)}的法定内容在协议 ${agreement}${signed === null ? '起草' : `（${signed} 签订）`}以后改过`,
    remedy: ({ agreement }) =>
      `核对改动；不影响协议的，重新确认：renling delegation sign ${agreement} --restamp；影响的，补签`,
    why: '协议委托的是当时的内容；名称、权限、依据变了，双方要确认委托是否还成立。',
    fix: '用 renling log 事项标识 看改了什么，与委托机关确认后更新印记，或者补签。',
  },
  RL617: {
    title: '协议文本缺失或不符',
    message: ({ path, problem }) =>
      problem === 'missing' ? `没有协议文本 ${path}` : `协议文本 ${path} 与登记的 SHA-256 不符`,
    remedy: ({ path, problem }) =>
      problem === 'missing'
        ? `把文本放到 ${path}，或改正路径`
        : '找回原文本；确已换成新文本的，改正 sha256',
    why: '协议以签订的文本为准；文本不见了或被换过，就没有凭据。',
    fix: '从 git 历史或档案找回原文本。',
  },
  RL618: {
    title: '协议日期不合情理',
    message: ({ key, date, problem, bound, what }) =>
      problem === 'future'
        ? `${dayOf(key)} ${date} 在检查日期 ${bound} 之后`
        : `${dayOf(key)} ${date} 早于${dayOf(what)} ${bound}`,
    remedy: ({ key }) => `对照协议文本改正 ${key}`,
    why: '日期决定协议何时有效，颠倒了就算不准。',
    fix: '对照协议文本改正日期。',
  },
  RL619: {
    title: '自己委托自己',
    message: ({ body }) => `委托方和受托方都是${named(body)}`,
    remedy: () => '改正 delegator 或 delegate',
    why: '委托是两个单位之间的事。',
    fix: '对照协议文本改正双方。',
  },
  RL620: {
    title: '已签协议还有待填写处',
    message: ({ keys }) => `协议已签订，这些地方还是“待填写”：${keys.join('、')}`,
    remedy: ({ keys }) => `对照协议文本填写 ${keys[0] ?? ''}`,
    why: '待填写的地方等于没有写，协议要素不全。',
    fix: '对照签订的文本逐处填写。',
  },
};
