/** A person at a terminal, for tests: the answers in their order, and what was shown. */
import type { Ask } from '../../src/cli/asking/ask-port.ts';

/** Ctrl-C. */
export const BREAK_OFF = Symbol('Ctrl-C');

/** A text, the label of a choice or its place from 0, yes or no, or Ctrl-C. */
export type Scripted = string | number | boolean | typeof BREAK_OFF;

export interface ScriptedAsk extends Ask {
  /** Questions as they were asked, with what was said of wrong answers and at the end. */
  readonly shown: string[];
  /** Answers nobody asked for. */
  readonly left: Scripted[];
}

export function scriptedAsk(answers: readonly Scripted[]): ScriptedAsk {
  const left = [...answers];
  const shown: string[] = [];
  const next = (message: string): Scripted => {
    shown.push(`? ${message}`);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer for: ${message}`);
    return answer;
  };
  return {
    shown,
    left,
    select({ message, choices }) {
      const answer = next(message);
      if (answer === BREAK_OFF) return Promise.resolve(null);
      const chosen =
        typeof answer === 'number'
          ? choices[answer]
          : choices.find(({ label }) => label === String(answer));
      if (chosen === undefined) {
        throw new Error(
          `${message}: no ${String(answer)} in ${choices.map(({ label }) => label).join(' | ')}`,
        );
      }
      return Promise.resolve(chosen.value);
    },
    text({ message, wrong }) {
      for (;;) {
        const answer = next(message);
        if (answer === BREAK_OFF) return Promise.resolve(null);
        const text = String(answer).trim();
        const problem = wrong?.(text) ?? null;
        if (problem === null) return Promise.resolve(text);
        shown.push(`! ${problem}`);
      }
    },
    confirm({ message }) {
      const answer = next(message);
      return Promise.resolve(answer === BREAK_OFF ? null : answer === true);
    },
    note: (text) => shown.push(text),
    brokenOff: (text) => shown.push(`x ${text}`),
  };
}
