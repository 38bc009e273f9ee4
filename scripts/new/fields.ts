import { sourceLocale } from '../../src/i18n/locales.ts';
import type { Content } from '../../src/library/content.ts';
import { typeNames } from '../../src/library/exchange/labels.ts';
import type { Kind } from '../../src/library/scaffold/name.ts';
import { usualTypes } from '../../src/library/scaffold/quiz.ts';
import { moments } from '../../src/schema/lesson.ts';
import type { Choice, Wanted } from './ask.ts';

const none = (names: Iterable<string>): readonly Choice[] => [...names].map((name) => ({ name, meaning: '' }));

/** What is asked for each kind, in order. What has a usual answer is asked by flag only. */
export function fieldsOf(kind: Kind, content: Content): { asked: readonly Wanted[]; quiet: readonly Wanted[] } {
  const title = { flag: 'title', question: kind === 'story' ? '故事的名字？' : '课的名字，用农户自己的话？', otherwise: '' };
  const audience = {
    flag: 'audience',
    question: '给谁看？',
    choices: [
      { name: 'borrower', meaning: '农户' },
      { name: 'staff', meaning: '一线人员' },
    ],
    otherwise: 'borrower',
  };
  const lessons = [...content.lessons[sourceLocale]].map(([name, { fields }]) => ({ name, meaning: fields.title }));
  const english = { flag: 'title-en', question: '英文名字？', otherwise: '' };
  const figure = { flag: 'figure', question: '哪幅图？', choices: none(content.drawings), otherwise: 'mark' };
  const ids = content.channels.map(({ fields }) => fields.id);
  const channel = {
    flag: 'channel',
    question: '打给谁？',
    choices: none(ids),
    otherwise: ids.includes('lender') ? 'lender' : (ids[0] ?? ''),
  };
  const claims = {
    flag: 'claims',
    question: '依据？',
    choices: none(content.claims.map(({ fields }) => fields.id)),
    several: true,
    otherwise: '',
  };
  const types = {
    flag: 'types',
    question: '题型？',
    choices: none(Object.keys(typeNames)),
    several: true,
    otherwise: usualTypes.join(','),
  };
  switch (kind) {
    case 'lesson': {
      const modules = content.modules.map(({ fields }) => ({ name: fields.id, meaning: fields.title[sourceLocale] }));
      const when = content.moments[sourceLocale];
      const helps = moments.map((name) => ({ name, meaning: when.get(name)?.fields.title ?? '' }));
      return {
        asked: [
          title,
          { flag: 'module', question: '放在哪个单元？', choices: modules },
          { flag: 'moments', question: '碰上哪件事时该读？可以写几个，逗号隔开。', choices: helps, several: true, otherwise: '' },
          audience,
        ],
        quiet: [english, figure, channel, claims, types],
      };
    }
    case 'quiz':
      return { asked: [], quiet: [claims, types] };
    case 'story':
      return {
        asked: [
          title,
          { flag: 'lessons', question: '讲哪几课的道理？逗号隔开，最近的写前面。', choices: lessons, several: true },
          audience,
        ],
        quiet: [english, figure, channel],
      };
    case 'claim': {
      // Beside each file one of its claims, as a sign of what belongs there.
      const files = Map.groupBy(content.claims, ({ file }) => file.replace(/^.*\/|\.yaml$/g, ''));
      const places = [...files].map(([name, [first]]) => ({ name, meaning: `比如：${first?.fields.text[sourceLocale] ?? ''}` }));
      const sources = content.sources.map(({ fields }) => ({ name: fields.id, meaning: fields.title[sourceLocale] ?? '' }));
      return {
        asked: [
          { flag: 'file', question: '写进哪个文件？', choices: places },
          { flag: 'source', question: '出处是哪个？没有的先写进 content/sources.yaml。', choices: sources },
        ],
        quiet: [],
      };
    }
  }
}
