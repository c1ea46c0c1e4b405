import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/dates.ts';
import { addWorkingDays, HOLIDAY_YEARS, isWorkingDay } from '../../src/model/working-days.ts';

const day = (text: string) => text as CalendarDate;

describe('working days', () => {
  it.each([
    ['2020-10-09', true],
    ['2020-10-10', true], // a Saturday that is worked
    ['2020-10-08', false],
    ['2020-01-31', false], // the Spring Festival was extended
    ['2024-05-11', true],
    ['2025-10-08', false],
    ['2025-10-12', false],
    ['2026-01-04', true],
    ['2026-02-23', false],
    ['2026-10-10', true],
  ])('%s: %s', (date, working) => {
    expect(isWorkingDay(day(date))).toEqual({ ok: true, working });
  });

  it('counts from the day after', () => {
    expect(addWorkingDays(day('2020-09-25'), 3)).toEqual({ ok: true, date: '2020-09-29' });
    expect(addWorkingDays(day('2020-09-30'), 1)).toEqual({ ok: true, date: '2020-10-09' });
  });

  it('does not guess a year whose notice is not known', () => {
    expect(isWorkingDay(day('2031-01-06'))).toEqual({ ok: false, year: 2031 });
    expect(addWorkingDays(day('2026-12-30'), 5)).toEqual({ ok: false, year: 2027 });
  });

  it.each(Object.entries(HOLIDAY_YEARS))(
    '%s names days off on weekdays, worked days on weekends',
    (year, known) => {
      const weekday = (text: string) => new Date(`${year}-${text}T00:00:00Z`).getUTCDay();
      for (const date of known.off) expect([1, 2, 3, 4, 5]).toContain(weekday(date));
      for (const date of known.worked) expect([0, 6]).toContain(weekday(date));
      expect(known.notice).toMatch(/^国办发明电〔\d{4}〕\d+号/u);
    },
  );
});
