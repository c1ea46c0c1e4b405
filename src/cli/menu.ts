/** `renling` alone on a terminal: for those who do not remember commands. Gives the words to run. */
import { type AskingTexts, askingTexts, type MenuTask } from '../text/asking-texts.ts';
import { shellWord } from '../text/shell-word.ts';
import type { Ask } from './asking/ask-port.ts';
import type { Session } from './session.ts';

type Question = keyof AskingTexts['questions'];

/** Texts of answers in the order of the questions; null when one was broken off. Only `mayBeEmpty` may be. */
type Answers = (
  questions: readonly Question[],
  mayBeEmpty?: readonly Question[],
) => Promise<readonly string[] | null>;

/** The words of the command; null when broken off. */
type Words = (answers: Answers) => Promise<readonly string[] | null>;

const plain = (...words: string[]): Words => {
  return () => Promise.resolve(words);
};

/** Body and items for a decision; the body may come from git's settings and is then left out. */
const decision = (command: string, withReason: boolean): Words => {
  return async (answers) => {
    const questions = ['items', 'body', ...(withReason ? (['reason'] as const) : [])] as const;
    const given = await answers(questions, ['body']);
    if (given === null) return null;
    const [items = '', body = '', reason = ''] = given;
    return [
      command,
      ...items.split(/\s+/),
      ...(body === '' ? [] : ['--org', body]),
      ...(withReason ? ['--reason', reason] : []),
    ];
  };
};

const TASKS: Readonly<Record<MenuTask, Words>> = {
  status: plain('status'),
  unclaimed: async (answers) => {
    const given = await answers(['field'], ['field']);
    if (given === null) return null;
    const [field = ''] = given;
    return field === '' ? ['unclaimed'] : ['unclaimed', '--field', field];
  },
  claim: decision('claim', false),
  decline: decision('decline', true),
  release: decision('release', true),
  transfer: async (answers) => {
    const given = await answers(['items', 'holder', 'receiver', 'transferReason']);
    if (given === null) return null;
    const [items = '', from = '', to = '', reason = ''] = given;
    return ['transfer', ...items.split(/\s+/), '--from', from, '--to', to, '--reason', reason];
  },
  search: async (answers) => {
    const given = await answers(['query']);
    return given === null ? null : ['search', ...(given[0] ?? '').split(/\s+/)];
  },
  validate: plain('validate'),
  totals: plain('totals'),
  init: plain('init'),
  help: plain('--help'),
};

const WITHOUT_CATALOGUE: readonly MenuTask[] = ['init', 'help'];

function answersBy(ask: Ask, texts: AskingTexts): Answers {
  return async (questions, mayBeEmpty = []) => {
    const given: string[] = [];
    for (const question of questions) {
      const { message, example } = texts.questions[question];
      const answer = await ask.text({
        message,
        placeholder: example,
        wrong: (text) => (text === '' && !mayBeEmpty.includes(question) ? texts.fillIn : null),
      });
      if (answer === null) return null;
      given.push(answer);
    }
    return given;
  };
}

/**
 * `hasCatalogue`: whether one was found here; without one, only making one can be chosen. Null when
 * broken off, which has been said.
 */
export async function askWhatToDo(
  session: Session,
  hasCatalogue: boolean,
): Promise<readonly string[] | null> {
  const texts = session.texts(askingTexts);
  const ask = await session.io.asking();
  const tasks = hasCatalogue
    ? (Object.keys(TASKS) as MenuTask[]).filter((task) => task !== 'init')
    : WITHOUT_CATALOGUE;
  const task = await ask.select({
    message: texts.whatToDo,
    choices: tasks.map((value) => ({ value, label: texts.tasks[value] })),
  });
  const words = task === null ? null : await TASKS[task](answersBy(ask, texts));
  if (words === null) ask.brokenOff(texts.nothingDone);
  else ask.note(['renling', ...words.map(shellWord)].join(' '));
  return words;
}
