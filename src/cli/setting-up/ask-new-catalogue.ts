/** The questions of `init` on a terminal, for those who do not bring flags. */
import { initTexts, type Question } from '../../text/commands/init.ts';
import type { Session } from '../session.ts';

export interface InitAnswers {
  readonly title: string;
  /** As `--document` takes it. */
  readonly document: string | null;
  readonly days: string | null;
  /** As `--list` takes them. */
  readonly lists: readonly string[];
}

/** null: broken off. */
export async function askNewCatalogue(session: Session): Promise<InitAnswers | null> {
  const prompts = await import('@clack/prompts');
  const texts = session.texts(initTexts);
  const ask = async ({ message, example }: Question, needed = true) => {
    const answer = await prompts.text({
      message,
      placeholder: example,
      validate: (value) => (needed && (value ?? '').trim() === '' ? texts.fillIn : undefined),
    });
    return typeof answer === 'string' ? answer.trim() : null;
  };
  const title = await ask(texts.ask.title);
  if (title === null) return null;
  const document = await ask(texts.ask.document);
  if (document === null) return null;
  const number = await ask(texts.ask.number, false);
  if (number === null) return null;
  const published = await ask(texts.ask.published, false);
  if (published === null) return null;
  const days = published === '' ? '' : await ask(texts.ask.days, false);
  if (days === null) return null;

  const lists: string[] = [];
  for (;;) {
    const id = await ask(texts.ask.list);
    if (id === null) return null;
    const name = await ask(texts.ask.listTitle);
    if (name === null) return null;
    const claimants = await ask(texts.ask.claimants);
    if (claimants === null) return null;
    const rule = await prompts.select({
      message: texts.howClaimed,
      showInstructions: false,
      options: [
        { value: 'single', label: texts.single },
        { value: 'each', label: texts.each },
      ],
    });
    if (typeof rule !== 'string') return null;
    const types = await ask(texts.ask.types);
    if (types === null) return null;
    lists.push([id, name, claimants, rule, types].join('|'));
    const more = await prompts.confirm({
      message: texts.anotherList,
      active: texts.yes,
      inactive: texts.no,
      initialValue: false,
    });
    if (more !== true) break;
  }
  return {
    title,
    document: ['order', document, number, published].join('|'),
    days: days === '' ? null : days,
    lists,
  };
}
