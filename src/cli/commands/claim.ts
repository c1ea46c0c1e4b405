/** claim, decline, release: one body decides about one or many items; all of them or none. */
import type { Command } from 'commander';
import { type Decided, decide, type DecideRefusal } from '../../actions/decide.ts';
import type { ClaimEntry, Entry } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { placeOf } from '../../files/layout.ts';
import { planNewRecord, planRecordChange } from '../../files/plan-write.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { Change } from '../../files/yaml/edit.ts';
import type { Claim, Item } from '../../model/generated/records.ts';
import { expandIdRange } from '../../model/ids.ts';
import { nearest } from '../../model/nearest.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { gitConfig, nameOf, resolveBody } from '../bodies.ts';
import type { CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { asOfDate } from '../open.ts';
import type { Session } from '../session.ts';
import { plannedOrStop, writeWhole } from '../write.ts';

interface Options {
  readonly org?: string;
  readonly field?: string;
  readonly type?: string;
  readonly list?: string;
  readonly reason?: string;
  readonly clerk?: string;
  readonly dryRun?: true;
  readonly keepGoing?: true;
}

const WORDS: Readonly<Record<Claim['decision'], { zh: string; en: string }>> = {
  认领: { zh: '认领', en: 'claimed' },
  不承接: { zh: '不承接', en: 'declined' },
  不适用: { zh: '不适用', en: 'not applicable' },
  退回: { zh: '退回', en: 'released' },
};

function wantedIds(session: Session, words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const range = expandIdRange(word);
    if (range.ok) return range.ids;
    throw new Stop(
      EXIT.usage,
      session.say(`“${word}”不是事项范围`, `“${word}” is no range of items`),
      session.say('范围写成 city-001..city-020', 'write a range like city-001..city-020'),
    );
  });
}

function sayRefusal(
  session: Session,
  item: Item,
  refusal: DecideRefusal,
  nameOfBody: (id: string) => string,
): string {
  const what = `${item.id} ${item.name}`;
  switch (refusal.kind) {
    case 'claimed-by-other': {
      const { claimant, date, decision } = refusal.claim.value;
      const word = WORDS[decision];
      return session.say(
        `${what}：${nameOfBody(claimant)} 已于 ${date} ${word.zh}（${refusal.claim.path}）`,
        `${what}: ${word.en} by ${nameOfBody(claimant)} on ${date} (${refusal.claim.path})`,
      );
    }
    case 'body-kind':
      return session.say(
        `${what}：“${refusal.list.title}”只由${refusal.list.claimants.join('、')}认领`,
        `${what}: only ${refusal.list.claimants.join(', ')} may claim from “${refusal.list.title}”`,
      );
    case 'body-dissolved':
      return session.say(
        `${what}：该单位已于 ${refusal.since} 撤销${refusal.successor === null ? '' : `，由 ${nameOfBody(refusal.successor)} 承继`}`,
        `${what}: the body was dissolved on ${refusal.since}${refusal.successor === null ? '' : `; successor: ${nameOfBody(refusal.successor)}`}`,
      );
    case 'reason-missing':
      return session.say(
        `${what}：必须写明理由（--reason 理由）`,
        `${what}: a reason is required (--reason TEXT)`,
      );
    case 'not-claimed':
      return session.say(`${what}：没有认领，不能退回`, `${what}: not claimed, cannot be released`);
    case 'item-withdrawn':
      return session.say(`${what}：已经收回，不能认领`, `${what}: withdrawn, cannot be claimed`);
  }
}

function define(command: Command, session: Session, decision: Claim['decision']): void {
  const name = command.name();
  command
    .argument(
      '[items...]',
      session.say(
        '事项：city-001，或范围 city-001..city-020',
        'items: city-001, or a range city-001..city-020',
      ),
    )
    .option(
      '--org <body>',
      session.say(
        '本单位（标识、名称或简称）；或 git config renling.org',
        'your body (id, name or alias); or git config renling.org',
      ),
    )
    .option(
      '--field <field>',
      session.say('这个领域里未认领的全部事项', 'every unclaimed item of this field'),
    )
    .option('--type <type>', session.say('只要这种事项类型', 'only this type'))
    .option('--list <list>', session.say('只要这张清单', 'only this list'))
    .option('--reason <text>', session.say('理由', 'reason'))
    .option(
      '--clerk <email>',
      session.say(
        '经办人电子邮件；默认 git config user.email',
        'clerk’s e-mail; default git config user.email',
      ),
    )
    .option(
      '--dry-run',
      session.say('只看会写什么，不写', 'say what would be written, write nothing'),
    )
    .option(
      '--keep-going',
      session.say('有的不行，其余照写', 'write the rest when some are refused'),
    )
    .addHelpText(
      'after',
      session.say(
        `\n例：\n  renling ${name} city-013 --org 市教育局${decision === '认领' ? '' : ' --reason 理由'}\n  renling ${name} city-013..city-015 --org 市教育局${decision === '认领' ? '' : ' --reason 理由'} --dry-run`,
        `\nExamples:\n  renling ${name} city-013 --org 市教育局${decision === '认领' ? '' : ' --reason TEXT'}\n  renling ${name} city-013..city-015 --org 市教育局${decision === '认领' ? '' : ' --reason TEXT'} --dry-run`,
      ),
    )
    .action((words: string[], options: Options) => {
      session.exit = act(session, decision, name, words, options);
    });
}

interface Outcome {
  readonly item: Entry<Item>;
  readonly decided: Decided;
}

function act(
  session: Session,
  decision: Claim['decision'],
  name: string,
  words: readonly string[],
  options: Options,
): number {
  const ids = wantedIds(session, words);
  const byFilter =
    options.field !== undefined || options.type !== undefined || options.list !== undefined;
  if (ids.length === 0 && !byFilter) {
    throw new Stop(
      EXIT.usage,
      session.say('没有说明是哪些事项', 'no items were named'),
      session.say(
        `例如：renling ${name} city-013，或 --field 教育`,
        `e.g. renling ${name} city-013, or --field 教育`,
      ),
    );
  }
  const clerk = options.clerk ?? gitConfig(session, 'user.email');
  if (clerk === null) {
    throw new Stop(
      EXIT.usage,
      session.say('不知道经办人是谁', 'the clerk is not known'),
      session.say(
        '加 --clerk 邮箱，或设一次：git config user.email 邮箱',
        'add --clerk EMAIL, or once: git config user.email EMAIL',
      ),
    );
  }
  const root = session.root();
  const tree = diskTree(root);
  const done = writeWhole(session, root, name, () => {
    const { catalogue } = loadCatalogue(tree);
    const body = resolveBody(session, catalogue.organizations, options.org);
    const chosen = ids.map((id) => {
      const item = catalogue.items.get(id);
      if (item !== undefined) return item;
      const near = nearest(id, catalogue.items.keys());
      throw new Stop(
        EXIT.nothing,
        session.say(`没有事项“${id}”`, `there is no item “${id}”`),
        near === null
          ? session.say('查找事项：renling unclaimed', 'find items: renling unclaimed')
          : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
      );
    });
    if (byFilter && ids.length === 0) {
      for (const item of catalogue.items.values()) {
        const list = catalogue.lists.get(item.value.list);
        if (list === undefined || !list.value.claimants.includes(body.value.kind)) continue;
        if (options.field !== undefined && item.value.field !== options.field) continue;
        if (options.type !== undefined && item.value.type !== options.type) continue;
        if (options.list !== undefined && item.value.list !== options.list) continue;
        chosen.push(item);
      }
      if (chosen.length === 0) {
        throw new Stop(EXIT.nothing, session.say('没有符合条件的事项', 'nothing matches'));
      }
    }
    const outcomes: Outcome[] = [];
    const writes: PlannedWrite[] = [];
    for (const item of chosen) {
      const list = catalogue.lists.get(item.value.list);
      if (list === undefined) {
        throw new Stop(
          EXIT.unreadable,
          session.say(`清单 ${item.value.list} 读不出来`, `list ${item.value.list} cannot be read`),
          'renling validate',
        );
      }
      const claims = catalogue.claimsByItem.get(item.id) ?? [];
      const existing =
        claims.find((one) => list.value.rule === 'single' || one.value.claimant === body.id) ??
        null;
      const decided = decide(list.value, item.value, existing, {
        decision,
        body,
        date: asOfDate(session, catalogue.manifest.value),
        clerk,
        reason: options.reason ?? null,
      });
      outcomes.push({ item, decided });
      if (decided.kind === 'write') {
        const write = planWrite(session, tree, decided);
        if (write !== null) writes.push(write);
      }
    }
    const refused = outcomes.some(({ decided }) => decided.kind === 'refused');
    const held = (refused && options.keepGoing !== true) || options.dryRun === true;
    return {
      writes: held ? [] : writes,
      result: {
        outcomes,
        refused,
        bodies: catalogue.organizations,
        body,
        written: held ? 0 : writes.length,
      },
    };
  });
  const { outcomes, refused, bodies, body, written } = done;
  const word = WORDS[decision];
  for (const { item, decided } of outcomes) {
    const what = `${item.id} ${item.value.name}`;
    if (decided.kind === 'refused') {
      session.io.err(
        `${session.say('不行：', 'refused: ')}${sayRefusal(session, item.value, decided.refusal, (id) => nameOf(bodies, id))}\n`,
      );
    } else if (decided.kind === 'already') {
      session.io.out(
        session.say(`已是本单位${word.zh}：${what}\n`, `already ${word.en} by you: ${what}\n`),
      );
    } else if (options.dryRun === true) {
      session.io.out(
        session.say(
          `将${word.zh}：${what} → ${decided.path}\n`,
          `would be ${word.en}: ${what} → ${decided.path}\n`,
        ),
      );
    } else if (written > 0) {
      session.io.out(
        session.say(
          `已${word.zh}：${what}（${body.value.name}）\n`,
          `${word.en}: ${what} (${body.value.name})\n`,
        ),
      );
    }
  }
  if (refused && options.keepGoing !== true) {
    session.io.err(
      session.say(
        '什么都没有写入。其余的照写：加 --keep-going\n',
        'Nothing was written. To write the rest: --keep-going\n',
      ),
    );
  } else if (written > 0) {
    session.io.err(
      session.say(
        `写了 ${written} 个文件。接下来：renling validate，然后 git add、git commit\n`,
        `${written} files written. Next: renling validate, then git add, git commit\n`,
      ),
    );
  }
  return refused ? EXIT.refused : EXIT.ok;
}

function planWrite(
  session: Session,
  tree: ReturnType<typeof diskTree>,
  decided: Extract<Decided, { kind: 'write' }>,
): PlannedWrite | null {
  const { claim } = decided;
  const existing: ClaimEntry | null = decided.existing;
  const path = existing?.path ?? decided.path;
  const place = placeOf(path);
  if (place === null) throw new Error(`no place for ${path}`);
  if (existing === null) return planNewRecord(place, claim);
  const keys: (keyof Claim)[] = ['claimant', 'decision', 'date', 'clerk', 'reason', 'stamp'];
  const changes = keys.flatMap((key): Change[] => {
    const value = claim[key];
    if (value !== undefined) return [{ pointer: [key], value }];
    return existing.value[key] === undefined ? [] : [{ pointer: [key], remove: true }];
  });
  return plannedOrStop(session, planRecordChange(tree, path, 'claim', changes));
}

export const claimCommand: CommandModule = {
  define: (command, session) => define(command, session, '认领'),
};
export const declineCommand: CommandModule = {
  define: (command, session) => define(command, session, '不承接'),
};
export const releaseCommand: CommandModule = {
  define: (command, session) => define(command, session, '退回'),
};
