/** What an exception is for: `--record`, `--list`, `--org` → its scope. */
import type { Exception } from '../../model/generated/records.ts';
import { scopeTexts } from '../../text/outcomes/handover-texts.ts';
import { recordsMeant } from '../../words/records.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf, hereOf, listIdOf, meantOrStop, pinyin } from '../meant.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';

export interface ScopeOptions {
  readonly record?: readonly string[];
  readonly list?: string;
  readonly org?: string;
  readonly everywhere?: true;
}

/** An exception for the whole catalogue has to be asked for: it hides what nobody thought of. */
export async function scopeOf(
  session: Session,
  state: Opened,
  options: ScopeOptions,
): Promise<Exception['scope']> {
  const { catalogue } = state;
  const words = options.record ?? [];
  const narrowed = words.length > 0 || options.list !== undefined || options.org !== undefined;
  if (narrowed === (options.everywhere === true)) {
    const texts = session.texts(scopeTexts);
    const wrong = narrowed ? texts.everywhereAlone : texts.noScope;
    throw new Stop(EXIT.usage, wrong, texts.howToScope);
  }
  const here = hereOf(session, state);
  const records: string[] = [];
  for (const word of words) {
    records.push(...meantOrStop(session, await recordsMeant(catalogue, word, here, pinyin)));
  }
  return {
    ...(records.length === 0 ? {} : { records: [...new Set(records)] }),
    ...(options.list === undefined ? {} : { list: listIdOf(session, catalogue, options.list) }),
    ...(options.org === undefined
      ? {}
      : { organization: (await bodyOf(session, catalogue.organizations, options.org)).id }),
  };
}
