import { describe, expect, test } from 'vitest';
import { readMoodleXml } from '../../../../src/library/exchange/moodle/read.ts';

const file = (...questions: string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
const head = (name: string, ask: string) =>
  `<name><text>${name}</text></name><questiontext format="html"><text><![CDATA[<p>${ask}</p>]]></text></questiontext>`;
const element = (type: string, inner: string, name = 'q', ask = '问什么？') =>
  `<question type="${type}">${head(name, ask)}${inner}</question>`;
const answer = (fraction: number, text: string, why = '', more = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback format="html"><text>${why}</text></feedback>${more}</answer>`;
const pair = (left: string, right: string) =>
  `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
const only = (source: string) => readMoodleXml(file(source)).questions[0]?.question;
const option = (text: string, right: boolean, why = '【待写】道理') => ({ text, right, why });

describe('Moodle XML from a Moodle', () => {
  test('one right answer, in the markup of its editor', () => {
    const inner = `<single>true</single>${answer(100, '&lt;p dir="ltr"&gt;收据&lt;/p&gt;', '有名&amp;nbsp;有数')}${answer(0, '口头答应')}`;
    expect(readMoodleXml(file(element('multichoice', inner, 'Which Paper', '还完钱，<br>要什么？')))).toEqual({
      questions: [
        {
          question: {
            id: 'which-paper',
            type: 'single',
            ask: '还完钱，\n要什么？',
            claims: [],
            options: [option('收据', true, '有名 有数'), option('口头答应', false)],
          },
        },
      ],
      left: [],
    });
  });

  test('several right answers', () => {
    const inner = `<single>false</single>${answer(50, '收据')}${answer(-100, '密码')}${answer(50, '截图')}`;
    expect(only(element('multichoice', inner))).toMatchObject({
      type: 'multiple',
      options: [option('收据', true), option('密码', false), option('截图', true)],
    });
  });

  test.each([
    ['right first', answer(0, 'true', '再想想') + answer(100, 'false', '说得准')],
    ['wrong first', answer(100, 'false', '说得准') + answer(0, 'true', '再想想')],
  ])('a verdict, %s', (_, inner) => {
    expect(only(element('truefalse', inner))).toMatchObject({
      type: 'judge',
      answer: false,
      when_true: '再想想',
      when_false: '说得准',
    });
  });

  test('pairs, and steps that are numbered or ordered', () => {
    const reasons =
      '<generalfeedback format="html"><text>&lt;p&gt;1. 一&lt;br&gt;2. 二&lt;/p&gt;&lt;p&gt;3. 三&lt;/p&gt;</text></generalfeedback>';
    const pairs = pair('后', '3') + pair('先', '1') + pair('中', '2');
    expect(only(element('matching', pairs + reasons))).toMatchObject({
      type: 'match',
      pairs: [{ left: '后', right: '3', why: '一' }, { why: '二' }, { why: '三' }],
    });
    expect(only(element('matching', `${pairs}<tags><tag><text>type:order</text></tag></tags>`))).toMatchObject({
      type: 'order',
      steps: [{ text: '先' }, { text: '中' }, { text: '后' }],
    });
    expect(only(element('ordering', answer(2, '中', '第二') + answer(1, '先', '第一') + answer(3, '后', '第三')))).toMatchObject({
      type: 'order',
      steps: [
        { text: '先', why: '第一' },
        { text: '中', why: '第二' },
        { text: '后', why: '第三' },
      ],
    });
  });

  test('a sum, and one reason for every other', () => {
    const inner = answer(100, '1825', '对', '<tolerance>5</tolerance>') + answer(0, '*', '不对');
    expect(only(element('numerical', inner))).toMatchObject({
      type: 'amount',
      answer: 1825,
      tolerance: 5,
      why: '对',
      low: '不对',
      high: '不对',
    });
  });

  test('an ID number is the id, and a category says lesson and language', () => {
    const category = '<question type="category"><category><text>$course$/top/信用/xintian/en/a-lesson</text></category></question>';
    const inner = `<idnumber>my-id</idnumber>${answer(100, 'true')}${answer(0, 'false')}`;
    const [first] = readMoodleXml(file(category, element('truefalse', inner, '一道题'))).questions;
    expect(first).toMatchObject({ lesson: 'a-lesson', locale: 'en', question: { id: 'my-id' } });
  });

  test('the same file gives the same ids, also without ID numbers', () => {
    const source = file(element('truefalse', answer(100, 'true') + answer(0, 'false'), '第一问', '问一句'));
    const ids = () => readMoodleXml(source).questions.map(({ question }) => question.id);
    expect(ids()).toEqual(ids());
    expect(ids()[0]).toMatch(/^q-[a-z0-9]+$/);
  });

  test.each(['essay', 'shortanswer', 'cloze', 'description', 'calculated', 'ddwtos', 'coderunner'])(
    'what is a %s is named by its id',
    (type) => {
      const { questions, left } = readMoodleXml(file(element(type, answer(100, 'x'), 'my question')));
      expect(questions).toEqual([]);
      expect(left).toEqual([{ id: 'my-question', why: expect.stringContaining('这里没有这种题') }]);
    },
  );

  test.each([
    ['a choice without answers', 'multichoice', ''],
    ['a verdict with one side', 'truefalse', answer(100, 'true')],
    ['a sum without a number', 'numerical', answer(100, '*')],
    ['pairs without a left half', 'matching', pair('', '多')],
  ])('%s is no question, and is named', (_, type, inner) => {
    expect(readMoodleXml(file(element(type, inner)))).toEqual({ questions: [], left: [{ id: 'q', why: expect.any(String) }] });
  });

  const yes = answer(100, 'true', '对') + answer(0, 'false', '不对');
  const sum = answer(100, '12', '对', '<tolerance>0</tolerance>');
  test.each([
    ['markup', 'truefalse', yes.replace('<text>对', '<text>&lt;b&gt;对&lt;/b&gt;'), '网页标记'],
    ['a picture', 'truefalse', `${yes}<image_base64>AAAA</image_base64>`, '图片'],
    ['a word for all answers', 'truefalse', `${yes}<generalfeedback><text>总的一句</text></generalfeedback>`, '总的一句反馈'],
    ['a word for right answers', 'truefalse', `${yes}<correctfeedback><text>好</text></correctfeedback>`, '总的一句反馈'],
    ['a hint', 'truefalse', `${yes}<hint><text>想一想</text></hint>`, '提示'],
    ['a tag', 'truefalse', `${yes}<tags><tag><text>难</text></tag></tags>`, '标签没有放进来：难'],
    ['a retired question', 'truefalse', `${yes}<hidden>1</hidden>`, '停用'],
    ['an old verdict', 'truefalse', answer(100, '是') + answer(0, '否'), '按先后认'],
    ['a mark in parts', 'multichoice', answer(50, '县里') + answer(100, '村里') + answer(0, '市里'), '部分得分'],
    ['unequal shares', 'multichoice', `<single>false</single>${answer(70, '甲')}${answer(30, '乙')}${answer(-100, '丙')}`, '部分得分'],
    ['a wrong pick that costs nothing', 'multichoice', `<single>false</single>${answer(100, '甲')}${answer(0, '乙')}`, '部分得分'],
    ['a sum that is nearly right', 'numerical', sum + answer(50, '12'), '部分得分'],
    ['a second right sum', 'numerical', sum + answer(100, '13'), '另一个对的数'],
    ['a word for one wrong sum', 'numerical', sum + answer(0, '10', '忘了两元') + answer(0, '6', '算了一半'), '另有一句话'],
    ['a unit', 'numerical', `${sum}<units><unit><multiplier>1</multiplier><unit_name>斤</unit_name></unit></units>`, '单位'],
    ['one answer more than pairs', 'matching', pair('甲', '一') + pair('乙', '二') + pair('', '三'), '多出来的没有放进来：三'],
  ])('%s is named, and the question comes along', (_, type, inner, said) => {
    const { questions, left } = readMoodleXml(file(element(type, inner)));
    expect(questions.map(({ question }) => question.id)).toEqual(['q']);
    expect(left).toEqual([{ id: 'q', why: expect.stringContaining(said) }]);
  });
});

describe('a file that is broken', () => {
  test.each([
    ['a tag left open', '<quiz>\n<question type="essay">\n</quiz>', /第 3 行.*<question> 没有关上/],
    ['a bare ampersand', '<quiz>\n<question><name>甲 & 乙</name></question></quiz>', /第 2 行.*&amp;/],
    ['a name that only HTML knows', '<quiz>\n\n<question>&nbsp;</question></quiz>', /第 3 行.*&amp;/],
    ['a bare angle bracket', '<quiz><question a="1<2"/></quiz>', /第 1 行.*&lt;/],
    ['the end missing', '<quiz><question><![CDATA[甲', /第 1 行.*没有关上/],
    ['two files in one', '<quiz/>\n<quiz/>', /第 2 行.*后面还有东西/],
    ['words', '::q::对吗？{T}', /第 1 行.*不是 XML/],
    ['another kind of file', '<html/>', /最外面应当是 <quiz>，这里是 <html>/],
  ])('says where and what: %s', (_, source, said) => {
    expect(() => readMoodleXml(source)).toThrow(said);
  });
});
