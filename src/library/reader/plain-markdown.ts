import type { MdastNode } from 'satteri';
import { mdxComponents } from '../../schema/mdx.ts';

/** Markdown that no page has a place for, and how to say the same. */
export interface Refused {
  readonly what: string;
  readonly expected: string;
  readonly example: string;
}

const figure: Refused = {
  what: '正文里不能放图片。',
  expected: '图用 <Figure>，名字是 src/drawings/ 里有的；一课正好一幅',
  example: '<Figure name="wall-calendar" alt="墙上的日历，旁边摊着账本" />',
};

const heading = (words: string): Refused => ({
  what: '小标题没有写对，会当成一段字。',
  expected: '小标题写两个英文的 #，后面空一格',
  example: `## ${words}`,
});

const marks = new RegExp(`[<＜〈]\\s*[/／]?\\s*(?:${Object.keys(mdxComponents).join('|')})\\b`);

/** Why a piece of Markdown cannot stand in a lesson: a picture, a table, or a mark that is not one. */
export function refused(node: MdastNode, line: string): Refused | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return figure;
    case 'table':
      return { what: '正文里不能放表格。', expected: '改成列表，一行写一样', example: '- 本金：一万元\n- 利息：一千元' };
    case 'code':
    case 'inlineCode':
      return { what: '正文里不能写代码。', expected: '去掉反引号 `，直接写字', example: line.replaceAll('`', '') };
    case 'blockquote':
      return { what: '正文里不能用 > 引用。', expected: '去掉 >；何家的事放进 <Story>', example: line.replace(/^>\s*/, '') };
    case 'thematicBreak':
      return { what: '正文里不能画横线。', expected: '删掉这一行，要分开就写小标题', example: '## 还了钱，凭据呢' };
    case 'heading':
      return node.depth === 2 ? undefined : heading(line.replace(/^#+\s*/, ''));
    case 'paragraph': {
      if (/^[#＃]+/.test(line)) return heading(line.replace(/^[#＃]+\s*/, ''));
      if (/^[-*+]\p{Script=Han}/u.test(line) && !/^\*[^*]+\*/.test(line)) {
        return { what: '列表的短横线后面少了一个空格。', expected: '短横线后面空一格', example: `- ${line.slice(1)}` };
      }
      return undefined;
    }
    case 'text':
      if (!marks.test(node.value)) return undefined;
      return {
        what: '组件的尖括号用了全角的，会当成字。',
        expected: '< > / 都用英文的',
        example: '<Claim id="evidence-keep">收据可以当证据。</Claim>',
      };
    default:
      return undefined;
  }
}
