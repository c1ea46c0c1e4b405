/** What an exception is for: `--record`, `--list`, `--org` → its scope. */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { MANIFEST_PATH, placeOf } from '../../files/layout.ts';
import type { Exception } from '../../model/generated/records.ts';
import { nearest } from '../../model/nearest.ts';
import { EXIT, Stop } from '../exit.ts';
import { chosenList } from '../filters.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { bodyOf } from './given.ts';

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
  const { catalogue, prefix } = state;
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
  const records = words.flatMap((word) => recordsOf(session, catalogue, prefix, word));
  return {
    ...(records.length === 0 ? {} : { records: [...new Set(records)] }),
    ...(options.list === undefined ? {} : { list: chosenList(session, catalogue, options.list) }),
    ...(options.org === undefined
      ? {}
      : { organization: (await bodyOf(session, state, options.org)).id }),
  };
}

/** An item stands for all that is filed under it: the item, claims on it, how it is run. */
function recordsOf(
  session: Session,
  catalogue: Catalogue,
  prefix: string,
  word: string,
): readonly string[] {
  const item = entryIn(catalogue.items.at(word));
  if (item !== undefined) {
    const files = [
      item,
      ...catalogue.claimsByItem.on(word).entries,
      ...catalogue.servicesByItem.on(word).entries,
    ];
    return files.map(({ path }) => withoutEnding(path));
  }
  const path = withoutEnding(word.startsWith(prefix) ? word.slice(prefix.length) : word);
  const paths = [
    ...[catalogue.items, catalogue.lists, catalogue.organizations].flatMap((one) =>
      [...one.values()].map((entry) => entry.path),
    ),
    ...[catalogue.claims.entries, catalogue.services.entries].flatMap((one) =>
      one.map((entry) => entry.path),
    ),
    ...[catalogue.delegations, catalogue.trainings, catalogue.disputes].flatMap((one) =>
      [...one.values()].map((entry) => entry.path),
    ),
    MANIFEST_PATH,
    ...catalogue.unusable.map((one) => one.path),
  ].map(withoutEnding);
  if (placeOf(`${path}.yaml`) !== null && paths.includes(path)) return [path];
  const near = nearest(path, [...catalogue.items.keys(), ...paths]);
  throw new Stop(
    EXIT.nothing,
    session.say(`没有记录“${word}”`, `there is no record “${word}”`),
    near === null
      ? session.say(
          '写事项编号，或相对目录的路径，如 claims/city/city-013',
          'give an item, or a path in the catalogue such as claims/city/city-013',
        )
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.yaml$/, '');
}
