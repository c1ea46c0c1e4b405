/** service template: the workbook of everything a body has claimed, with what is filled in already. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORM_HEADINGS } from '../../exchange/service-form-reading.ts';
import { serviceFormWorkbook } from '../../exchange/service-form.ts';
import { fullItemName } from '../../reports/names.ts';
import { serviceFields } from '../../reports/service/fields.ts';
import { formRows } from '../../reports/service/form-rows.ts';
import { serviceTemplateTexts } from '../../text/outcomes/service-template-texts.ts';
import { EXIT, stopWith } from '../exit.ts';
import { bodyOrOwn, listIdOf } from '../meant.ts';
import { open } from '../open.ts';
import type { Session } from '../session.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';
import { writeOut } from '../write-out.ts';

export interface TemplateOptions {
  readonly org?: string;
  readonly list?: string;
  readonly out: string;
  readonly force?: true;
}

export async function writeServiceTemplate(
  session: Session,
  { org, list, out, force }: TemplateOptions,
): Promise<void> {
  const texts = session.texts(serviceTemplateTexts);
  if (!/\.xlsx$/i.test(out)) throw stopWith(EXIT.usage, texts.noWorkbook(out));
  // It may be filled in.
  if (force !== true && existsSync(resolve(session.io.cwd, out))) {
    throw stopWith(EXIT.refused, texts.isThere(out));
  }
  const opened = open(session, 'service template');
  const { catalogue } = opened;
  const { organizations } = catalogue;
  const body = await bodyOrOwn(session, organizations, org, whoMayClaimIn(opened));
  const only = list === undefined ? null : listIdOf(session, catalogue, list);
  const rows = formRows(catalogue, body.id, only);
  if (rows.length === 0) throw stopWith(EXIT.nothing, texts.noClaims(body.id, body.value.name));
  const { item, name, type } = FORM_HEADINGS;
  const bytes = await serviceFormWorkbook({
    sheet: texts.sheet,
    title: texts.title(body.value.name),
    mark: { catalogue: catalogue.manifest.entry.value.title, body: body.id },
    help: texts.help,
    fixed: [item, name, type].map((heading) => heading[session.lang]),
    columns: serviceFields().map((field) => ({ heading: field.label[session.lang], field })),
    rows: rows.map((row) => [row.item.id, fullItemName(row.item), row.item.type, ...row.values]),
    chooseFrom: texts.chooseFrom,
  });
  session.answer(opened.asOf, { body: body.id, items: rows.map((row) => row.item.id) });
  writeOut(session, out, bytes);
  session.answerWritten();
  session.io.err(`${texts.written(out, rows.length, body.id)}\n`);
}
