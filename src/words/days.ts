/** Days as people write them: 2020-8-20, 2020/8/20, 2020.8.20, 20200820, 2020年8月20日, 今天. */
import { addDays, type CalendarDate, parseDate } from '../model/dates.ts';
import { found, type Meant } from './meant.ts';
import { plainWord } from './typed.ts';

/** Days counted from the day the catalogue is looked at. */
const BESIDE: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  昨天: -1,
  昨日: -1,
  yesterday: -1,
  明天: 1,
  明日: 1,
  tomorrow: 1,
};

const FORMS = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];

/** `today`: the catalogue's day; it is asked for only where the word is counted from it. */
export function dayMeant(word: string, today: () => CalendarDate): Meant<CalendarDate> {
  const plain = plainWord(word).replaceAll(' ', '').toLowerCase();
  const beside = Object.hasOwn(BESIDE, plain) ? BESIDE[plain] : undefined;
  if (beside !== undefined) return found(addDays(today(), beside));
  for (const form of FORMS) {
    const parts = form.exec(plain);
    if (parts === null) continue;
    const [, year = '', , month = '', day = ''] = parts;
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = parseDate(written);
    if (date !== null) return found(date);
    const sense = { what: 'day', why: 'impossible', day: written } as const;
    return { kind: 'senseless', word, sense };
  }
  return { kind: 'senseless', word, sense: { what: 'day', why: 'form' } };
}
