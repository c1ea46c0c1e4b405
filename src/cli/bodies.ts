/** Bodies as people name them: id, name, alias, credit code; or the one git is set up for. */
import { execFileSync } from 'node:child_process';
import type { Entry } from '../catalogue/catalogue.ts';
import type { Organization } from '../model/generated/records.ts';
import { nearest } from '../model/nearest.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

type Bodies = ReadonlyMap<string, Entry<Organization>>;

export function nameOf(bodies: Bodies, id: string): string {
  return bodies.get(id)?.value.name ?? id;
}

/** One value of git's configuration, or null. */
export function gitConfig(session: Session, key: string): string | null {
  try {
    const value = execFileSync('git', ['config', '--get', key], {
      cwd: session.io.cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return value === '' ? null : value;
  } catch {
    return null;
  }
}

/** The body a text names; without a text, `git config renling.org`. Ends with exit 2 or 4. */
export function resolveBody(
  session: Session,
  bodies: Bodies,
  text: string | undefined,
): Entry<Organization> {
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
  const exact = bodies.get(wanted);
  if (exact !== undefined) return exact;
  const found = [...bodies.values()].filter(
    ({ value }) =>
      value.name === wanted ||
      value.credit_code === wanted ||
      (value.aliases ?? []).includes(wanted),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new Stop(
      EXIT.usage,
      session.say(
        `“${wanted}”指不止一个单位：${found.map((one) => one.id).join('、')}`,
        `“${wanted}” names several bodies: ${found.map((one) => one.id).join(', ')}`,
      ),
    );
  }
  const names = [...bodies.values()].flatMap((one) => [
    one.id,
    one.value.name,
    ...(one.value.aliases ?? []),
  ]);
  const near = nearest(wanted, names);
  throw new Stop(
    EXIT.nothing,
    session.say(`没有登记“${wanted}”这个单位`, `no body “${wanted}” is registered`),
    near === null ? null : session.say(`是不是“${near}”？`, `did you mean “${near}”?`),
  );
}
