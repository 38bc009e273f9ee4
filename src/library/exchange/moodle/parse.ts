import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { childrenOf } from './element.ts';

/** What the parser stumbles over, in words an editor can act on. */
const stumbles: readonly (readonly [RegExp, string])[] = [
  [/^Missing end tag for element ([\w-]+)/, '<$1> 没有关上，后面少了 </$1>'],
  [/^Unescaped `</, '尖括号要写成 &lt;'],
  [/entity|reference/, '“&”要写成 &amp;，“&”后面的记号要认得'],
  [/^Unclosed|^Missing end quote|^Unterminated/, '开了头，没有关上'],
  [/^Extra content/, '</quiz> 后面还有东西'],
  [/^Root element/, '不是 XML'],
  [/^Invalid character/, '有 XML 存不下的字'],
];

/** The `<question>` elements of a file. @throws in plain Chinese, with the line, where it is not Moodle XML. */
export function questionElements(source: string): readonly XmlElement[] {
  const root = parsed(source).children.find((node) => node instanceof XmlElement);
  if (root?.name !== 'quiz') throw new Error(`不是 Moodle 的题：最外面应当是 <quiz>，这里是 <${root?.name ?? ''}>。`);
  return childrenOf(root, 'question');
}

function parsed(source: string): ReturnType<typeof parseXml> {
  try {
    return parseXml(source);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line, column, message } = error;
    const known = stumbles.find(([pattern]) => pattern.test(message));
    const what = known ? known[1].replaceAll('$1', known[0].exec(message)?.[1] ?? '') : '标签写得不对';
    throw new Error(`第 ${line} 行第 ${column} 个字：${what}。请改好，或者从 Moodle 再导出一份。`, { cause: error });
  }
}
