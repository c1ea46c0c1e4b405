/** claim --from FILE: each row an item, its body, and what was decided; every trouble by sheet, row, column. */
import type { Wish } from '../../actions/claim-wishes.ts';
import { cellOf } from '../../model/list-facts.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { type IdRow, type IdTableOutcome, readIdTable } from '../../exchange/id-table.ts';
import type { Item, ItemList, Organization } from '../../model/generated/records.ts';
import { importTexts } from '../../text/import-texts.ts';
import { nameOf, resolveBody } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import { readTableFile } from '../importing/read-table-file.ts';
import { listNamed } from '../item-filter.ts';
import { sayMissing, selectItems } from '../select-items.ts';
import type { Session } from '../session.ts';
import { type DecideOptions, plainText } from './decide-items.ts';
import { cooperating, gather, type Gathering, mayClaim } from './gather.ts';
import { withParts } from '../writing/parts.ts';
import { perform } from './perform.ts';
import { clerkOf } from './settings.ts';
import type { Problem } from './wish.ts';

interface TableOptions extends DecideOptions {
  readonly sheet?: string;
}

type Place = (row: number, column?: string | null) => string;

/** A row's body falls back on --org and git's setting, its reason on --reason, its list on --list. */
export async function claimFromTable(
  session: Session,
  file: string,
  options: TableOptions,
): Promise<void> {
  const root = session.root();
  const sheet = options.sheet === undefined ? {} : { sheet: options.sheet };
  const { table } = await readTableFile(session, file, sheet);
  const texts = importTexts[session.lang];
  const read: IdTableOutcome = readIdTable(table);
  if (!read.ok) {
    const said = texts.idTable(read.problem);
    throw new Stop(EXIT.usage, `${file}: ${said.message}`, said.remedy);
  }
  const place: Place = (row, column = null) =>
    texts.place({ fileName: table.fileName, sheet: table.sheet }, { row, column });
  const unreadable: Problem[] = read.problems.map((problem) => {
    const said = texts.idRow(problem);
    return {
      exit: EXIT.usage,
      message: `${place(problem.row, problem.column)}：${said.message}`,
      hint: said.remedy,
    };
  });
  if (read.rows.length + unreadable.length === 0) {
    throw new Stop(
      EXIT.nothing,
      session.say(`${file} 里一行事项也没有`, `${file} has no row with an item`),
    );
  }
  const request = await withParts(async (parts) => {
    const gathering = gather(session, root, 'claim', parts);
    const rows = new RowReader(session, gathering, place, options);
    for (const row of read.rows) await rows.take(row);
    const { shelf, date } = gathering;
    const helpers = await cooperating(session, gathering, options.with);
    return {
      command: 'claim',
      decision: '认领' as const,
      wishes: rows.wishes.map((wish) =>
        wish.decision === '认领' ? { ...wish, cooperating: helpers } : wish,
      ),
      problems: [...unreadable, ...rows.problems],
      ask: false,
      occasion: { date, clerk: clerkOf(session, options) },
      bodies: rows.bodies,
      nameOf: (id: string) => nameOf(shelf.bodies, id),
    };
  });
  await perform(session, root, request, options);
}

type DecideWish = Extract<Wish, { act: 'decide' }>;

class RowReader {
  readonly wishes: DecideWish[] = [];
  readonly problems: Problem[] = [];
  readonly bodies = new Map<string, Entry<Organization>>();
  /** Name as written → what it is, so that a hundred rows look it up once. */
  private readonly named = new Map<string, Entry<Organization> | Problem>();
  /** Place of a decision → the wish that takes it. */
  private readonly taken = new Map<string, DecideWish>();

  constructor(
    private readonly session: Session,
    private readonly gathering: Gathering,
    private readonly place: Place,
    private readonly options: TableOptions,
  ) {}

  async take(row: IdRow): Promise<void> {
    const item = this.itemOf(row);
    const body = await this.bodyOf(row);
    if (item === null || body === null) return;
    this.bodies.set(body.id, body);
    const wish: DecideWish = {
      act: 'decide',
      item: item.id,
      body: body.id,
      decision: row.decision ?? '认领',
      cooperating: null,
      reason: plainText(row.reason ?? this.options.reason),
      row: row.row,
    };
    const held = this.gathering.shelf.list(item.value.list);
    const cell = held.state === 'there' ? cellOf(held.entry.value, body.id) : null;
    const key = `${cell ?? ''}/${item.id}`;
    const other = this.taken.get(key);
    if (other === undefined) {
      this.taken.set(key, wish);
      this.wishes.push(wish);
    } else if (!isSame(wish, other)) {
      this.trouble(
        row.row,
        EXIT.usage,
        this.session.say(
          `${item.id} 在第 ${other.row ?? 0} 行已有别的写法`,
          `${item.id} is decided otherwise in row ${other.row ?? 0}`,
        ),
        this.session.say('一个事项只留一行', 'keep one row an item'),
      );
    }
  }

  private trouble(row: number, exit: number, message: string, hint: string | null): void {
    this.problems.push({ exit, message: `${this.place(row)}：${message}`, hint });
  }

  /** What ends a command of its own is here one row's trouble. */
  private caught(row: number, error: unknown): void {
    if (!(error instanceof Stop)) throw error;
    this.trouble(row, error.exit, error.message, error.hint);
  }

  private itemOf(row: IdRow): Entry<Item> | null {
    const { session } = this;
    const { shelf } = this.gathering;
    const word = 'id' in row.item ? row.item.id : String(row.item.number);
    try {
      const name = row.list ?? this.options.list;
      const list: ItemList | undefined =
        name === undefined ? undefined : listNamed(session, shelf, name);
      const { items, missing, unusable } = selectItems(session, shelf, [word], { list: list?.id });
      const [item] = items;
      if (item !== undefined && items.length === 1) return item;
      const [absent] = missing;
      const [broken] = unusable;
      if (absent !== undefined) {
        this.trouble(row.row, EXIT.nothing, sayMissing(session, absent), null);
      } else if (broken !== undefined) {
        this.trouble(
          row.row,
          EXIT.unreadable,
          session.say(`${broken} 读不出来`, `${broken} cannot be read`),
          `renling validate ${broken}`,
        );
      } else if (items.length > 1) {
        this.trouble(
          row.row,
          EXIT.usage,
          session.say(
            `序号 ${word} 有 ${items.length} 个事项：${items.map(({ id }) => id).join('、')}`,
            `no. ${word} is that of ${items.length} items: ${items.map(({ id }) => id).join(', ')}`,
          ),
          session.say('改写事项编号', 'write the id instead'),
        );
      } else {
        this.trouble(
          row.row,
          EXIT.nothing,
          session.say(
            `${word} 不在清单 ${list?.id ?? ''} 里`,
            `${word} is not in list ${list?.id ?? ''}`,
          ),
          null,
        );
      }
    } catch (error) {
      this.caught(row.row, error);
    }
    return null;
  }

  private async bodyOf(row: IdRow): Promise<Entry<Organization> | null> {
    const name = row.organization ?? this.options.org;
    const key = name ?? '';
    let known = this.named.get(key);
    if (known === undefined) {
      try {
        const { shelf } = this.gathering;
        known = await resolveBody(this.session, shelf.bodies, name, mayClaim(this.gathering));
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        known = { exit: error.exit, message: error.message, hint: error.hint };
      }
      this.named.set(key, known);
    }
    if ('value' in known) return known;
    this.trouble(row.row, known.exit, known.message, known.hint);
    return null;
  }
}

function isSame(one: DecideWish, other: DecideWish): boolean {
  return one.body === other.body && one.decision === other.decision && one.reason === other.reason;
}
