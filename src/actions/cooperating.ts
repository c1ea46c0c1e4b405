/** The bodies that cooperate in a claim, as they are typed after --with. */
import { nameOf } from '../catalogue/body-name.ts';
import type { Bodies } from '../catalogue/shelf.ts';
import { existsOn } from '../model/body-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import { bodyMeant, type BodyPlace, type LoadPinyin } from '../words/bodies.ts';
import type { NotMeant } from '../words/meant.ts';
import { denied, granted, type Outcome } from './outcome.ts';

export type HelperRefusal =
  | { readonly kind: 'not-meant'; readonly meant: NotMeant }
  /** Names; `successor` null: none is recorded. */
  | { readonly kind: 'no-more'; readonly body: string; readonly successor: string | null };

/** Ids; `names` may each hold several. They must exist on the day. */
export async function helpersMeant(
  bodies: Bodies,
  names: readonly string[],
  place: BodyPlace,
  day: CalendarDate,
  pinyin: LoadPinyin,
): Promise<Outcome<readonly string[], HelperRefusal>> {
  const ids: string[] = [];
  for (const name of names.flatMap((one) => one.split(/[,，、]/)).filter((one) => one !== '')) {
    const meant = await bodyMeant(bodies, name, place, pinyin);
    if (meant.kind !== 'found') return denied({ kind: 'not-meant', meant });
    const { id, value } = meant.value;
    if (!existsOn(value, day)) {
      const { successor } = value;
      return denied({
        kind: 'no-more',
        body: value.name,
        successor: successor === undefined ? null : nameOf(bodies, successor),
      });
    }
    ids.push(id);
  }
  return granted(ids);
}
