import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supersededAuthority } from '../../../../src/domain/text/authority.ts';
import { copySlips } from '../../../../src/domain/text/chinese-copy.ts';
import { dialableIn } from '../../../../src/domain/text/dialable.ts';
import { promiseIn } from '../../../../src/domain/text/promise.ts';
import { withoutQuotes } from '../../../../src/domain/text/quoted.ts';
import { longSentences, spokenLength, tellsPercent, tellsYuan } from '../../../../src/domain/text/readable.ts';

describe('a promise', () => {
  test.each([
    '我们帮你修复征信。',
    '照着做，一定能下款。',
    '保证放款。',
    '交了材料就包过。',
    '百分之百通过',
    'We repair your credit.',
    'Guaranteed approval for everyone.',
    '先存钱。这样肯定能批。',
  ])('is heard in: %s', (text) => expect(promiseIn(text)).toBeDefined());

  test.each([
    '收钱“修复征信”的，是骗局。',
    '谁也不能替你修复征信。',
    '不一定能批。',
    '有人说能洗白征信，听听就算。',
    '一般保证的，先告借钱的人。',
    '一次性信用修复已经过期。',
    '翻出合同，找“保证期间”四个字。',
    '一定要看清日子。',
    'Paid credit repair is always a swindle.',
    'Some say they can wash a bad record clean.',
    'If several people guarantee one debt, the lender may ask any of them.',
  ])('is not heard in: %s', (text) => expect(promiseIn(text)).toBeUndefined());

  test('is never the site’s own inside quotation marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[先后看钱，]{0,8}$/), fc.constantFrom('保证下款', '修复征信', '一定能批'), (around, words) => {
        expect(promiseIn(`${around}“${words}”${around}`)).toBeUndefined();
        expect(promiseIn(`${around}${words}`)).toBeDefined();
      }),
    );
  });
});

describe('an office that is gone', () => {
  test.each([
    ['向银保监会投诉', '银保监会'],
    ['去中国银监会问', '中国银监会'],
    ['找当地银保监局', '银保监局'],
    ['到工商局查一查', '工商局'],
    ['问国家乡村振兴局', '国家乡村振兴局'],
    ['Complain to the CBIRC.', 'CBIRC'],
  ])('is named as if it were there: %s', (text, name) => expect(supersededAuthority(text)?.name).toBe(name));

  test.each([
    '原中国银保监会2020年的办法',
    '《银保监会关于催收的通知》',
    '银保监发〔2021〕6号',
    '银保监会令2020年第3号',
    '2023年银保监会改名金融监管总局',
    '工商银行也一样',
    'the former CBIRC',
    '金融监管总局',
  ])('is not named, or only as past: %s', (text) => expect(supersededAuthority(text)).toBeUndefined());
});

describe('digits that can be dialled', () => {
  test.each([
    ['打12378问问', ['12378']],
    ['call 110 at once', ['110']],
    ['12345：政务热线', ['12345']],
    ['他发来13812345678', ['13812345678']],
    ['拨400-810-5466', ['4008105466']],
    ['0531-12345678', ['053112345678']],
    ['95588、96110', ['95588', '96110']],
    ['短信来自106981234567', ['106981234567']],
    ['打84512233', ['84512233']],
    ['+86 138 1234 5678', ['8613812345678']],
  ] as const)('%s', (text, numbers) => expect(dialableIn(text)).toEqual(numbers));

  test.each([
    '一年1825元',
    '1072乘12，是12864。',
    '12864减11500，是1364',
    '按一万算，要还11200；按到手的九千算，是10080。',
    '2026年3月31日前还清',
    '第110条',
    '国务院令第631号',
    'pay 12,345 yuan',
    'In 2024 snow fell',
    '尾号****5678',
    '20万有2000个100',
    '欠12345元',
  ])('none: %s', (text) => expect(dialableIn(text)).toEqual([]));

  test('are never an amount, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999_999 }),
        fc.constantFrom('元', '块', '万元', ' yuan', '年', '天', '%'),
        (number, unit) => {
          expect(dialableIn(`他要还${number}${unit}，先看合同。`)).toEqual([]);
        },
      ),
    );
  });

  test('are found however they are grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300_000_000, max: 999_999_999 }), fc.constantFrom('', '-', ' '), (rest, between) => {
        const digits = `1${rest}${rest % 10}`;
        const written = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(between);
        expect(dialableIn(`找老王，${written}。`)).toEqual([digits]);
      }),
    );
  });
});

describe('what is hard to read', () => {
  test('a sentence is as long as what is read aloud', () => {
    expect(spokenLength('他说：“好，3.5%！”')).toBe(6);
    expect(longSentences(`${'先'.repeat(30)}。${'后'.repeat(31)}！短。`)).toEqual(['后'.repeat(31)]);
  });

  test('a half-width mark ends a sentence too, a decimal point does not', () => {
    const ten = '先'.repeat(10);
    expect(longSentences(`${ten}?${ten}!${ten};${ten}.${ten}`)).toEqual([]);
    expect(longSentences(`${ten}1.2${ten}3.5${ten}`)).toHaveLength(1);
  });

  test('what is cut into short sentences is never too long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[先后看钱，“”]{1,30}$/), { maxLength: 9 }), (sentences) => {
        expect(longSentences(sentences.join('。'))).toEqual([]);
      }),
    );
  });

  test('percent and yuan are told apart', () => {
    expect([tellsPercent('年化18.25%'), tellsPercent('百分之三'), tellsPercent('三成')]).toEqual([true, true, false]);
    expect([tellsYuan('多还一千块'), tellsYuan('5元'), tellsYuan('年化12%')]).toEqual([true, true, false]);
  });

  test('quotation marks hide words and keep places', () => {
    fc.assert(fc.property(fc.string(), (text) => withoutQuotes(text).length === text.length));
    expect(withoutQuotes('他说：“行。”走了').replaceAll('\uE002', '')).toBe('他说：走了');
  });
});

describe('slips of writing', () => {
  test.each([
    ['他 说', '他说'],
    ['好。。走', '好。走'],
    ['他说 ,好', '他说，好'],
    ['一共三年.', '一共三年。'],
    ['他说"好"', '中文引号：“……”'],
    ['“走', '引号、括号一前一后配成对'],
    ['（走”', '引号、括号一前一后配成对'],
  ])('%s', (text, mended) => expect(copySlips(text).map((slip) => slip.mended)).toContain(mended));

  test('one after the other, they leave nothing that can be mended without judgement', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('他', '说', '好', ' ', ',', '!', '。', '，', '3.5', 'App'), { maxLength: 12 }), (pieces) => {
        const text = `他${pieces.join('')}走`;
        const mended = copySlips(text).reduce((so, slip) => slip.mend?.(so) ?? so, text);
        expect(copySlips(mended).filter(({ what }) => what === '标点用了半角')).toEqual([]);
      }),
    );
    const whole = copySlips('他 说,好!走').reduce((so, slip) => slip.mend?.(so) ?? so, '他 说,好!走');
    expect(whole).toBe('他说，好！走');
  });

  test.each(['他说：“（真的）好。”', '等一等……再说', 'He Mancang 签了字', '嗯——好', 'App 3.5，行', '1,824元'])('none: %s', (text) =>
    expect(copySlips(text)).toEqual([]),
  );
});
