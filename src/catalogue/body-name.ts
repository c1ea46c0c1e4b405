/** How a body is called; who is meant is `words/bodies.ts`'s to say. */
import { entryIn } from './held.ts';
import type { Bodies } from './shelf.ts';

export function nameOf(bodies: Pick<Bodies, 'at'>, id: string): string {
  return entryIn(bodies.at(id))?.value.name ?? id;
}
