/** What is said after a claim, a refusal or a preview: lines, a summary, what to do next; or JSON. */
import { printJson } from '../envelope.ts';
import type { Session } from '../session.ts';
import type { ThereToo } from '../../history/look-around.ts';
import { outcomeData } from './outcome-data.ts';
import type { Performed, Request } from './perform.ts';
import { isTrouble, itemLabel, sayDone, sayTrouble } from './say-outcome.ts';
import { DECIDED, type Names } from './say-refusal.ts';

export async function report(
  session: Session,
  request: Request,
  performed: Performed,
  names: Names,
  others: readonly ThereToo[],
): Promise<void> {
  const { outcomes, writes, state } = performed;
  if (session.options.json === true) {
    printJson(session, request.command, request.occasion.date, {
      state,
      written: state === 'written' ? writes.length : 0,
      results: outcomes.map((outcome) => outcomeData(session, outcome, names)),
      problems: request.problems,
      incoming: others.map(({ branch, ...work }) => ({ branch: branch.name, ...work })),
    });
    return;
  }
  const troubles = outcomes.filter(isTrouble);
  sayTroubles(session, request, troubles, names);
  if (state === 'held') {
    const rest = outcomes.some(({ decided }) => decided.kind === 'write');
    session.io.err(
      rest
        ? session.say(
            '什么都没有写入。其余的照写：加 --keep-going\n',
            'Nothing was written. To write the rest: --keep-going\n',
          )
        : session.say('什么都没有写入。\n', 'Nothing was written.\n'),
    );
    return;
  }
  if (state === 'declined') {
    session.io.err(session.say('什么都没有写入。\n', 'Nothing was written.\n'));
    return;
  }
  for (const outcome of outcomes) {
    if (isTrouble(outcome)) continue;
    session.io.out(`${sayDone(session, outcome, names, state === 'preview')}\n`);
  }
  if (state === 'preview') await showWrites(session, performed, names);
  sum(session, request, performed, names);
  sayOthers(session, others, names);
}

/** Who decides on the same items on other branches. */
function sayOthers(session: Session, others: readonly ThereToo[], names: Names): void {
  for (const { item, branch, claimant, decision } of others) {
    const body = claimant === null ? '' : names.body(claimant);
    const by = `${branch.author.name} ${branch.committed.slice(0, 10)}`;
    session.io.err(
      session.say(
        `注意：分支 ${branch.name} 上也有 ${item} 的认领记录：${body}${decision ?? '已删除'}（${by}），合并前先商量\n`,
        `Note: the branch ${branch.name} has a claim record of ${item}, too: ${body} ${decision ?? 'deleted'} (${by}); agree before the merge\n`,
      ),
    );
  }
  if (others.length > 0) {
    session.io.err(session.say('看全部：renling incoming\n', 'To see all: renling incoming\n'));
  }
}

function sayTroubles(
  session: Session,
  { problems }: Request,
  troubles: Performed['outcomes'],
  names: Names,
): void {
  const hints = new Set<string>();
  const say = (message: string, hint: string | null): void => {
    session.io.err(`${session.say('不行：', 'refused: ')}${message}\n`);
    if (hint !== null) hints.add(hint);
  };
  for (const { message, hint } of problems) say(message, hint);
  for (const outcome of troubles) {
    const { row } = outcome.wish;
    const at = row === null ? '' : session.say(`第 ${row} 行 `, `row ${row}: `);
    const { message, hint } = sayTrouble(session, outcome, names);
    say(`${at}${itemLabel(outcome.item)}${session.say('：', ': ')}${message}`, hint);
  }
  for (const hint of hints) session.io.err(`${session.say('提示：', 'hint: ')}${hint}\n`);
}

/** The files as they would be: new ones whole, changed ones as differences. */
async function showWrites(
  session: Session,
  { writes }: Performed,
  { prefix }: Names,
): Promise<void> {
  if (writes.length === 0) return;
  const [{ unifiedDiff }, { paintOf }] = await Promise.all([
    import('../../render/diff/unified.ts'),
    import('../paint.ts'),
  ]);
  const paint = paintOf(session);
  for (const { path, before, after } of writes) {
    session.io.out(`\n${unifiedDiff(`${prefix}${path}`, before ?? '', after, paint)}`);
  }
}

function sum(session: Session, request: Request, performed: Performed, names: Names): void {
  const { outcomes, writes, state } = performed;
  const count = (kind: string): number =>
    outcomes.filter(({ decided }) => decided.kind === kind).length;
  const failed = outcomes.filter(isTrouble).length + request.problems.length;
  const done = count('write');
  const already = count('already');
  if (outcomes.length + request.problems.length > 1) {
    const word = request.command === 'transfer' ? null : DECIDED[request.decision].counted;
    const parts = [
      session.say(`${word?.zh ?? '移交'} ${done} 项`, `${done} ${word?.en ?? 'transferred'}`),
      already > 0 ? session.say(`早已如此 ${already} 项`, `${already} already so`) : '',
      failed > 0 ? session.say(`不行 ${failed} 项`, `${failed} refused`) : '',
    ].filter((part) => part !== '');
    session.io.err(`${parts.join(session.say('，', ', '))}\n`);
  }
  if (state === 'preview') {
    session.io.err(
      session.say('这是预览，什么都没有写入。\n', 'A preview: nothing was written.\n'),
    );
  } else if (writes.length > 0) {
    session.io.err(
      session.say(
        `写了 ${writes.length} 个文件。接下来：renling validate，再 git add ${names.prefix}claims、git commit\n`,
        `${writes.length} ${writes.length === 1 ? 'file' : 'files'} written. Next: renling validate, then git add ${names.prefix}claims, git commit\n`,
      ),
    );
  }
}
