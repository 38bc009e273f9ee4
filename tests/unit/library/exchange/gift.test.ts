import { describe, expect, test } from 'vitest';
import { readGift } from '../../../../src/library/exchange/gift/read.ts';
import { writeGift } from '../../../../src/library/exchange/gift/write.ts';

const only = (source: string) => readGift(source).questions[0]?.question;
const option = (text: string, right: boolean, why = '【待写】道理') => ({ text, right, why });

describe('GIFT from elsewhere', () => {
  test('one right answer, with and without reasons, over several lines', () => {
    expect(only('// a note\n::Which Paper::还完钱，要什么？{\n  =收据 # 有名有数\n  ~口头答应\n}')).toEqual({
      id: 'which-paper',
      type: 'single',
      ask: '还完钱，要什么？',
      claims: [],
      options: [option('收据', true, '有名有数'), option('口头答应', false)],
    });
  });

  test('several right answers have weights and no sign of equality', () => {
    expect(only('留什么？{ ~%50%收据 ~%-100%密码 ~%50%[plain]截图 }')).toMatchObject({
      type: 'multiple',
      options: [option('收据', true), option('密码', false), option('截图', true)],
    });
  });

  test('an answer in the middle of a sentence leaves a gap', () => {
    expect(only('还完钱要{=收据 ~红包}才放心。')).toMatchObject({ type: 'single', ask: '还完钱要____才放心。' });
  });

  test.each(['T', 'TRUE', ' T '])('right or wrong, written %s', (answer) => {
    expect(only(`熟人也要写借条。{${answer}#再想想#说得准####总的一句}`)).toMatchObject({
      type: 'judge',
      answer: true,
      when_true: '说得准',
      when_false: '再想想',
    });
  });

  test('pairs, with and without spaces around the arrow', () => {
    expect(only('配一配{=收据->还过钱 =借条 -> 借过钱 =合同 -> 怎么还}')).toMatchObject({
      type: 'match',
      pairs: [
        { left: '收据', right: '还过钱' },
        { left: '借条', right: '借过钱' },
        { left: '合同', right: '怎么还' },
      ],
    });
  });

  test.each([
    ['{#1825}', 1825, 0],
    ['{#1825:5}', 1825, 5],
    ['{#1820..1830}', 1825, 5],
    ['{#\n=1825:5#对\n=%50%1825:50#差一点\n}', 1825, 5],
  ])('a sum, written %s', (answers, answer, tolerance) => {
    expect(only(`一年多少利息？${answers}`)).toMatchObject({ type: 'amount', answer, tolerance });
  });

  test('one reason for every wrong sum', () => {
    expect(only('多少？{#3:2#对~#不对}')).toMatchObject({ why: '对', low: '不对', high: '不对' });
  });

  test('its own signs behind a backslash, and a new line', () => {
    expect(only('a \\= b\\: \\{x\\} \\~ \\# \\\\ y\\nz{T}')).toMatchObject({ ask: 'a = b: {x} ~ # \\ y\nz' });
  });

  test('what is no question of ours is named by its id', () => {
    const { questions, left } = readGift('::essay::说说看{}\n\n::short::谁？{=我 =他}\n\n// [id:my-text]\n只是一段话');
    expect(questions).toEqual([]);
    expect(left.map(({ id }) => id)).toEqual(['essay', 'short', 'my-text']);
  });

  test.each([
    ['a mark in parts', '::q::在哪？{~%50%县里 =村里 ~市里}'],
    ['a sum that is nearly right', '::q::多少？{#=12:0 =%50%12:5}'],
    ['unequal shares', '::q::哪些？{~%70%甲 ~%30%乙 ~丙}'],
    ['a word for all answers', '::q::对吗？{T####总的一句}'],
    ['one word for all pairs', '::q::配{=甲->一 =乙->二 =丙->三 ####都要记牢}'],
    ['markup in an answer', '::q::哪个？{~[html]<b>甲</b> =乙}'],
    ['markup', '::q::[html]<b>对</b>吗？{T}'],
  ])('%s is named, and the question comes along', (_, source) => {
    const { questions, left } = readGift(source);
    expect(questions.map(({ question }) => question.id)).toEqual(['q']);
    expect(left.map(({ id }) => id)).toEqual(['q']);
  });

  test('only the full answer to a single choice is right', () => {
    expect(only('在哪？{~%50%县里 =村里 ~市里}')).toMatchObject({
      type: 'single',
      options: [option('县里', false), option('村里', true), option('市里', false)],
    });
  });

  test('the same file gives the same ids, also without names', () => {
    const source = '问一句{T}\n\n::第二问::问两句{F}';
    const ids = readGift(source).questions.map(({ question }) => question.id);
    expect(readGift(source).questions.map(({ question }) => question.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^q-[a-z0-9]+$/.test(id))).toBe(true);
  });
});

test('claims, type and id stand where a learning platform keeps them', () => {
  const lines = [
    { text: '先交980元', trap: true, why: '先要钱的是骗' },
    { text: '您好', trap: false, why: '是招呼' },
  ];
  const question = { id: 'bad-message', type: 'spot' as const, ask: '哪句是圈套？', claims: ['fee-first'], from: '短信', lines };
  expect(writeGift([{ lesson: 'no-fee', locale: 'zh-CN', question }])).toBe(
    [
      '$CATEGORY: $course$/top/xintian/zh-CN/no-fee',
      '',
      '// [id:bad-message] [tag:type:spot] [tag:claim:fee-first]',
      '::bad-message::[plain]哪句是圈套？\\n\\n【短信】{',
      '\t~%100%先交980元#先要钱的是骗',
      '\t~%-100%您好#是招呼',
      '}',
      '',
    ].join('\n'),
  );
});
