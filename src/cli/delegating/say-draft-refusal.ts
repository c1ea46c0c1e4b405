/** Why nothing was drafted: what is wrong, what to type instead, and the exit code. */
import type { DraftRefusal } from '../../actions/delegation/draft-refusal.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** Names of bodies as people call them. */
export type NameOf = (id: string) => string;

const MOST_SAID = 8;

interface Said {
  readonly message: string;
  readonly hint: string | null;
}

/** All the reasons in one end of the command; what is missing in claims is refused (5), the rest is usage (2). */
export function stopOfDraft(
  session: Session,
  refusals: readonly DraftRefusal[],
  nameOf: NameOf,
): Stop {
  const said = refusals.map((refusal) => sayRefusal(session, refusal, nameOf));
  const lines = said.slice(0, MOST_SAID).map(({ message }) => message);
  const rest = said.length - lines.length;
  if (rest > 0) lines.push(session.say(`…… 另有 ${rest} 处`, `… and ${rest} more`));
  const hints = [...new Set(said.flatMap(({ hint }) => (hint === null ? [] : [hint])))];
  return new Stop(
    refusals.some(isRefused) ? EXIT.refused : EXIT.usage,
    session.say(
      `没有拟订协议，什么都没有写入：\n  ${lines.join('\n  ')}`,
      `no agreement was drafted, nothing was written:\n  ${lines.join('\n  ')}`,
    ),
    hints.length === 0 ? null : hints.slice(0, 3).join('\n      '),
  );
}

/** The wish makes sense, and the catalogue as it stands forbids it. */
function isRefused({ kind }: DraftRefusal): boolean {
  return !['no-items', 'several-authorities', 'several-claimants', 'term-backwards'].includes(kind);
}

function sayRefusal(session: Session, refusal: DraftRefusal, nameOf: NameOf): Said {
  const say = (zh: string, en: string): string => session.say(zh, en);
  const list = (words: readonly string[]): string => words.join(say('、', ', '));
  switch (refusal.kind) {
    case 'no-items':
      return {
        message: say('没有可以委托的事项', 'there is no item to delegate'),
        hint: say('看还缺哪些：renling delegation missing', 'see: renling delegation missing'),
      };
    case 'not-delegated':
      return {
        message: say(
          `${refusal.item} 是下放的事项，不用签委托协议`,
          `${refusal.item} is devolved (下放): no agreement is needed`,
        ),
        hint: say(
          '只选委托的：renling list --mode 委托',
          'see which are: renling list --mode 委托',
        ),
      };
    case 'withdrawn':
      return {
        message: say(
          `${refusal.item} 已经收回${refusal.date === null ? '' : `（${refusal.date}）`}`,
          `${refusal.item} has been withdrawn${refusal.date === null ? '' : ` (${refusal.date})`}`,
        ),
        hint: say('去掉已收回的事项', 'leave out what was withdrawn'),
      };
    case 'coercion':
      return {
        message: say(
          `${refusal.item} 是行政强制，依法不得委托（行政强制法第十七条）`,
          `${refusal.item} is a coercive measure (行政强制), which may not be delegated (行政强制法 art. 17)`,
        ),
        hint: say('去掉行政强制事项', 'leave it out'),
      };
    case 'several-authorities':
      return {
        message: say(
          `这些事项分属 ${refusal.authorities.length} 个省级部门：${refusal.authorities
            .slice(0, MOST_SAID)
            .map(({ authority, items }) => `${nameOf(authority)} ${items.length} 项`)
            .join('、')}${refusal.authorities.length > MOST_SAID ? ' ……' : ''}`,
          `these items belong to ${refusal.authorities.length} authorities: ${refusal.authorities
            .slice(0, MOST_SAID)
            .map(({ authority, items }) => `${nameOf(authority)} ${items.length}`)
            .join(', ')}${refusal.authorities.length > MOST_SAID ? ' …' : ''}`,
        ),
        hint: say(
          `一份协议只有一个委托机关：加 --authority ${nameOf(refusal.authorities[0]?.authority ?? '')} 分开签；怎样分见 renling delegation missing`,
          `one agreement has one delegator: add --authority ${nameOf(refusal.authorities[0]?.authority ?? '')}; how to split: renling delegation missing`,
        ),
      };
    case 'unclaimed':
      return {
        message: say(`${refusal.item} 还没有单位认领`, `${refusal.item} is claimed by nobody`),
        hint: say(
          `先认领：renling claim ${refusal.item} --org 单位`,
          `claim it first: renling claim ${refusal.item} --org BODY`,
        ),
      };
    case 'claimed-by-other':
      return {
        message: say(
          `${refusal.item} 由${list(refusal.holders.map(nameOf))}认领，不是${nameOf(refusal.delegate)}`,
          `${refusal.item} is claimed by ${list(refusal.holders.map(nameOf))}, not by ${nameOf(refusal.delegate)}`,
        ),
        hint: say(
          `受托单位写认领的单位：--org ${nameOf(refusal.holders[0] ?? '')}`,
          `the delegate is whoever claimed it: --org ${nameOf(refusal.holders[0] ?? '')}`,
        ),
      };
    case 'several-claimants':
      return {
        message: say(
          `这些事项由 ${refusal.claimants.length} 个单位认领：${list(refusal.claimants.map(nameOf))}`,
          `these items are claimed by ${refusal.claimants.length} bodies: ${list(refusal.claimants.map(nameOf))}`,
        ),
        hint: say(
          `用 --org 说明受托单位，如 --org ${nameOf(refusal.claimants[0] ?? '')}`,
          `name the delegate, e.g. --org ${nameOf(refusal.claimants[0] ?? '')}`,
        ),
      };
    case 'delegate-is-delegator':
      return {
        message: say(
          `${nameOf(refusal.body)}不能委托给自己`,
          `${nameOf(refusal.body)} cannot delegate to itself`,
        ),
        hint: say('受托单位写认领事项的单位', 'the delegate is the body that claimed the items'),
      };
    case 'dissolved':
      return {
        message: say(
          `${nameOf(refusal.body)}已于 ${refusal.since} 撤销`,
          `${nameOf(refusal.body)} was dissolved on ${refusal.since}`,
        ),
        hint: say(
          '先把事项移交：renling transfer --help',
          'transfer its items first: renling transfer --help',
        ),
      };
    case 'covered':
      return {
        message: say(
          `${refusal.item} 已在协议 ${refusal.agreement} 里`,
          `${refusal.item} is in the agreement ${refusal.agreement}`,
        ),
        hint: say(
          `看这份协议：renling delegation show ${refusal.agreement}；续签时用 --from 写它到期以后的日期`,
          `see it: renling delegation show ${refusal.agreement}; to renew, give --from after its last day`,
        ),
      };
    case 'powers-outside':
      return {
        message: say(
          `${refusal.item} 的承接权限是${list(refusal.allowed)}，不包括${list(refusal.powers)}`,
          `${refusal.item} has the powers ${list(refusal.allowed)}, not ${list(refusal.powers)}`,
        ),
        hint: say('改 --powers，或不写（取事项的全部权限）', 'change --powers, or leave it out'),
      };
    case 'term-backwards':
      return {
        message: say(
          `期限倒了：${refusal.from} 起，${refusal.to} 止`,
          `the term is the wrong way round: from ${refusal.from} to ${refusal.to}`,
        ),
        hint: say('--to 不能早于 --from', '--to must not be before --from'),
      };
    case 'id-taken':
      return {
        message: say(`已有协议 ${refusal.id}`, `there is an agreement ${refusal.id}`),
        hint: say('换一个 --id，或不写（自动取名）', 'give another --id, or none'),
      };
  }
}
