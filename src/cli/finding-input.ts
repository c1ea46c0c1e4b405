/** What findings are drawn from, for every command that gives some: the files they are in, this terminal. */
import { countsOf } from '../catalogue/counts.ts';
import type { Loaded } from '../catalogue/load.ts';
import { placesIn } from '../catalogue/places.ts';
import type { FileTree } from '../files/tree.ts';
import type { RenderInput } from '../render/findings/input.ts';
import { findingTexts } from '../text/finding-texts.ts';
import { paintOf } from './paint.ts';
import type { Session } from './session.ts';
import { VERSION } from './version.ts';

type OfSession =
  | 'texts'
  | 'language'
  | 'paint'
  | 'width'
  | 'wraps'
  | 'version'
  | 'counts'
  | keyof ReturnType<typeof placesIn>;

/** `tree`: the files of `loaded`. */
export function findingInput(
  session: Session,
  { tree, loaded }: { readonly tree: FileTree; readonly loaded: Loaded },
  rest: Omit<RenderInput, OfSession>,
): RenderInput {
  return {
    ...rest,
    texts: findingTexts(session.lang),
    language: session.lang,
    ...placesIn(tree),
    counts: countsOf(loaded),
    paint: paintOf(session),
    width: session.io.columns,
    wraps: session.io.terminal.out,
    version: VERSION,
  };
}
