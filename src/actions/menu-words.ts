/** What the answers of the menu come to: the words of a command. */
import type { AskingTexts, MenuTask } from '../text/asking-texts.ts';

export type Question = keyof AskingTexts['questions'];

/** Texts of answers in the order of the questions; null when one was broken off. Only `mayBeEmpty` may be. */
export type Answers = (
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

export const MENU_TASKS: Readonly<Record<MenuTask, Words>> = {
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
