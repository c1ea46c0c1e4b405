/** From wishes to the end of the command: preview, transaction, what is said, exit code. */
import { workTree } from '../work-tree.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { CalendarDate } from '../../model/dates.ts';
import { printJson } from '../envelope.ts';
import { EXIT } from '../exit.ts';
import type { Session } from '../session.ts';
import { itemLabel } from '../../render/claims/outcome-lines.ts';
import type { Problem } from '../claiming/wish.ts';
import { writeWhole } from '../write.ts';
import { planServices } from './carry-out.ts';
import { type Said, sayServiceRefusal } from './say-problems.ts';
import { isRefused, type ServiceOutcome, type ServiceWish } from './wish.ts';

export interface ServiceSettings {
  readonly dryRun?: true;
  readonly keepGoing?: true;
}

export interface ServiceRequest {
  /** `service set`. */
  readonly command: string;
  readonly date: CalendarDate;
  readonly wishes: readonly ServiceWish[];
  /** What of the words or the table is no wish. */
  readonly problems: readonly Problem[];
  nameOf(body: string): string;
  /** The place of a row and column of a table; for what was typed never asked. */
  place(row: number, column: string | null): string;
}

export interface ServicePerformed {
  readonly outcomes: readonly ServiceOutcome[];
  readonly writes: readonly PlannedWrite[];
  readonly state: 'written' | 'held' | 'preview';
}

/** All or nothing, unless --keep-going. Sets the exit code. */
export async function performServices(
  session: Session,
  root: string,
  request: ServiceRequest,
  settings: ServiceSettings,
): Promise<ServicePerformed> {
  const { wishes, problems } = request;
  const tree = workTree(session, root);
  let performed: ServicePerformed;
  if (settings.dryRun === true) {
    performed = { ...planServices(session, tree, wishes), state: 'preview' };
  } else {
    performed = writeWhole(session, root, request.command, () => {
      const planned = planServices(session, tree, wishes);
      const whole = problems.length === 0 && !planned.outcomes.some(isRefused);
      const write = whole || settings.keepGoing === true;
      return {
        writes: write ? planned.writes : [],
        result: { ...planned, state: write ? ('written' as const) : ('held' as const) },
      };
    });
  }
  await report(session, root, request, performed);
  session.exit = exitOf(performed, problems);
  return performed;
}

/** What is wrong with an outcome, each with its place; nothing where it is no trouble. */
export function troublesOf(
  session: Session,
  request: Pick<ServiceRequest, 'nameOf' | 'place'>,
  prefix: string,
  { wish, item, decided }: ServiceOutcome,
): readonly Said[] {
  const colon = session.say('：', ': ');
  const at = (column: string | null): string =>
    wish.row === null ? itemLabel(item) : `${request.place(wish.row, column)} ${item.id}`;
  switch (decided.kind) {
    case 'refused': {
      const { item: id, body } = wish;
      const where = { item: id, body, prefix };
      const said = sayServiceRefusal(session, decided.refusal, where, (one) => request.nameOf(one));
      return [{ message: `${at(null)}${colon}${said.message}`, hint: said.hint }];
    }
    case 'troubled':
      return decided.troubles.map(({ message, hint, column }) => ({
        message: `${at(column)}${colon}${message}`,
        hint,
      }));
    case 'unreadable': {
      const path = `${prefix}${decided.path}`;
      return [
        {
          message: `${at(null)}${colon}${session.say(`${path} 读不出来`, `${path} cannot be read`)}`,
          hint: session.say(
            `先检查：renling validate ${path}`,
            `check it: renling validate ${path}`,
          ),
        },
      ];
    }
    default:
      return [];
  }
}

async function report(
  session: Session,
  root: string,
  request: ServiceRequest,
  performed: ServicePerformed,
): Promise<void> {
  const { outcomes, writes, state } = performed;
  const prefix = session.prefix(root);
  const troubles = outcomes.flatMap((one) => troublesOf(session, request, prefix, one));
  if (session.options.json === true) {
    printJson(session, request.command, request.date, {
      state,
      written: state === 'written' ? writes.length : 0,
      results: outcomes.map(({ wish, decided }) => ({
        item: wish.item,
        body: wish.body,
        row: wish.row,
        result: decided.kind,
        ...('path' in decided ? { path: decided.path } : {}),
        ...('service' in decided ? { service: decided.service } : {}),
      })),
      problems: [...request.problems, ...troubles],
    });
    return;
  }
  sayTroubles(session, [...request.problems, ...troubles]);
  if (state === 'held') {
    const rest = writes.length > 0;
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
  for (const outcome of outcomes) sayOutcome(session, outcome, state === 'preview');
  if (state === 'preview') await showWrites(session, writes, prefix);
  sum(session, performed, prefix);
}

function sayTroubles(session: Session, troubles: readonly Said[]): void {
  const hints = new Set<string>();
  for (const { message, hint } of troubles) {
    session.io.err(`${session.say('不行：', 'refused: ')}${message}\n`);
    if (hint !== null) hints.add(hint);
  }
  for (const hint of hints) session.io.err(`${session.say('提示：', 'hint: ')}${hint}\n`);
}

function sayOutcome(
  session: Session,
  { wish, item, decided }: ServiceOutcome,
  future: boolean,
): void {
  const say = (zh: string, en: string): string => session.say(zh, en);
  const label = itemLabel(item);
  if (decided.kind === 'write') {
    const made = decided.existing === null;
    const word = made
      ? say(future ? '将新建' : '已新建', future ? 'would be made' : 'made')
      : say(future ? '将更新' : '已更新', future ? 'would be updated' : 'updated');
    session.io.out(`${word}${say('：', ': ')}${label}\n`);
  } else if (decided.kind === 'already' && wish.row === null) {
    // Of a table's forty rows, those nobody changed are only counted.
    session.io.out(
      wish.creates
        ? say(`早已有办理记录：${label}\n`, `there already: ${label}\n`)
        : say(`早已如此：${label}\n`, `already so: ${label}\n`),
    );
  }
}

async function showWrites(
  session: Session,
  writes: readonly PlannedWrite[],
  prefix: string,
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

function sum(session: Session, performed: ServicePerformed, prefix: string): void {
  const { outcomes, writes, state } = performed;
  const count = (...kinds: string[]): number =>
    outcomes.filter(({ decided }) => kinds.includes(decided.kind)).length;
  const same = count('already', 'nothing');
  const refused = count('refused', 'troubled', 'unreadable');
  if (outcomes.length > 1) {
    const parts = [
      session.say(`写 ${count('write')} 项`, `${count('write')} set`),
      same > 0 ? session.say(`没有变化 ${same} 项`, `${same} unchanged`) : '',
      refused > 0 ? session.say(`不行 ${refused} 项`, `${refused} refused`) : '',
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
        `写了 ${writes.length} 个文件。接下来：renling validate，再 git add ${prefix}services、git commit\n`,
        `${writes.length} ${writes.length === 1 ? 'file' : 'files'} written. Next: renling validate, then git add ${prefix}services, git commit\n`,
      ),
    );
  }
}

/** The gravest of what went wrong: refused, no such item, unreadable, a wrong value. */
function exitOf({ outcomes }: ServicePerformed, problems: readonly Problem[]): number {
  const exits = outcomes.map(({ decided }): number => {
    if (decided.kind === 'troubled') return EXIT.usage;
    if (decided.kind === 'unreadable') return EXIT.unreadable;
    if (decided.kind !== 'refused') return EXIT.ok;
    return decided.refusal.kind === 'form' ? EXIT.usage : EXIT.refused;
  });
  return Math.max(EXIT.ok, ...exits, ...problems.map(({ exit }) => exit));
}
