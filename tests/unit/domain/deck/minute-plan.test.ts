import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutePlan, planned } from '../../../../src/domain/deck/minute-plan.ts';
import { slidesOf } from '../../../../src/domain/deck/slides.ts';
import type { LessonOutline } from '../../../../src/domain/lesson/outline.ts';
import { outlineOf } from '../../../support/outlines.ts';
import { anyQuestion } from '../../../support/questions.ts';

const slides = (outline: LessonOutline) => slidesOf(outline, {});
const seconds = (outline: LessonOutline) => slides(outline).reduce((sum, slide) => sum + slide.seconds, 0);

describe('the plan of a lesson', () => {
  const outlines = fc.tuple(fc.array(fc.nat(900), { maxLength: 6 }), fc.array(anyQuestion, { maxLength: 6 })).map(([lengths, questions]) =>
    outlineOf(
      'zh-CN',
      lengths.map((length) => '话'.repeat(length)),
      { questions },
    ),
  );

  test('has a line for every section between the questions before and after, each of at least a minute', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const plan = minutePlan(slides(outline));
        expect(plan.map(({ kind }) => kind)).toEqual(['before', 'rule', ...outline.sections.map(() => 'section'), 'quiz', 'action']);
        for (const { minutes } of plan) expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
      }),
    );
  });

  test('takes the minutes of its slides, or one for each line where that is more', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const plan = minutePlan(slides(outline));
        const whole = Math.round(seconds(outline) / 60);
        expect(planned(plan)).toBeGreaterThanOrEqual(whole);
        if (planned(plan) > whole) expect(plan.some(({ minutes }) => minutes === 1)).toBe(true);
      }),
    );
  });

  test('more to say takes no less time', () => {
    const length = (count: number) => planned(minutePlan(slides(outlineOf('zh-CN', ['话'.repeat(count)]))));
    fc.assert(fc.property(fc.nat(3000), fc.nat(3000), (some, more) => length(some + more) >= length(some)));
  });

  test('190 characters or 120 words are a minute', () => {
    const section = (locale: string, text: string) => minutePlan(slides(outlineOf(locale, [text])))[2]?.minutes;
    // 45 seconds for what the room does, and a minute and a quarter or three and a quarter to speak.
    expect(section('zh-CN', '话'.repeat(238))).toBe(2);
    expect(section('en', 'word '.repeat(390))).toBe(4);
  });

  test('counts the questions that a room is asked', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        for (const step of minutePlan(slides(outline)))
          if ('questions' in step) expect(step.questions).toBeLessThanOrEqual(outline.questions.length);
      }),
    );
  });
});
