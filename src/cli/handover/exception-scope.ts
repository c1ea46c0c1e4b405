/** What an exception is for: `--record`, `--list`, `--org` → its scope. */
import type { Exception } from '../../model/generated/records.ts';
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
    throw new Stop(
      EXIT.usage,
      narrowed
        ? session.say(
            '--everywhere 不能和 --record、--list、--org 一起用',
            '--everywhere does not go together with --record, --list, --org',
          )
        : session.say('没有写例外管哪些记录', 'it is not said what the exception covers'),
      session.say(
        '写 --record 事项或文件、--list 清单、--org 单位；确要管整个目录写 --everywhere',
        'add --record ITEM or FILE, --list LIST, --org BODY; for the whole catalogue --everywhere',
      ),
    );
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
