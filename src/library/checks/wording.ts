import { supersededAuthority } from '../../domain/text/authority.ts';
import { dialableIn } from '../../domain/text/dialable.ts';
import { promiseIn } from '../../domain/text/promise.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { type SpokenText, spokenTexts } from '../spoken-texts.ts';
import { errorAt } from './report.ts';

/** What no text of the site may say: a cheat's promise, an office that is gone, a number nobody has checked. */
export function checkWording(content: Content): readonly Problem[] {
  const numbers = new Set(content.channels.flatMap(({ fields }) => fields.number ?? []));
  // Without the list of numbers every number would be unknown, and the list is named already.
  const knowsNumbers = !content.unreadable.has('content/channels.yaml');
  // A claim has its own source for a number; who is told to call it needs a channel.
  const ledger: ReadonlySet<unknown> = new Set(content.claims);
  return [...spokenTexts(content)].flatMap((spoken) => [
    ...(spoken.warned ? [] : promises(spoken)),
    ...authorities(spoken),
    ...(knowsNumbers && !ledger.has(spoken.at) ? unknownNumbers(spoken, numbers) : []),
  ]);
}

function promises({ at, path, text }: SpokenText): Problem[] {
  const promise = promiseIn(text);
  if (promise === undefined) return [];
  return [
    errorAt(at, path, {
      code: 'promise',
      what: `“${promise}”是在许愿。谁也保证不了贷款、修复不了征信。`,
      expected: '改成能做到的话；学骗子说的话，放进中文引号或者 <Dont>',
      example: '有人说“保证下款”，别信。',
    }),
  ];
}

function authorities({ at, path, text }: SpokenText): Problem[] {
  const old = supersededAuthority(text);
  if (!old) return [];
  return [
    errorAt(at, path, {
      code: 'old-authority',
      what: `“${old.name}”已经没有了，现在是“${old.now}”。`,
      expected: '写现在的名字；讲过去的事，前面加个“原”字；文件名放进书名号',
      example: old.now,
    }),
  ];
}

function unknownNumbers({ at, path, text }: SpokenText, known: ReadonlySet<string>): Problem[] {
  return [...new Set(dialableIn(text))]
    .filter((number) => !known.has(number))
    .map((number) =>
      errorAt(at, path, {
        code: 'unknown-number',
        what: `“${number}”像一个电话，可是 content/channels.yaml 里没有。`,
        ...aboutNumber(number, known),
      }),
    );
}

/** A person's own number is nobody's to publish; another may be a hotline that is not in the list yet. */
function aboutNumber(number: string, known: ReadonlySet<string>): { expected: string; example: string } {
  if (/^(?:86)?1[3-9]\d{9}$/.test(number)) {
    return { expected: '个人的手机号不上网页，删掉；要打给谁，用 <Call>', example: '<Call channel="lender" />' };
  }
  return {
    expected: '先核实，加进 channels.yaml，正文里用 <Call>；不是电话，后面写上单位',
    example: `名单里有：${[...known].sort().join('、')}`,
  };
}
