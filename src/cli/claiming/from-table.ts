/** claim --from FILE: each row an item, its body, and what was decided; every trouble by sheet, row, column. */
import { isClaimed } from '../../model/decision-facts.ts';
import type { Wish } from '../../actions/claim-wishes.ts';
import { cellOf } from '../../model/list-facts.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { type IdRow, type IdTableOutcome, readIdTable } from '../../exchange/id-table.ts';
import type { Item, Organization } from '../../model/generated/records.ts';
import { importTexts } from '../../text/import-texts.ts';
import { wordTexts } from '../../text/word-texts.ts';
import { type Body, bodyMeant } from '../../words/bodies.ts';
import { itemMeant } from '../../words/items.ts';
import type { Meant, NotMeant } from '../../words/meant.ts';
import type { Here } from '../../words/places.ts';
import { listMeant } from '../../words/terms.ts';
import { nameOf } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import { readTableFile } from '../importing/read-table-file.ts';
import { gitConfig, hereIn, pinyin, stopOf } from '../meant.ts';
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
        isClaimed(wish) ? { ...wish, cooperating: helpers } : wish,
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
  private readonly named = new Map<string, Meant<Body>>();
  private readonly here: Here;
  /** Place of a decision → the wish that takes it. */
  private readonly taken = new Map<string, DecideWish>();

  constructor(
    private readonly session: Session,
    private readonly gathering: Gathering,
    private readonly place: Place,
    private readonly options: TableOptions,
  ) {
    this.here = hereIn(session, session.root());
  }

  async take(row: IdRow): Promise<void> {
    const item = await this.itemOf(row);
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

  private async itemOf(row: IdRow): Promise<Entry<Item> | null> {
    const { shelf } = this.gathering;
    const { here } = this;
    const word = 'id' in row.item ? row.item.id : String(row.item.number);
    const name = row.list ?? this.options.list;
    const list = name === undefined ? null : listMeant(shelf, name, here);
    if (list !== null && list.kind !== 'found') return this.failed(row.row, list);
    const only = list?.value.id ?? null;
    const item = await itemMeant(shelf, word, { list: only, here }, pinyin);
    if (item.kind !== 'found') return this.failed(row.row, item);
    if (only === null || item.value.value.list === only) return item.value;
    this.trouble(
      row.row,
      EXIT.nothing,
      this.session.say(`${word} 不在清单 ${only} 里`, `${word} is not in list ${only}`),
      null,
    );
    return null;
  }

  private async bodyOf(row: IdRow): Promise<Entry<Organization> | null> {
    const name = row.organization ?? this.options.org ?? gitConfig(this.session, 'renling.org');
    if (name === null) {
      const { message, hint } = this.session.texts(wordTexts).noBody;
      this.trouble(row.row, EXIT.usage, message, hint);
      return null;
    }
    let known = this.named.get(name);
    if (known === undefined) {
      const { shelf } = this.gathering;
      const place = { fits: mayClaim(this.gathering), here: this.here };
      known = await bodyMeant(shelf.bodies, name, place, pinyin);
      this.named.set(name, known);
    }
    return known.kind === 'found' ? known.value : this.failed(row.row, known);
  }

  private failed(row: number, failed: NotMeant): null {
    const { exit, message, hint } = stopOf(this.session, failed);
    this.trouble(row, exit, message, hint);
    return null;
  }
}

function isSame(one: DecideWish, other: DecideWish): boolean {
  return one.body === other.body && one.decision === other.decision && one.reason === other.reason;
}
