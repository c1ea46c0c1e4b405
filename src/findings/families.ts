/** Families of codes: the first digit says what a finding is about. */
import type { Code } from './registry.ts';

export const FAMILIES = ['RL1', 'RL2', 'RL3', 'RL4', 'RL5', 'RL6', 'RL7', 'RL8', 'RL9'] as const;

export type Family = (typeof FAMILIES)[number];

export function familyOf(code: Code): Family {
  return code.slice(0, 3) as Family;
}
