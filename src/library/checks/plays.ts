import { locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { errorAt } from './report.ts';

/** Every play has two people who can be told apart and who both act, and a checklist without repetitions and with both kinds. */
export function checkPlays(content: Content): readonly Problem[] {
  return locales.flatMap((locale) =>
    [...content.plays[locale].values()].flatMap((play): Problem[] => {
      const { roles, steps, checklist } = play.fields;
      const problems: Problem[] = [];
      if (roles.a.name === roles.b.name) {
        problems.push(
          errorAt(play, ['roles', 'b', 'name'], {
            code: 'same-text',
            what: `两个人都叫“${roles.a.name}”，按钮上分不出。`,
            expected: '两个人的名字不一样',
            example: 'name: 何满仓',
          }),
        );
      }
      for (const side of ['a', 'b'] as const) {
        if (steps.some((step) => step[side])) continue;
        problems.push(
          errorAt(play, ['roles', side, 'name'], {
            code: 'play-idle',
            what: `“${roles[side].name}”从头到尾没有一句提示。`,
            expected: `至少一步里写 ${side}`,
            example: `${side}:\n  do: 有点慌，先听他说`,
          }),
        );
      }
      checklist.forEach(({ text }, index) => {
        if (checklist.findIndex((item) => item.text === text) === index) return;
        problems.push(
          errorAt(play, ['checklist', index, 'text'], {
            code: 'same-text',
            what: `“${text}”写了两遍，打勾的人分不出。`,
            expected: '每一样的话都不一样',
            example: 'text: 夜里打电话',
          }),
        );
      });
      if (!checklist.some(({ kind }) => kind === 'must-not')) {
        problems.push(
          errorAt(play, ['checklist'], {
            code: 'play-checklist',
            what: '清单里没有一样“不该有的”。',
            expected: '至少一样写 kind: must-not',
            example: '- kind: must-not\n  text: 夜里打电话\n  claim: cba-2026-hours',
          }),
        );
      }
      return problems;
    }),
  );
}
