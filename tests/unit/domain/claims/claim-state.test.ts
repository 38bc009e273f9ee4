import { describe, expect, test } from 'vitest';
import { claimState } from '../../../../src/domain/claims/claim-state.ts';

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

  test('that has expired says so even if it is old as well', () => {
    expect(claimState({ checked: '2020-01-01', expires: '2021-01-01' }, '2026-11-24')).toBe('expired');
  });
});
