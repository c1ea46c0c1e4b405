/** What cannot be read and would change the answer: one refusal for every action. Pure. */
import type { Held, Several } from '../catalogue/held.ts';
import type { FileRefusal } from './proposal.ts';

export type Unreadable = Extract<FileRefusal, { readonly kind: 'unreadable' }>;

/** The first of what was looked up that cannot be used, or may hide something; null: all was seen. */
export function unreadableAmong(
  ...looked: readonly (Held<unknown> | Several<unknown>)[]
): Unreadable | null {
  for (const one of looked) {
    const path = 'state' in one ? pathOf(one) : one.unread[0]?.path;
    if (path !== undefined) return { kind: 'unreadable', path };
  }
  return null;
}

function pathOf(held: Held<unknown>): string | undefined {
  return held.state === 'unusable' ? held.path : undefined;
}
