import { faultsOf } from '../../domain/story/graph.ts';
import { locales } from '../../i18n/locales.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { closest, errorAt } from './report.ts';

/** Every story can be walked from its start to an ending, whatever is chosen. */
export function checkStories(content: Content): readonly Problem[] {
  return locales.flatMap((locale) =>
    [...content.stories[locale].values()].flatMap((story) => {
      const { scenes } = story.fields;
      const ids = scenes.map((scene) => scene.id);
      const nodes = scenes.map(({ id, choices = [] }) => ({ id, to: choices.map((choice) => choice.to) }));
      return faultsOf(nodes).map((fault): Problem => {
        const index = ids.indexOf(fault.scene);
        if (fault.kind === 'unknown-scene') {
          const target = nodes[index]?.to[fault.choice] ?? '';
          const near = closest(target, ids) ?? ids[0] ?? '';
          return errorAt(story, ['scenes', index, 'choices', fault.choice, 'to'], {
            code: 'story-target',
            what: `没有叫“${target}”的一幕。`,
            expected: `这份故事里有的：${ids.join('、')}`,
            example: `to: ${near}`,
          });
        }
        if (fault.kind === 'unreachable') {
          return errorAt(story, ['scenes', index, 'id'], {
            code: 'story-unreachable',
            what: `从开头怎么选，都走不到“${fault.scene}”。`,
            expected: '让一个选择通到这里，或者删掉这一幕',
            example: `choices:\n  - text: 先问他是哪家机构\n    to: ${fault.scene}`,
          });
        }
        return errorAt(story, ['scenes', index, 'id'], {
          code: 'story-endless',
          what: `从“${fault.scene}”怎么选，都走不到结局。`,
          expected: '让一个选择通到有 end 的一幕',
          example: 'end:\n  mood: mixed\n  action: 把来电的时间记下来\n  call: "12378"',
        });
      });
    }),
  );
}
