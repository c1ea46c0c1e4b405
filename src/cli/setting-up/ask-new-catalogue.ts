/** The questions of `init` on a terminal, for those who do not bring flags. */
import { answerProblem, inOne, type TypedQuestion } from '../../actions/new-catalogue-answers.ts';
import {
  ANSWER_EXAMPLES,
  newCatalogueQuestions,
  wrongAnswer,
} from '../../text/new-catalogue-questions.ts';
import type { Session } from '../session.ts';

export interface InitAnswers {
  readonly title: string;
  /** As `--document` takes it. */
  readonly document: string;
  readonly days: string | null;
  /** As `--list` takes them. */
  readonly lists: readonly string[];
}

/** The answer; null: broken off. */
type Typed = (question: TypedQuestion) => Promise<string | null>;

/** null: broken off. */
export async function askNewCatalogue(session: Session): Promise<InitAnswers | null> {
  const texts = session.texts(newCatalogueQuestions);
  const ask = await session.io.asking();
  const lists: string[] = [];
  const taken = new Set<string>();
  const typed: Typed = (question) =>
    ask.text({
      message: texts.typed[question],
      placeholder: ANSWER_EXAMPLES[question],
      wrong: (given) => {
        const problem = answerProblem(question, given, taken);
        return problem === null ? null : wrongAnswer(texts, problem);
      },
    });

  const order = await all(typed, ['title', 'document', 'number', 'published']);
  if (order === null) return null;
  const [title = '', document = '', number = '', published = ''] = order;
  const days = published === '' ? '' : await typed('days');
  if (days === null) return null;
  for (;;) {
    const words = await all(typed, ['listId', 'listTitle', 'claimants']);
    if (words === null) return null;
    const rule = await ask.select({
      message: texts.rule,
      choices: [
        { value: 'single', label: texts.single },
        { value: 'each', label: texts.each },
      ],
    });
    const types = rule === null ? null : await typed('types');
    if (rule === null || types === null) return null;
    const [id = ''] = words;
    taken.add(id);
    lists.push(inOne([...words, rule, types]));
    const more = await ask.confirm({ message: texts.another, yes: texts.there, no: texts.none });
    if (more === null) return null;
    if (!more) break;
  }
  return {
    title,
    document: inOne(['order', document, number, published]),
    days: days === '' ? null : days,
    lists,
  };
}

async function all(typed: Typed, questions: readonly TypedQuestion[]): Promise<string[] | null> {
  const answers: string[] = [];
  for (const question of questions) {
    const answer = await typed(question);
    if (answer === null) return null;
    answers.push(answer);
  }
  return answers;
}
