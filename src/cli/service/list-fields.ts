/** service fields: every field that can be set, what it is called and how it is written. */
import { renderServiceFields } from '../../render/service/fields.ts';
import { serviceFields } from '../../reports/service/fields.ts';
import { serviceTexts } from '../../text/outcomes/service-texts.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

export function listServiceFields(session: Session): void {
  const fields = serviceFields();
  session.answer(
    null,
    fields.map(({ key, label, form, example }) => ({ key, label, ...form, example })),
  );
  if (session.json) return;
  session.io.out(renderServiceFields(fields, screenOf(session)));
  session.io.err(`${session.texts(serviceTexts).fieldsInOne}\n`);
}
