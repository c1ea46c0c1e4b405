/**
 * Working days (工作日) by the State Council's yearly notices on holidays: Monday to Friday, without the
 * days off, with the weekend days that are worked instead. A year whose notice is not here is not
 * known: nothing is guessed.
 */
import { addDays, type CalendarDate } from './dates.ts';

interface HolidayYear {
  /** 国务院办公厅关于部分节假日安排的通知, by number. */
  readonly notice: string;
  /** Days off that would be working days, MM-DD. */
  readonly off: readonly string[];
  /** Saturdays and Sundays that are worked, MM-DD. */
  readonly worked: readonly string[];
}

function days(text: string): readonly string[] {
  return text.split(' ');
}

export const HOLIDAY_YEARS: Readonly<Record<number, HolidayYear>> = {
  2020: {
    // The Spring Festival was extended to February 2 by 国办发明电〔2020〕1号.
    notice: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
    off: days(
      '01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08',
    ),
    worked: days('01-19 04-26 05-09 06-28 09-27 10-10'),
  },
  2021: {
    notice: '国办发明电〔2020〕27号',
    off: days(
      '01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07',
    ),
    worked: days('02-07 02-20 04-25 05-08 09-18 09-26 10-09'),
  },
  2022: {
    notice: '国办发明电〔2021〕11号',
    off: days(
      '01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07',
    ),
    worked: days('01-29 01-30 04-02 04-24 05-07 10-08 10-09'),
  },
  2023: {
    notice: '国办发明电〔2022〕16号',
    off: days(
      '01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06',
    ),
    worked: days('01-28 01-29 04-23 05-06 06-25 10-07 10-08'),
  },
  2024: {
    notice: '国办发明电〔2023〕7号',
    off: days(
      '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07',
    ),
    worked: days('02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'),
  },
  2025: {
    notice: '国办发明电〔2024〕12号',
    off: days(
      '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
    ),
    worked: days('01-26 02-08 04-27 09-28 10-11'),
  },
  2026: {
    notice: '国办发明电〔2025〕7号',
    off: days(
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    ),
    worked: days('01-04 02-14 02-28 05-09 09-20 10-10'),
  },
};

export type WorkingDays<T> =
  | ({ readonly ok: true } & T)
  /** The notice for the year is not here. */
  | { readonly ok: false; readonly year: number };

/** Whether a day is worked. */
export function isWorkingDay(date: CalendarDate): WorkingDays<{ readonly working: boolean }> {
  const year = Number(date.slice(0, 4));
  const known = HOLIDAY_YEARS[year];
  if (known === undefined) return { ok: false, year };
  const day = date.slice(5);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const weekend = weekday === 0 || weekday === 6;
  return { ok: true, working: weekend ? known.worked.includes(day) : !known.off.includes(day) };
}

/** The day that is `count` working days after `date`; the day itself does not count. */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
): WorkingDays<{ readonly date: CalendarDate }> {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const known = isWorkingDay(day);
    if (!known.ok) return known;
    if (known.working) left -= 1;
  }
  return { ok: true, date: day };
}
