import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, isIsoDate, localDay } from '../../../../src/domain/text/iso-date.ts';

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test.each(['2026-11-24', '2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => expect(isIsoDate(text)).toBe(true));

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026/11/24',
    '2026-11-24T00:00',
    '2026-11-24\n',
    ' 2026-11-24',
    '２０２６-11-24',
    'heute',
    '',
  ])('“%s” is none', (text) => expect(isIsoDate(text)).toBe(false));

  test('of all that look like days in a year, 365 or 366 exist', () => {
    const pad = (number: number) => String(number).padStart(2, '0');
    const numbers = Array.from({ length: 100 }, (_, index) => pad(index));
    const daysOf = (year: string) => numbers.flatMap((month) => numbers.map((day) => `${year}-${month}-${day}`)).filter(isIsoDate).length;
    expect(daysOf('2027')).toBe(365);
    expect(daysOf('2028')).toBe(366);
  });

  test('any text is judged without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        expect(typeof isIsoDate(text)).toBe('boolean');
      }),
    );
  });
});

describe('days later', () => {
  test('months, years and leap days are stepped over', () => {
    expect(addDays('2026-11-24', 14)).toBe('2026-12-08');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(addDays('2026-11-24', 0)).toBe('2026-11-24');
  });

  test('and back again is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, days) => {
        expect(isIsoDate(addDays(day, days))).toBe(true);
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(addDays(day, days) > day).toBe(days > 0);
      }),
    );
  });

  test('in one step or in two is the same day', () => {
    const step = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(anyDay, step, step, (day, one, two) => {
        expect(addDays(addDays(day, one), two)).toBe(addDays(day, one + two));
      }),
    );
  });
});

describe('years later', () => {
  test('the same date, five years on', () => expect(addYears('2026-11-24', 5)).toBe('2031-11-24'));

  test('a year later stands behind every day of the year before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(addYears(day, 1) > addDays(day, 364)).toBe(true);
        expect(addYears(day, 1) <= addDays(day, 366)).toBe(true);
      }),
    );
  });
});

describe('today', () => {
  /** A moment as a device shows it that is `hours` ahead of UTC. */
  class DeviceTime extends Date {
    readonly hours: number;
    constructor(time: string, hours: number) {
      super(time);
      this.hours = hours;
    }
    override getTimezoneOffset() {
      return -60 * this.hours;
    }
  }

  test('is the device’s own, also just after midnight and just before', () => {
    expect(localDay(new Date(2026, 10, 24, 0, 5))).toBe('2026-11-24');
    expect(localDay(new Date(2026, 10, 24, 23, 55))).toBe('2026-11-24');
  });

  test('has begun in the village while Greenwich still has yesterday', () => {
    expect(localDay(new DeviceTime('2026-11-23T15:59:00Z', 8))).toBe('2026-11-23');
    expect(localDay(new DeviceTime('2026-11-23T16:00:00Z', 8))).toBe('2026-11-24');
    expect(localDay(new DeviceTime('2026-11-24T03:00:00Z', -5))).toBe('2026-11-23');
  });
});
