/** `renling` alone on a terminal: for those who do not remember commands. Gives the words to run. */
import type * as prompts from '@clack/prompts';
import type { Session } from './session.ts';

type Prompts = typeof prompts;

interface Task {
  readonly zh: string;
  readonly en: string;
  /** The words of the command; null when broken off. */
  words(prompts: Prompts, session: Session): Promise<readonly string[] | null>;
}

async function text(
  prompts: Prompts,
  message: string,
  placeholder: string,
  needed = true,
): Promise<string | null> {
  const answer = await prompts.text({
    message,
    placeholder,
    validate: (value) => (needed && (value ?? '').trim() === '' ? placeholder : undefined),
  });
  return typeof answer === 'string' ? answer.trim() : null;
}

/** Body and items for a decision; the body may come from git's settings and is then left out. */
function decision(command: string, withReason: boolean): Task['words'] {
  return async (prompts, session) => {
    const items = await text(
      prompts,
      session.say(
        '哪些事项（标识或范围，空格分开）',
        'which items (ids or ranges, blanks between)',
      ),
      'city-013 city-020..city-022',
    );
    if (items === null) return null;
    const body = await text(
      prompts,
      session.say(
        '哪个单位（名称或简称；设过 git config renling.org 的可不填）',
        'which body (name or alias; may be empty where git config renling.org is set)',
      ),
      session.say('市教育局', 'jn-education'),
      false,
    );
    if (body === null) return null;
    const words = [command, ...items.split(/\s+/), ...(body === '' ? [] : ['--org', body])];
    if (!withReason) return words;
    const reason = await text(
      prompts,
      session.say('理由', 'reason'),
      session.say('本区无此类业务', 'why'),
    );
    return reason === null ? null : [...words, '--reason', reason];
  };
}

const TASKS: readonly Task[] = [
  { zh: '看进度', en: 'See how far claiming is', words: () => Promise.resolve(['status']) },
  {
    zh: '看还有什么没认领',
    en: 'See what nobody has claimed',
    words: async (prompts, session) => {
      const field = await text(
        prompts,
        session.say('哪个领域（不填看全部）', 'which field (empty: all)'),
        '教育',
        false,
      );
      if (field === null) return null;
      return field === '' ? ['unclaimed'] : ['unclaimed', '--field', field];
    },
  },
  { zh: '认领事项', en: 'Claim items', words: decision('claim', false) },
  { zh: '不承接', en: 'Decline items', words: decision('decline', true) },
  { zh: '退回已认领的', en: 'Give a claim back', words: decision('release', true) },
  {
    zh: '移交给另一个单位',
    en: 'Transfer to another body',
    words: async (prompts, session) => {
      const answers: string[] = [];
      for (const [message, placeholder] of [
        [session.say('哪些事项', 'which items'), 'city-013 city-020..city-022'],
        [
          session.say('现在由哪个单位认领', 'which body holds them'),
          session.say('市教育局', 'jn-education'),
        ],
        [
          session.say('移交给哪个单位', 'which body receives them'),
          session.say('市公安局', 'jn-police'),
        ],
        [session.say('理由', 'reason'), session.say('职责划转', 'why')],
      ] as const) {
        const answer = await text(prompts, message, placeholder);
        if (answer === null) return null;
        answers.push(answer);
      }
      const [items = '', from = '', to = '', reason = ''] = answers;
      return ['transfer', ...items.split(/\s+/), '--from', from, '--to', to, '--reason', reason];
    },
  },
  {
    zh: '查找事项',
    en: 'Search items',
    words: async (prompts, session) => {
      const query = await text(
        prompts,
        session.say('名称的一部分，或拼音首字母', 'part of a name, or pinyin initials'),
        'mbxx',
      );
      return query === null ? null : ['search', ...query.split(/\s+/)];
    },
  },
  {
    zh: '检查整个目录',
    en: 'Check the whole catalogue',
    words: () => Promise.resolve(['validate']),
  },
  {
    zh: '核对数目',
    en: 'Compare declared and actual totals',
    words: () => Promise.resolve(['totals']),
  },
  { zh: '全部命令', en: 'All commands', words: () => Promise.resolve(['--help']) },
];

const INIT: Task = {
  zh: '建一个新目录',
  en: 'Make a new catalogue',
  words: () => Promise.resolve(['init']),
};
const HELP = TASKS.slice(-1);

/** `hasCatalogue`: whether one was found here; without one, only making one can be chosen. */
export async function askWhatToDo(
  session: Session,
  hasCatalogue: boolean,
): Promise<readonly string[]> {
  const prompts = await import('@clack/prompts');
  const tasks = hasCatalogue ? TASKS : [INIT, ...HELP];
  const chosen = await prompts.select({
    message: session.say(
      '要做什么？（↑↓ 选择，回车确认）',
      'What would you like to do? (arrow keys, Enter)',
    ),
    showInstructions: false,
    options: tasks.map((task, value) => ({ value, label: session.say(task.zh, task.en) })),
  });
  const task = typeof chosen === 'number' ? tasks[chosen] : undefined;
  const words = (await task?.words(prompts, session)) ?? null;
  if (words === null) {
    prompts.cancel(session.say('没有做任何事', 'Nothing was done'));
    return ['--version'];
  }
  prompts.log.info(
    `renling ${words.map((word) => (/[\s'"]/.test(word) ? `'${word}'` : word)).join(' ')}`,
  );
  return words;
}
