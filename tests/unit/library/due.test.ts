import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/text/iso-date.ts';
import { dueTable, dueWithin } from '../../../src/library/due.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { sampleSite, writeFiles } from '../../support/sample-site.ts';

const root = mkdtempSync(join(tmpdir(), 'xintian-due-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const files = sampleSite(2);
writeFiles(root, {
  ...files,
  'claims/sample.yaml': (files['claims/sample.yaml'] ?? '')
    .replace('checked: 2026-11-24', 'checked: 2025-12-20')
    .replace('checked: 2026-11-24', 'checked: 2026-11-24\n  expires: 2027-01-10'),
});
const { content } = readContent(root, 'src/drawings');
const today = '2026-11-24';

describe('what is due', () => {
  test('comes with the day, the reason and everything that rests on it, the most urgent first', () => {
    const due = dueWithin(content, today, 60);
    expect(due.map(({ kind, id, day, why }) => [kind, id, day, why])).toEqual([
      ['claim', 'sample-claim', '2026-12-20', 'checked'],
      ['claim', 'other-claim', '2027-01-10', 'expires'],
    ]);
    expect(due[0]?.file).toBe('content/claims/sample.yaml');
    expect(due[0]?.affects).toEqual({
      lessons: ['lesson-1', 'lesson-2'],
      questions: ['lesson-1/q-single', 'lesson-2/q-single'],
      moments: [...content.moments['zh-CN'].keys()],
      stories: ['night-call'],
      plays: ['first-call'],
      sheets: ['lesson-1', 'lesson-2'],
    });
  });

  test('after a year it is everything: claims, numbers, lessons', () => {
    const due = dueWithin(content, today, 365);
    expect(new Set(due.map(({ kind }) => kind))).toEqual(new Set(['claim', 'channel', 'lesson']));
    expect(due).toHaveLength(content.claims.length + content.channels.length + content.lessons['zh-CN'].size);
    const police = due.find(({ id }) => id === '110');
    expect(police?.affects).toMatchObject({ lessons: ['lesson-1', 'lesson-2'], stories: ['night-call'] });
    expect(due.find(({ id }) => id === 'lesson-1')?.affects).toMatchObject({ lessons: ['lesson-1'], stories: ['night-call'] });
  });

  test('is told in a table that names files and lines', () => {
    const table = dueTable(dueWithin(content, '2026-12-25', 60), '2026-12-25', 60);
    expect(table).toContain('2026-12-20（已过）  满一年  依据  sample-claim');
    expect(table).toMatch(/content\/claims\/sample\.yaml:\d+/);
    expect(table).toContain('题：lesson-1/q-single、lesson-2/q-single');
    expect(dueTable([], today, 60)).toBe('从 2026-11-24 起，60 天里没有要再核对的。');
  });

  test('never forgets anything when the days grow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: -400, max: 800 }),
        (days, more, shift) => {
          const from = addDays(today, shift);
          const later = new Set(dueWithin(content, from, days + more).map(({ kind, id }) => `${kind} ${id}`));
          for (const { kind, id, day } of dueWithin(content, from, days)) {
            expect(later).toContain(`${kind} ${id}`);
            expect(day <= addDays(from, days)).toBe(true);
          }
        },
      ),
    );
  });
});
