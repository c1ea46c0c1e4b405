/** Why an agreement was not signed, announced, filed or ended, and what to do about it. */
import type { StepRefusal } from '../../actions/delegation/step.ts';
import { elementName } from '../../text/agreement-words.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

export interface StepPlace {
  /** Id of the agreement. */
  readonly id: string;
  /** Its file, as the reader would type it. */
  readonly file: string;
  readonly nameOf: (id: string) => string;
}

/** All the reasons in one end of the command; days that cannot be are usage (2), the rest is refused (5). */
export function stopOfStep(
  session: Session,
  refusals: readonly StepRefusal[],
  place: StepPlace,
): Stop {
  const said = refusals.map((refusal) => sayRefusal(session, refusal, place));
  const usage = refusals.every(({ kind }) =>
    ['future', 'before-signing', 'term-backwards', 'term-over', 'no-party'].includes(kind),
  );
  const lines = said.map(({ message }) => message).join('\n  ');
  return new Stop(
    usage ? EXIT.usage : EXIT.refused,
    session.say(
      `${place.id} 没有改，什么都没有写入：\n  ${lines}`,
      `${place.id} was not changed, nothing was written:\n  ${lines}`,
    ),
    [...new Set(said.map(({ hint }) => hint))].join('\n      '),
  );
}

function sayRefusal(
  session: Session,
  refusal: StepRefusal,
  { id, file, nameOf }: StepPlace,
): { readonly message: string; readonly hint: string } {
  const say = (zh: string, en: string): string => session.say(zh, en);
  const list = (words: readonly string[]): string => words.join(say('、', ', '));
  switch (refusal.kind) {
    case 'future':
      return {
        message: say(
          `${refusal.date} 还没有到（今天按 ${refusal.day} 算）`,
          `${refusal.date} has not come yet (today is ${refusal.day})`,
        ),
        hint: say('办完以后再登记', 'record it when it has happened'),
      };
    case 'before-signing':
      return {
        message: say(
          `${refusal.date} 早于签订日期 ${refusal.signed}`,
          `${refusal.date} is before the signature on ${refusal.signed}`,
        ),
        hint: say(`日期写 ${refusal.signed} 或以后`, `give ${refusal.signed} or later`),
      };
    case 'term-backwards':
      return {
        message: say(
          `期限倒了：${refusal.from} 起，${refusal.to} 止`,
          `the term is the wrong way round: from ${refusal.from} to ${refusal.to}`,
        ),
        hint: say('--to 不能早于 --from', '--to must not be before --from'),
      };
    case 'term-over':
      return {
        message: say(
          `期限到 ${refusal.to} 为止，早于签订日期 ${refusal.date}`,
          `the term ends on ${refusal.to}, before the signature on ${refusal.date}`,
        ),
        hint: say('核对 --to 和 --date', 'check --to and --date'),
      };
    case 'lacking': {
      const absent = refusal.lacks.filter(({ how }) => how === 'absent');
      const unwritten = refusal.lacks.filter(({ how }) => how === 'unwritten');
      const names = (lacks: typeof absent): string =>
        list(lacks.map(({ element }) => elementName(element, session.lang)));
      const parts = [
        ...(absent.length === 0 ? [] : [say(`缺少${names(absent)}`, `absent: ${names(absent)}`)]),
        ...(unwritten.length === 0
          ? []
          : [
              say(
                `${names(unwritten)}还写着“（待填写）”`,
                `still to be written (（待填写）): ${names(unwritten)}`,
              ),
            ]),
      ];
      return {
        message: parts.join(say('；', '; ')),
        hint: say(
          `在 ${file} 里按协议文本填写；期限用 --from、--to`,
          `write them in ${file} as agreed; the term by --from and --to`,
        ),
      };
    }
    case 'items-changed':
      return {
        message: say(
          `拟订以后事项内容改过：${list(refusal.items)}`,
          `changed since it was drafted: ${list(refusal.items)}`,
        ),
        hint: say(
          `核对改了什么（renling log ${refusal.items[0] ?? ''}），协议按现在的内容签的加 --restamp`,
          `see what changed (renling log ${refusal.items[0] ?? ''}); if it was signed over the present content add --restamp`,
        ),
      };
    case 'items-gone':
      return {
        message: say(
          `目录里没有这些事项：${list(refusal.items)}`,
          `the catalogue has no such items: ${list(refusal.items)}`,
        ),
        hint: say(`在 ${file} 里改正`, `correct ${file}`),
      };
    case 'not-claimed':
      return {
        message: say(
          `${nameOf(refusal.delegate)}没有认领 ${list(refusal.items)}`,
          `${nameOf(refusal.delegate)} has not claimed ${list(refusal.items)}`,
        ),
        hint: say(
          `先认领：renling claim ${refusal.items.join(' ')} --org ${nameOf(refusal.delegate)}`,
          `claim first: renling claim ${refusal.items.join(' ')} --org ${refusal.delegate}`,
        ),
      };
    case 'not-signed':
      return {
        message: say('协议还没有签订', 'it is not signed yet'),
        hint: say(
          `先登记签订：renling delegation sign ${id} --date 日期`,
          `record the signature first: renling delegation sign ${id} --date DATE`,
        ),
      };
    case 'signed-otherwise':
      return {
        message: say(
          `已于 ${refusal.date} 签订，日期或期限与这次写的不同`,
          `signed on ${refusal.date}, with another day or term`,
        ),
        hint: say(
          '签过的不能改；另签的：终止这份（renling delegation terminate），再 renling delegation new',
          'what was signed stays; for another one: renling delegation terminate, then renling delegation new',
        ),
      };
    case 'terminated':
      return {
        message: say(`协议已终止（${refusal.date}）`, `it was ended on ${refusal.date}`),
        hint: say('另拟一份：renling delegation new', 'draft another: renling delegation new'),
      };
    case 'no-party':
      return {
        message: say(
          `${nameOf(refusal.body)}不是这份协议的委托方或受托方`,
          `${nameOf(refusal.body)} is no party of this agreement`,
        ),
        hint: say(
          `看是哪两方：renling delegation show ${id}`,
          `see who is: renling delegation show ${id}`,
        ),
      };
    case 'filed-otherwise':
      return {
        message: say(
          `已于 ${refusal.date} 向${nameOf(refusal.with)}备案`,
          `filed with ${nameOf(refusal.with)} on ${refusal.date}`,
        ),
        hint: say(`登记有误的，在 ${file} 里改`, `if that is wrong correct ${file}`),
      };
  }
}
