/** How bodies are called; who is meant is `meant.ts`'s to say. */
import { entryIn } from '../catalogue/held.ts';
import type { Bodies } from '../catalogue/shelf.ts';

export function nameOf(bodies: Pick<Bodies, 'at'>, id: string): string {
  return entryIn(bodies.at(id))?.value.name ?? id;
}
