/** `service fields`: key, title, and how a value is written. */
import type { FieldForm, ServiceField } from '../../reports/service/fields.ts';
import { serviceTexts } from '../../text/screens/services.ts';
import { asText, type View } from '../view.ts';

const NARROWEST = 20;

export function renderServiceFields(fields: readonly ServiceField[], view: View): string {
  const key = Math.max(...fields.map((field) => view.widthOf(field.key)));
  const label = Math.max(...fields.map((field) => view.widthOf(field.label[view.language])));
  const room = Math.max(NARROWEST, view.width - key - label - 4);
  return asText(
    fields.flatMap((field) => {
      const [first = '', ...rest] = view.wrap(howWritten(field.form, view), room);
      const name = view.padEnd(field.label[view.language], label);
      return [
        `${view.padEnd(field.key, key)}  ${name}  ${first}`,
        ...rest.map((line) => `${' '.repeat(key + label + 4)}${line}`),
      ];
    }),
  );
}

function howWritten(form: FieldForm, view: View): string {
  const { forms, severalOf } = view.texts(serviceTexts);
  if (form.kind === 'choice') return form.choices.join(' | ');
  return form.kind === 'choices' ? severalOf(form.choices.join(' | ')) : forms[form.kind];
}
