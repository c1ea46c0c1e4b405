/** The questions as @clack/prompts draws them; loaded when the first is asked. */
import * as prompts from '@clack/prompts';
import type { Ask } from './ask-port.ts';

/** More choices than this are scrolled. */
const MOST_CHOICES = 10;

export const clackAsk: Ask = {
  async select({ message, choices, proposed }) {
    // By place, so that a value may be anything.
    const initialValue = Math.max(
      0,
      choices.findIndex(({ value }) => value === proposed),
    );
    const answer = await prompts.select({
      message,
      showInstructions: false,
      maxItems: MOST_CHOICES,
      options: choices.map(({ label, hint }, value) => ({
        value,
        label,
        ...(hint !== undefined && { hint }),
      })),
      initialValue,
    });
    return prompts.isCancel(answer) ? null : (choices[answer]?.value ?? null);
  },
  async text({ message, placeholder, wrong }) {
    const answer = await prompts.text({
      message,
      ...(placeholder !== undefined && { placeholder }),
      validate: (value) => wrong?.((value ?? '').trim()) ?? undefined,
    });
    return prompts.isCancel(answer) ? null : answer.trim();
  },
  async confirm({ message, yes, no }) {
    const answer = await prompts.confirm({
      message,
      active: yes,
      inactive: no,
      initialValue: false,
    });
    return prompts.isCancel(answer) ? null : answer;
  },
  note: (text) => prompts.log.info(text),
  brokenOff: (text) => prompts.cancel(text),
};
