/** Bodies as people name them: id, name, alias, credit code, pinyin initials; or the one git is set up for. */
import { entryIn } from '../catalogue/held.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import type { Bodies } from '../catalogue/shelf.ts';
import { configValue } from '../git/repository.ts';
import type { Organization } from '../model/generated/records.ts';
import { normalizeName } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

type Body = Entry<Organization>;

export function nameOf(bodies: Pick<Bodies, 'at'>, id: string): string {
  return entryIn(bodies.at(id))?.value.name ?? id;
}

/** One value of git's configuration, or null. */
export function gitConfig(session: Session, key: string): string | null {
  return configValue({ folder: session.io.cwd, env: session.io.env }, key);
}

/** The body a text names; without a text, `git config renling.org`. Ends with exit 2 or 4. */
export async function resolveBody(
  session: Session,
  bodies: Bodies,
  text: string | undefined,
  prefers?: (body: Organization) => boolean,
): Promise<Body> {
  const wanted = text ?? gitConfig(session, 'renling.org');
  if (wanted === null) {
    throw new Stop(
      EXIT.usage,
      session.say('没有说明是哪个单位', 'no body was named'),
      session.say(
        '加 --org 单位，或设一次：git config renling.org 单位',
        'add --org BODY, or once: git config renling.org BODY',
      ),
    );
  }
  return namedBody(session, bodies, wanted, prefers);
}

/**
 * An id is looked up alone, without reading the others. Initials count only where nothing else
 * does, since their dictionary takes longer to load than the rest of a command. `prefers` settles
 * what several bodies share: sfgw is 省发改委 as well, which claims nothing.
 */
export async function namedBody(
  session: Session,
  bodies: Bodies,
  text: string,
  prefers: (body: Organization) => boolean = () => true,
): Promise<Body> {
  const wanted = text.trim();
  const byId = entryIn(bodies.at(wanted.toLowerCase()));
  if (byId !== undefined) return byId;
  const all = [...bodies.values()];
  const name = normalizeName(wanted);
  const found = all.filter(
    ({ value }) =>
      value.credit_code === wanted.toUpperCase() ||
      namesOf(value).some((one) => normalizeName(one) === name),
  );
  return (
    onlyOne(session, wanted, found, prefers) ?? (await byInitials(session, all, wanted, prefers))
  );
}

function namesOf(body: Organization): readonly string[] {
  return [body.name, ...(body.aliases ?? [])];
}

function onlyOne(
  session: Session,
  wanted: string,
  found: readonly Body[],
  prefers: (body: Organization) => boolean,
): Body | null {
  if (found.length === 0) return null;
  const preferred = found.filter(({ value }) => prefers(value));
  const [only] = preferred.length > 0 ? preferred : found;
  if (only !== undefined && (preferred.length === 1 || found.length === 1)) return only;
  const names = found.map(({ id, value }) => `${value.name}（${id}）`);
  throw new Stop(
    EXIT.usage,
    session.say(
      `“${wanted}”指不止一个单位：${names.join('、')}`,
      `“${wanted}” names several bodies: ${names.join(', ')}`,
    ),
    session.say('写括号里的编号', 'use the id in brackets'),
  );
}

async function byInitials(
  session: Session,
  all: readonly Body[],
  wanted: string,
  prefers: (body: Organization) => boolean,
): Promise<Body> {
  const letters = wanted.toLowerCase();
  if (/^[a-z]{2,20}$/.test(letters)) {
    const pinyin = await (await import('../text/pinyin.ts')).loadPinyin();
    const found = all.filter(({ value }) =>
      namesOf(value).some((name) => pinyin.initials(name).includes(letters)),
    );
    const only = onlyOne(session, wanted, found, prefers);
    if (only !== null) return only;
  }
  const near = nearest(
    wanted,
    all.flatMap(({ id, value }) => [id, ...namesOf(value)]),
  );
  throw new Stop(
    EXIT.nothing,
    session.say(`没有登记“${wanted}”这个单位`, `no body “${wanted}” is registered`),
    near === null
      ? session.say('登记的单位在 organizations/ 里', 'the registered bodies are in organizations/')
      : session.say(`是不是“${near}”？`, `did you mean “${near}”?`),
  );
}
