import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimState } from '../../../../src/domain/claims/claim-state.ts';
import { addDays } from '../../../../src/domain/text/iso-date.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2024-01-01', days));

describe('a claim', () => {
  test.each([
    ['2026-12-30', 'current'],
    ['2026-12-31', 'current'],
    ['2027-01-01', 'expired'],
  ])('that holds until 2026-12-31 is on %s %s', (today, state) => {
    expect(claimState({ checked: '2026-11-24', expires: '2026-12-31' }, today)).toBe(state);
  });

  test.each([
    ['2027-11-23', 'current'],
    ['2027-11-24', 'aging'],
    ['2030-01-01', 'aging'],
  ])('checked on 2026-11-24 is on %s %s', (today, state) => {
    expect(claimState({ checked: '2026-11-24' }, today)).toBe(state);
  });

  test.each([
    ['2029-02-28', 'current'],
    ['2029-03-01', 'aging'],
  ])('checked on a leap day, the 29th of February 2028, is on %s %s', (today, state) => {
    expect(claimState({ checked: '2028-02-29' }, today)).toBe(state);
  });

  test('that has expired says so even if it is old as well', () => {
    expect(claimState({ checked: '2020-01-01', expires: '2021-01-01' }, '2026-11-24')).toBe('expired');
  });

  test('without a last day never expires', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (checked, today) => {
        expect(claimState({ checked, expires: undefined }, today)).not.toBe('expired');
      }),
    );
  });

  test('holds on its last day and not on the day after, whenever that is', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (checked, expires) => {
        expect(claimState({ checked, expires }, expires)).not.toBe('expired');
        expect(claimState({ checked, expires }, addDays(expires, 1))).toBe('expired');
      }),
    );
  });

  test('only ever gets worse with time', () => {
    const badness = ['current', 'aging', 'expired'];
    fc.assert(
      fc.property(anyDay, fc.option(anyDay, { nil: undefined }), anyDay, fc.nat(1000), (checked, expires, today, days) => {
        const claim = { checked, expires };
        const later = claimState(claim, addDays(today, days));
        expect(badness.indexOf(later)).toBeGreaterThanOrEqual(badness.indexOf(claimState(claim, today)));
      }),
    );
  });

  test('checked today is fresh, and checking it again makes it fresh again', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        expect(claimState({ checked: today }, today)).toBe('current');
        expect(claimState({ checked: today }, addDays(today, 364))).toBe('current');
        expect(claimState({ checked: today }, addDays(today, 366))).toBe('aging');
      }),
    );
  });
});
