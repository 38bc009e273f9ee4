import { expect, test } from 'vitest';
import { verdictOf } from '../../../../src/domain/play/verdict.ts';

test('a tick at what should not happen is a fault, without one nothing is said', () => {
  expect(verdictOf('must-not', true)).toBe('wrong');
  expect(verdictOf('must-not', false)).toBeUndefined();
});

test('what belongs to a good talk was done or was not seen', () => {
  expect(verdictOf('should', true)).toBe('done');
  expect(verdictOf('should', false)).toBe('missing');
});
