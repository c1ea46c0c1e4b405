/** claim --from FILE: each row an item, its body, and what was decided; every trouble by sheet, row, column. */
import { type RefusedRow, wishesOfRows } from '../../actions/claim-rows.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { readIdTable } from '../../exchange/id-table.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import { importTexts } from '../../text/import-texts.ts';
import { choiceTexts } from '../../text/outcomes/choice-texts.ts';
import { saidOf } from '../../text/said.ts';
import { wordTexts } from '../../text/word-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import { readTableFile } from '../importing/read-table-file.ts';
import { gitConfig, hereIn, pinyin, refusedWord } from '../meant.ts';
import type { Session } from '../session.ts';
import type { RefusedWord } from '../writing/carry-out.ts';
import { withParts } from '../writing/parts.ts';
import type { DecideOptions } from './decide-items.ts';
import { cooperating, gather, mayClaim } from './gather.ts';
import { perform } from './perform.ts';
import { clerkOf } from './settings.ts';

interface TableOptions extends DecideOptions {
  readonly sheet?: string;
}

/** A row's body falls back on --org and git's setting, its reason on --reason, its list on --list. */
export async function claimFromTable(
  session: Session,
  file: string,
  options: TableOptions,
): Promise<void> {
  const root = session.root();
  const sheet = options.sheet === undefined ? {} : { sheet: options.sheet };
  const { table } = await readTableFile(session, file, sheet);
  const texts = session.texts(importTexts);
  const read = readIdTable(table);
  if (!read.ok) {
    const said = texts.idTable(read.problem);
    throw new Stop(EXIT.usage, `${file}: ${said.message}`, said.remedy);
  }
  const atRow = (row: number, column: string | null, said: RefusedWord): RefusedWord => ({
    ...said,
    message: `${texts.place({ fileName: table.fileName, sheet: table.sheet }, { row, column })}：${said.message}`,
  });
  const unreadable = read.problems.map((problem) => {
    const { message, remedy } = texts.idRow(problem);
    return atRow(problem.row, problem.column, { exit: EXIT.usage, message, hint: remedy });
  });
  if (read.rows.length + unreadable.length === 0) {
    throw new Stop(EXIT.nothing, session.texts(choiceTexts).emptyTable(file));
  }
  const request = await withParts(async (parts) => {
    const gathering = gather(session, root, 'claim', parts);
    const { shelf, date } = gathering;
    const defaults = {
      list: options.list ?? null,
      body: () => options.org ?? gitConfig(session, 'renling.org'),
      reason: options.reason ?? null,
    };
    const place = { fits: mayClaim(gathering), here: hereIn(session, root) };
    const { wishes, refused, bodies } = await wishesOfRows(
      shelf,
      read.rows,
      defaults,
      place,
      pinyin,
    );
    const helpers = await cooperating(session, gathering, options.with);
    return {
      command: 'claim',
      decision: '认领' as const,
      wishes: wishes.map((wish) => (isClaimed(wish) ? { ...wish, cooperating: helpers } : wish)),
      problems: [
        ...unreadable,
        ...refused.map((one) => atRow(one.row, null, refusedRow(session, one))),
      ],
      ask: false,
      occasion: { date, clerk: clerkOf(session, options) },
      bodies,
      nameOf: (id: string) => nameOf(shelf.bodies, id),
    };
  });
  await perform(session, root, request, options);
}

function refusedRow(session: Session, { refusal }: RefusedRow): RefusedWord {
  if (refusal.kind === 'not-meant') return refusedWord(session, refusal.meant);
  if (refusal.kind === 'no-body') return { exit: EXIT.usage, ...session.texts(wordTexts).noBody };
  const exit = refusal.kind === 'not-in-list' ? EXIT.nothing : EXIT.usage;
  return { exit, ...saidOf(session.texts(choiceTexts).rows, refusal, null) };
}
