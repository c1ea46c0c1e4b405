/** Days, powers and agreements as they are typed. */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { Power } from '../../actions/delegation/draft.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { nearest } from '../../model/nearest.ts';
import { dayOf } from '../days.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

const POWERS: readonly Power[] = [
  '受理',
  '审查',
  '决定',
  '发证',
  '备案',
  '立案',
  '调查',
  '执行',
  '监管',
];

/** null where the option was not given. Ends with exit 2 for what is no day. */
export function dayOption(
  session: Session,
  option: string,
  text: string | undefined,
): CalendarDate | null {
  return text === undefined ? null : dayOf(session, option, text);
}

/** The same where it must be given: the day something happened is never guessed. */
export function neededDay(
  session: Session,
  option: string,
  text: string | undefined,
  what: { readonly zh: string; readonly en: string },
): CalendarDate {
  const date = dayOption(session, option, text);
  if (date !== null) return date;
  throw new Stop(
    EXIT.usage,
    session.say(`没有写${what.zh}`, `${what.en} is missing`),
    session.say(
      `加 ${option} 日期，如 ${option} 2020-09-09`,
      `add ${option} DATE, e.g. 2020-09-09`,
    ),
  );
}

export function neededText(
  session: Session,
  option: string,
  text: string | undefined,
  what: { readonly zh: string; readonly en: string },
): string {
  const plain = plainLine(text);
  if (plain !== null) return plain;
  throw new Stop(
    EXIT.usage,
    session.say(`没有写${what.zh}`, `${what.en} is missing`),
    session.say(`加 ${option} ${what.zh}`, `add ${option} ${what.en.toUpperCase()}`),
  );
}

/** One line, without what a shell leaves at its ends; null for nothing. */
export function plainLine(text: string | undefined): string | null {
  const plain = (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain === '' ? null : plain;
}

/** 受理,审查,决定 or with 、. Ends with exit 2 for an unknown one, with the nearest. */
export function powersOption(session: Session, text: string | undefined): readonly Power[] | null {
  if (text === undefined) return null;
  const words = text.split(/[,，、\s]+/).filter((word) => word !== '');
  const powers = words.map((word) => {
    const power = POWERS.find((one) => one === word);
    if (power !== undefined) return power;
    const near = nearest(word, POWERS);
    throw new Stop(
      EXIT.usage,
      session.say(`没有“${word}”这种权限`, `there is no power “${word}”`),
      near === null
        ? session.say(`可以写：${POWERS.join('、')}`, `one of: ${POWERS.join(', ')}`)
        : session.say(`是不是“${near}”？`, `did you mean “${near}”?`),
    );
  });
  return powers.length === 0 ? null : [...new Set(powers)];
}

/** Ends with exit 4 for an id that is not there, 3 for a record that cannot be read. */
export function agreementNamed(
  session: Session,
  catalogue: Catalogue,
  id: string,
): Entry<Delegation> {
  const found = entryIn(catalogue.delegations.at(id));
  if (found !== undefined) return found;
  const broken = catalogue.unusable.find((one) => one.kind === 'delegation' && one.id === id);
  if (broken !== undefined) {
    throw new Stop(
      EXIT.unreadable,
      session.say(
        `${broken.path} 读不出来或不合格式`,
        `${broken.path} cannot be read or has not the right form`,
      ),
      `renling validate ${broken.path}`,
    );
  }
  const near = nearest(id, catalogue.delegations.keys());
  throw new Stop(
    EXIT.nothing,
    session.say(`没有委托协议“${id}”`, `there is no agreement “${id}”`),
    near === null
      ? session.say('看看有哪些：renling delegation list', 'see: renling delegation list')
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}
