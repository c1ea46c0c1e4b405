/** service set --from FILE: a filled-in form; only what was changed is set, refused rows come back as a file. */
import { basename } from 'node:path';
import {
  fieldOfHeading,
  formNamesByInitials,
  formWishes,
  markProblem,
} from '../../actions/service/form-wishes.ts';
import { isRefused } from '../../actions/service/wishes.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import { readOriginals } from '../../exchange/service-form-originals.ts';
import { type FormProblem, readForm } from '../../exchange/service-form-reading.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import { formRowSaid } from '../../render/service/form-rows.ts';
import { serviceTroubles } from '../../render/service/outcome-lines.ts';
import { importTexts } from '../../text/import-texts.ts';
import { serviceFormTexts } from '../../text/outcomes/service-form-texts.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import { marks } from '../../text/marks.ts';
import { saidOf } from '../../text/said.ts';
import { gather, mayClaim } from '../claiming/gather.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import { readTableFile } from '../importing/read-table-file.ts';
import { bodyOrOwn, pinyin } from '../meant.ts';
import type { Session } from '../session.ts';
import { exitOf } from '../writing/carry-out.ts';
import { performServices, type ServiceSettings } from './perform.ts';
import { writeRefused } from './refused-rows.ts';

export interface FromOptions extends ServiceSettings {
  readonly from?: string;
  readonly org?: string;
  readonly sheet?: string;
  readonly unit?: string;
}

/** `words`: items and fields, which the form itself has. */
export async function setFromTable(
  session: Session,
  words: readonly string[],
  options: FromOptions & { readonly from: string },
): Promise<void> {
  if (words.length > 0 || options.unit !== undefined) {
    throw new Stop(EXIT.usage, session.texts(serviceTexts).fromAlone);
  }
  const { from: file } = options;
  const texts = session.texts(serviceFormTexts);
  const root = session.root();
  const sheet = options.sheet === undefined ? {} : { sheet: options.sheet };
  const { table, bytes } = await readTableFile(session, file, sheet);
  const gathering = gather(session, root, 'service set', { readRecord, planRecordChange });
  const { shelf, date } = gathering;
  const form = formOf(session, file, readForm(table, fieldOfHeading)).form;
  const body = await bodyOrOwn(session, shelf.bodies, options.org, mayClaim(gathering));
  const nameOfBody = (id: string): string => nameOf(shelf.bodies, id);
  const manifest = shelf.manifest();
  const catalogue = manifest.state === 'there' ? manifest.entry.value.title : '';
  const strange = markProblem(form, { catalogue, body: body.id });
  if (strange !== null) {
    const exit = strange.kind === 'other-body' ? EXIT.refused : EXIT.usage;
    throw stopWith(exit, saidOf(texts.marks, strange, { file, body: nameOfBody }));
  }
  const { originals } = formOf(
    session,
    file,
    await readOriginals(bytes, basename(file), fieldOfHeading),
  );
  const names = {
    prefix: session.prefix(root),
    body: nameOfBody,
    place: (row: number, column: string | null): string =>
      importTexts[session.lang].place(
        { fileName: table.fileName, sheet: table.sheet },
        { row, column },
      ),
  };
  const { wishes, refused } = formWishes(
    { form, originals, body: body.id, nameOf: nameOfBody },
    shelf,
  );
  const problems = refused.map((one) => ({
    row: one.row,
    exit: exitOf({ refusals: [{ about: '', weight: one.weight, reason: one.problem }] }),
    ...formRowSaid(one, names, session.lang),
  }));
  const atHand = { today: date, pinyin: formNamesByInitials(form) ? await pinyin() : null };
  const performed = await performServices(
    session,
    root,
    { command: 'service set', wishes, problems, names, atHand },
    options,
  );
  const why = new Map(problems.map(({ row, message }) => [row, message]));
  for (const outcome of performed.proposal.result.filter(isRefused)) {
    const said = serviceTroubles(outcome, names, session.lang).map(({ message }) => message);
    why.set(outcome.wish.row ?? 0, said.join(session.texts(marks).semicolon));
  }
  if (why.size === 0 || performed.state === 'preview') return;
  const unwritten = performed.state === 'held' && performed.proposal.writes.length > 0;
  await writeRefused(session, { table, form, originals, why }, file, unwritten);
}

/** Ends with exit 2 for a table that is no such form or has a column nobody knows, with 4 for one without rows. */
function formOf<Read extends { readonly ok: true }>(
  session: Session,
  file: string,
  read: Read | { readonly ok: false; readonly problem: FormProblem },
): Read {
  if (read.ok) return read;
  const { problem } = read;
  const said = saidOf(session.texts(serviceFormTexts).problems, problem, { file });
  throw stopWith(problem.kind === 'no-rows' ? EXIT.nothing : EXIT.usage, said);
}
