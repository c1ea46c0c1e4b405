/** service fields: every field that can be set, what it is called and how it is written. */
import { type FieldForm, serviceFields } from '../../reports/service/fields.ts';
import { asText } from '../../render/view.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

export function listServiceFields(session: Session): void {
  const fields = serviceFields();
  if (session.options.json === true) {
    session.answer(
      null,
      fields.map(({ key, label, form, example }) => ({ key, label, ...form, example })),
    );
    return;
  }
  const view = screenOf(session);
  const key = Math.max(...fields.map((field) => view.widthOf(field.key)));
  const label = Math.max(...fields.map((field) => view.widthOf(field.label[session.lang])));
  const room = Math.max(20, view.width - key - label - 4);
  session.io.out(
    asText(
      fields.flatMap((field) => {
        const [first = '', ...rest] = view.wrap(howWritten(session, field.form), room);
        const name = view.padEnd(field.label[session.lang], label);
        return [
          `${view.padEnd(field.key, key)}  ${name}  ${first}`,
          ...rest.map((line) => `${' '.repeat(key + label + 4)}${line}`),
        ];
      }),
    ),
  );
  session.io.err(
    session.say(
      '时限可以合着写：promised-days 5 --unit 工作日；六减合着写：streamlining.steps 6..4\n',
      'Limits in one: promised-days 5 --unit 工作日; reductions in one: streamlining.steps 6..4\n',
    ),
  );
}

function howWritten(session: Session, form: FieldForm): string {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (form.kind) {
    case 'text':
      return say('文字', 'text');
    case 'date':
      return say('日期', 'date');
    case 'number':
      return say('整数', 'whole number');
    case 'yes-no':
      return say('是、否', '是 (yes), 否 (no)');
    case 'body':
      return say('单位', 'body');
    case 'bodies':
      return say('单位，可几个', 'bodies');
    case 'texts':
      return say('文字，可几条', 'texts');
    case 'choice':
      return form.choices.join(' | ');
    case 'choices':
      return `${form.choices.join(' | ')}${say('（可几个）', ' (several)')}`;
    case 'occasions':
      return say('渠道 日期 网址，可几次', 'CHANNEL DATE ADDRESS, several');
  }
}
