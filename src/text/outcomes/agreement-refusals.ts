/** Why nothing was drafted: what is wrong, and what to type instead. */
import type { DraftRefusal } from '../../actions/delegation/draft-refusal.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Called, SentencesOf } from '../said.ts';

export type DraftSentences = SentencesOf<DraftRefusal, Pick<Called, 'body'>>;

/** More authorities than these nobody reads in one sentence. */
const MOST_NAMED = 8;

export const draftRefusals: Bilingual<DraftSentences> = bilingual<DraftSentences>(
  {
    'no-items': () => ({
      message: '没有可以委托的事项',
      hint: '看还缺哪些：renling delegation missing',
    }),
    'not-delegated': ({ item }) => ({
      message: `${item} 是下放的事项，不用签委托协议`,
      hint: '只选委托的：renling list --mode 委托',
    }),
    withdrawn: ({ item, date }) => ({
      message: `${item} 已经收回${date === null ? '' : `（${date}）`}`,
      hint: '去掉已收回的事项',
    }),
    coercion: ({ item }) => ({
      message: `${item} 是行政强制，依法不得委托（行政强制法第十七条）`,
      hint: '去掉行政强制事项',
    }),
    'several-authorities': ({ authorities }, { body }) => ({
      message: `这些事项分属 ${authorities.length} 个省级部门：${authorities
        .slice(0, MOST_NAMED)
        .map(({ authority, items }) => `${body(authority)} ${items.length} 项`)
        .join('、')}${authorities.length > MOST_NAMED ? ' ……' : ''}`,
      hint: `一份协议只有一个委托机关：加 --authority ${body(authorities[0]?.authority ?? '')} 分开签；怎样分见 renling delegation missing`,
    }),
    unclaimed: ({ item }) => ({
      message: `${item} 还没有单位认领`,
      hint: `先认领：renling claim ${item} --org 单位`,
    }),
    'claimed-by-other': ({ item, holders, delegate }, { body }) => ({
      message: `${item} 由${holders.map(body).join('、')}认领，不是${body(delegate)}`,
      hint: `受托单位写认领的单位：--org ${body(holders[0] ?? '')}`,
    }),
    'several-claimants': ({ claimants }, { body }) => ({
      message: `这些事项由 ${claimants.length} 个单位认领：${claimants.map(body).join('、')}`,
      hint: `用 --org 说明受托单位，如 --org ${body(claimants[0] ?? '')}`,
    }),
    'delegate-is-delegator': (refusal, { body }) => ({
      message: `${body(refusal.body)}不能委托给自己`,
      hint: '受托单位写认领事项的单位',
    }),
    dissolved: (refusal, { body }) => ({
      message: `${body(refusal.body)}已于 ${refusal.since} 撤销`,
      hint: '先把事项移交：renling transfer --help',
    }),
    covered: ({ item, agreement }) => ({
      message: `${item} 已在协议 ${agreement} 里`,
      hint: `看这份协议：renling delegation show ${agreement}；续签时用 --from 写它到期以后的日期`,
    }),
    'powers-outside': ({ item, allowed, powers }) => ({
      message: `${item} 的承接权限是${allowed.join('、')}，不包括${powers.join('、')}`,
      hint: '改 --powers，或不写（取事项的全部权限）',
    }),
    'term-backwards': ({ from, to }) => ({
      message: `期限倒了：${from} 起，${to} 止`,
      hint: '--to 不能早于 --from',
    }),
    'id-taken': ({ id }) => ({
      message: `已有协议 ${id}`,
      hint: '换一个 --id，或不写（自动取名）',
    }),
  },
  {
    'no-items': () => ({
      message: 'there is no item to delegate',
      hint: 'see: renling delegation missing',
    }),
    'not-delegated': ({ item }) => ({
      message: `${item} is devolved (下放): no agreement is needed`,
      hint: 'see which are: renling list --mode 委托',
    }),
    withdrawn: ({ item, date }) => ({
      message: `${item} has been withdrawn${date === null ? '' : ` (${date})`}`,
      hint: 'leave out what was withdrawn',
    }),
    coercion: ({ item }) => ({
      message: `${item} is a coercive measure (行政强制), which may not be delegated (行政强制法 art. 17)`,
      hint: 'leave it out',
    }),
    'several-authorities': ({ authorities }, { body }) => ({
      message: `these items belong to ${authorities.length} authorities: ${authorities
        .slice(0, MOST_NAMED)
        .map(({ authority, items }) => `${body(authority)} ${items.length}`)
        .join(', ')}${authorities.length > MOST_NAMED ? ' …' : ''}`,
      hint: `one agreement has one delegator: add --authority ${body(authorities[0]?.authority ?? '')}; how to split: renling delegation missing`,
    }),
    unclaimed: ({ item }) => ({
      message: `${item} is claimed by nobody`,
      hint: `claim it first: renling claim ${item} --org BODY`,
    }),
    'claimed-by-other': ({ item, holders, delegate }, { body }) => ({
      message: `${item} is claimed by ${holders.map(body).join(', ')}, not by ${body(delegate)}`,
      hint: `the delegate is whoever claimed it: --org ${body(holders[0] ?? '')}`,
    }),
    'several-claimants': ({ claimants }, { body }) => ({
      message: `these items are claimed by ${claimants.length} bodies: ${claimants.map(body).join(', ')}`,
      hint: `name the delegate, e.g. --org ${body(claimants[0] ?? '')}`,
    }),
    'delegate-is-delegator': (refusal, { body }) => ({
      message: `${body(refusal.body)} cannot delegate to itself`,
      hint: 'the delegate is the body that claimed the items',
    }),
    dissolved: (refusal, { body }) => ({
      message: `${body(refusal.body)} was dissolved on ${refusal.since}`,
      hint: 'transfer its items first: renling transfer --help',
    }),
    covered: ({ item, agreement }) => ({
      message: `${item} is in the agreement ${agreement}`,
      hint: `see it: renling delegation show ${agreement}; to renew, give --from after its last day`,
    }),
    'powers-outside': ({ item, allowed, powers }) => ({
      message: `${item} has the powers ${allowed.join(', ')}, not ${powers.join(', ')}`,
      hint: 'change --powers, or leave it out',
    }),
    'term-backwards': ({ from, to }) => ({
      message: `the term is the wrong way round: from ${from} to ${to}`,
      hint: '--to must not be before --from',
    }),
    'id-taken': ({ id }) => ({
      message: `there is an agreement ${id}`,
      hint: 'give another --id, or none',
    }),
  },
);
