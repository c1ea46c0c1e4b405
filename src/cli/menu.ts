/** `renling` alone on a terminal: for those who do not remember commands. Gives the words to run. */
import { type Answers, MENU_TASKS } from '../actions/menu-words.ts';
import { type AskingTexts, askingTexts, type MenuTask } from '../text/asking-texts.ts';
import { shellWord } from '../text/shell-word.ts';
import type { Ask } from './asking/ask-port.ts';
import type { Session } from './session.ts';

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
    ? (Object.keys(MENU_TASKS) as MenuTask[]).filter((task) => task !== 'init')
    : WITHOUT_CATALOGUE;
  const task = await ask.select({
    message: texts.whatToDo,
    choices: tasks.map((value) => ({ value, label: texts.tasks[value] })),
  });
  const words = task === null ? null : await MENU_TASKS[task](answersBy(ask, texts));
  if (words === null) ask.brokenOff(texts.nothingDone);
  else ask.note(['renling', ...words.map(shellWord)].join(' '));
  return words;
}
