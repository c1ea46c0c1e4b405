/** What the four commands have in common before a decision: shelf, bodies, selected items. */
import { helpersMeant } from '../../actions/cooperating.ts';
import type { Fitting } from '../../catalogue/chosen-for.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Organization } from '../../model/generated/records.ts';
import { choiceTexts } from '../../text/outcomes/choice-texts.ts';
import { wordTexts } from '../../text/word-texts.ts';
import type { ItemFilter, Selection } from '../../words/select-items.ts';
import { asOfDate } from '../as-of.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import { hereIn, pinyin, refusedWord, selection, stopOf } from '../meant.ts';
import { mend } from '../mend.ts';
import type { Session } from '../session.ts';
import { whoMayClaim } from '../who-may-claim.ts';
import { workTree } from '../work-tree.ts';
import type { RefusedWord } from '../writing/carry-out.ts';
import type { Parts } from '../writing/parts.ts';

export interface Gathering {
  readonly shelf: Shelf;
  readonly date: CalendarDate;
}

/** Ends with exit 3 for a manifest that cannot be read. */
export function gather(
  session: Session,
  root: string,
  command: string,
  parts: Parts | null,
): Gathering {
  mend(session, root, command);
  const shelf = shelfOn(workTree(session, root), parts?.readRecord ?? null);
  const manifest = shelf.manifest();
  if (manifest.state === 'there') return { shelf, date: asOfDate(session, manifest.entry.value) };
  throw stopWith(EXIT.unreadable, session.texts(choiceTexts).noManifest);
}

/** Whom a clerk means by what several bodies share: one that may claim. */
export function mayClaim({ shelf, date }: Gathering): (body: Organization) => boolean {
  return whoMayClaim(shelf, date);
}

/** Ids of the bodies that cooperate; null where --with is not given. */
export async function cooperating(
  session: Session,
  gathering: Gathering,
  names: readonly string[] | undefined,
): Promise<readonly string[] | null> {
  if (names === undefined) return null;
  const { shelf, date } = gathering;
  const place = { fits: mayClaim(gathering), here: hereIn(session, session.root()) };
  const helpers = await helpersMeant(shelf.bodies, names, place, date, pinyin);
  if (helpers.ok) return helpers.value;
  const { refusal } = helpers;
  if (refusal.kind === 'not-meant') throw stopOf(session, refusal.meant);
  throw stopWith(EXIT.refused, session.texts(choiceTexts).helpers['no-more'](refusal, null));
}

/** Items of words and filters; what cannot be found or read as problems. `nothing`: the end when a filter finds none. */
export async function choose(
  session: Session,
  { shelf }: Gathering,
  words: readonly string[],
  filter: ItemFilter,
  { fits, unread }: Fitting,
  nothing: (matching: number) => Stop,
): Promise<{ readonly selection: Selection; readonly problems: readonly RefusedWord[] }> {
  const { list, type, field } = filter;
  const place = { here: hereIn(session, session.root()), fits };
  const chosen = await selection(session, shelf, words, { list, type, field }, place);
  const untold = [...unread].map(
    (path) => ({ kind: 'unusable', what: 'item', word: path, path }) as const,
  );
  const problems = [...chosen.failed, ...untold].map((failed) => refusedWord(session, failed));
  if (chosen.items.length > 0 || problems.length > 0) return { selection: chosen, problems };
  if (chosen.byFilter) throw nothing(chosen.matching);
  throw new Stop(EXIT.nothing, session.texts(wordTexts).noneFits);
}
