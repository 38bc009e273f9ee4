import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOfSource } from '../../src/library/translation.ts';
import { moments } from '../../src/schema/lesson.ts';

/** Paths below a content folder with their texts. */
export type Files = Record<string, string>;

/** A small pseudo-random source with a fixed start, so that every run writes the same site. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    // mulberry32: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const people = ['何满仓', '刘桂兰', '何奶奶', '何小军', '老魏', '小周'];
const things = ['化肥', '猪崽', '大棚膜', '旋耕机', '种子', '饲料', '水泵', '三轮车'];
const verbs = ['先看合同', '先问年化', '先打电话', '先记日子', '先数到账', '先量收成', '先找村委', '先留凭证'];
const ends = ['心里就有底', '夜里睡得着', '不怕人催', '不吃闷亏', '下回好开口', '一家人都清楚'];
const english = [
  'read the contract',
  'ask for the annual rate',
  'call the lender',
  'write down the date',
  'count what arrived',
  'keep the receipt',
  'ask the village',
  'talk at home',
];

/** A whole content folder with `count` lessons, all seven question types among them; used by the bench and as the ground for bad content. */
export function sampleSite(count = 1, seed = 1): Files {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const sentence = () => `${pick(people)}买${pick(things)}要花${100 + random(9900)}元，${pick(verbs)}，${pick(ends)}。`;
  const plain = () =>
    `${pick(['Mancang', 'Guilan', 'Granny', 'Xiaojun'])} needs ${100 + random(9900)} yuan, so they ${pick(english)} and ${pick(english)}.`;
  const files: Files = {
    'site.yaml':
      'name: { zh-CN: 信田, en: Xintian }\ntagline: { zh-CN: 借钱还钱讲明白, en: Credit in plain words }\norganiser: { zh-CN: 柳湾乡, en: Liuwan Township }\ncontact: { name: 小周, phone: "05311234567", place: 村委会 }\naddress: "xintian.example"\n',
    'modules.yaml': modulesText(Math.max(1, Math.ceil(count / 10))),
    'sources.yaml':
      '- id: sample-law\n  title: { zh-CN: 示例规定, en: Sample Rule }\n  short: { zh-CN: 示例, en: Sample }\n  issuer: { zh-CN: 示例机关, en: Sample Office }\n  kind: law\n  effective: 2020-01-01\n  status: in-force\n',
    'claims/sample.yaml':
      '- id: sample-claim\n  text: { zh-CN: 到期要还。, en: Pay on the day. }\n  source: sample-law\n  article: { zh-CN: 第一条, en: Article 1 }\n  level: text-seen\n  checked: 2026-11-24\n- id: other-claim\n  text: { zh-CN: 先问年化。, en: Ask the annual rate. }\n  source: sample-law\n  level: secondary\n  checked: 2026-11-24\n',
    'channels.yaml':
      '- id: lender\n  name: { zh-CN: 放贷机构, en: The lender }\n  for: { zh-CN: 先找它。, en: First stop. }\n  say: { zh-CN: 我要还款。, en: I want to pay. }\n  hours: { zh-CN: 白天, en: Daytime }\n  checked: 2026-11-24\n- id: "110"\n  number: "110"\n  name: { zh-CN: 报警, en: Police }\n  for: { zh-CN: 有危险。, en: In danger. }\n  say: { zh-CN: 有人闯门。, en: Someone is breaking in. }\n  hours: { zh-CN: 随时, en: Any time }\n  checked: 2026-11-24\n  claim: sample-claim\n',
    'uncited.yaml': '[]\n',
    'glossary/zh-CN.yaml': 'terms:\n  - id: benjin\n    word: 本金\n    plain: 借到手的钱。\n    also: [本钱]\n',
  };
  translate(
    files,
    'glossary/en.yaml',
    ['glossary/zh-CN.yaml'],
    (source) => `source: "${source}"\nterms:\n  - id: benjin\n    word: principal\n    plain: The money you received.\n    also: []\n`,
  );
  for (const moment of moments) {
    files[`moments/zh-CN/${moment}.yaml`] =
      `title: 事情${moment}\nread: lesson-1\nlead: 先别慌。\nnow:\n  - text: 找出合同。\n    claim: sample-claim\ntoday:\n  - text: 打电话。\nweek:\n  - text: 记账。\nduty: 该还的要还。\ntrap: 先收钱的是骗子。\ncall: [lender, "110"]\n`;
    translate(
      files,
      `moments/en/${moment}.yaml`,
      [`moments/zh-CN/${moment}.yaml`],
      (source) =>
        `source: "${source}"\ntitle: Moment ${moment}\nread: lesson-1\nlead: Stay calm.\nnow:\n  - text: Find the contract.\n    claim: sample-claim\ntoday:\n  - text: Call.\nweek:\n  - text: Write it down.\nduty: Pay what you owe.\ntrap: Fees first are fraud.\ncall: [lender, "110"]\n`,
    );
  }
  files['stories/zh-CN/night-call.yaml'] = storyText({
    title: '夜里来电',
    ring: '夜里电话响了。\n\n      对方说：“马上转钱。”',
    pay: '照他说的转钱',
    ask: '问他是谁',
    paid: '钱转走了，没人接电话。',
    asked: '对方支支吾吾，挂了。',
    action: '马上报警',
  });
  translate(
    files,
    'stories/en/night-call.yaml',
    ['stories/zh-CN/night-call.yaml'],
    (source) =>
      `source: "${source}"\n${storyText({
        title: 'The night call',
        ring: 'The phone rings at night.\n\n      “Pay at once.”',
        pay: 'Pay',
        ask: 'Ask who it is',
        paid: 'The money is gone.',
        asked: 'They stutter and hang up.',
        action: 'Call the police',
      })}`,
  );
  files['plays/zh-CN/first-call.yaml'] = playText({
    title: '头一通电话',
    a: '小周',
    b: '何满仓',
    say: '报清是哪家',
    listen: '先听着',
    bad: '夜里打',
    good: '报了身份',
  });
  translate(
    files,
    'plays/en/first-call.yaml',
    ['plays/zh-CN/first-call.yaml'],
    (source) =>
      `source: "${source}"\n${playText({ title: 'The first call', a: 'Zhou', b: 'Mancang', say: 'Say who you are', listen: 'Listen', bad: 'At night', good: 'Gave a name' })}`,
  );
  files['pages/zh-CN/about.mdx'] = '---\ntitle: 关于\nsummary: 这是什么。\n---\n\n## 这是什么\n\n讲信用的网站。\n';
  translate(
    files,
    'pages/en/about.mdx',
    ['pages/zh-CN/about.mdx'],
    (source) => `---\ntitle: About\nsummary: What this is.\nsource: "${source}"\n---\n\n## What this is\n\nA site on credit.\n`,
  );
  for (let index = 0; index < count; index++) {
    const slug = `lesson-${index + 1}`;
    const head = `module: module-${Math.floor(index / 10) + 1}\norder: ${(index % 10) + 1}\n`;
    const tail = `moments: [${moments[index % moments.length] ?? 'due'}]\naudience: borrower\nstatus: reviewed\nreviewed: 2026-11-24\n`;
    const paragraphs = (make: () => string, from: number) =>
      Array.from({ length: 4 }, (_, part) => `## ${part + from}\n\n${Array.from({ length: 6 }, make).join(from === 1 ? '' : ' ')}`);
    const [first = '', second = '', ...rest] = paragraphs(sentence, 1);
    files[`lessons/zh-CN/${slug}.mdx`] =
      `---\ntitle: 第${index + 1}课\n${head}rule: 有借有还，下回不难\naction: 今天记一笔账\nsummary: ${sentence()}\n${tail}---\n\n${first}\n\n<Claim id="sample-claim">到期要还。</Claim>\n\n${second}\n\n<Story>\n\n${sentence()}\n\n</Story>\n\n<Figure name="${sampleFigure}" alt="一幅图" />\n\n<Term id="benjin">本金</Term>是借到手的钱。\n\n${rest.join('\n\n')}\n\n<Call channel="110" />\n`;
    files[`quizzes/zh-CN/${slug}.yaml`] = quizText(() => sentence().slice(0, 24), { yes: '要还', no: '不用还', from: '陌生短信' });
    translate(files, `quizzes/en/${slug}.yaml`, [], () =>
      quizText(() => plain().slice(0, 60).replaceAll(/[:#]/g, ''), { yes: 'Pay', no: 'Hide', from: 'Unknown sender' }),
    );
    const [firstEn = '', ...restEn] = paragraphs(plain, 5);
    translate(
      files,
      `lessons/en/${slug}.mdx`,
      [`lessons/zh-CN/${slug}.mdx`, `quizzes/zh-CN/${slug}.yaml`],
      (source) =>
        `---\ntitle: ${englishTitle(index + 1)}\n${head}rule: Borrow and return\naction: Write it down today\nsummary: ${plain()}\n${tail}source: "${source}"\n---\n\n${firstEn}\n\n<Claim id="sample-claim">Pay on the day.</Claim>\n\n<Figure name="${sampleFigure}" alt="A drawing" />\n\n<Term id="benjin">Principal</Term> is what you received.\n\n${restEn.join('\n\n')}\n\n<Call channel="110" />\n`,
    );
  }
  return files;
}

/** A bare 119 would be taken for a number to call. */
const englishTitle = (place: number): string =>
  place < 100 ? `Lesson ${place}` : `Lesson ${String(place).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;

/** A drawing that the site itself always has. */
const sampleFigure = 'mark';

function modulesText(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `- id: module-${index + 1}\n  icon: mark\n  title: { zh-CN: 第${index + 1}单元, en: Module ${index + 1} }\n  promise: { zh-CN: 会算账, en: Do the sums }\n`,
  ).join('');
}

/** Seven questions, one of each type; the right answers are easy to know for a test. */
function quizText(why: () => string, words: { yes: string; no: string; from: string }): string {
  const { yes, no, from } = words;
  const options = (right: readonly boolean[]) =>
    right
      .map(
        (isRight, index) =>
          `      - text: ${isRight ? yes : no} ${index + 1}\n${isRight ? '        right: true\n' : ''}        why: ${why()}\n`,
      )
      .join('');
  const parts = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `      - ${text(index)}\n        why: ${why()}\n`).join('');
  return `questions:
  - id: q-single
    type: single
    ask: ${why()}
    claims: [sample-claim]
    options:
${options([false, true, false])}  - id: q-multiple
    type: multiple
    ask: ${why()}
    options:
${options([true, false, true])}  - id: q-judge
    type: judge
    ask: ${why()}
    answer: false
    when_true: ${why()}
    when_false: ${why()}
  - id: q-order
    type: order
    ask: ${why()}
    steps:
${parts(3, (index) => `text: ${yes} step ${index + 1}`)}  - id: q-match
    type: match
    ask: ${why()}
    pairs:
${parts(3, (index) => `left: ${no} ${index + 1}\n        right: ${yes} ${index + 1}`)}  - id: q-amount
    type: amount
    ask: ${why()}
    answer: 1825
    tolerance: 5
    why: ${why()}
    low: ${why()}
    high: ${why()}
  - id: q-spot
    type: spot
    ask: ${why()}
    from: ${from}
    lines:
${parts(3, (index) => `text: ${no} line ${index + 1}\n        trap: ${index === 1}`)}`;
}

/** A story of three scenes and two endings. */
function storyText(words: { readonly [part in 'title' | 'ring' | 'pay' | 'ask' | 'paid' | 'asked' | 'action']: string }): string {
  return `title: ${words.title}
summary: ${words.title}
audience: borrower
figure: ${sampleFigure}
alt: ${words.title}
lessons: [lesson-1]
scenes:
  - id: ring
    text: |
      ${words.ring}
    choices:
      - text: ${words.pay}
        to: paid
      - text: ${words.ask}
        to: asked
  - id: paid
    text: ${words.paid}
    end:
      mood: bad
      action: ${words.action}
      call: "110"
  - id: asked
    text: ${words.asked}
    claims: [sample-claim]
    choices:
      - text: ${words.ask}
        to: ring
      - text: ${words.action}
        to: told
  - id: told
    text: ${words.asked}
    end:
      mood: good
      action: ${words.action}
      call: "110"
`;
}

/** A role play of three steps: both act, then only the second, then both again. */
function playText(words: { readonly [part in 'title' | 'a' | 'b' | 'say' | 'listen' | 'bad' | 'good']: string }): string {
  const role = (name: string, secret: string) => `name: ${name}\n    who: ${name}\n    wants: ${words.title}\n    knows: ${secret}`;
  return `title: ${words.title}
summary: ${words.title}
minutes: 10
figure: ${sampleFigure}
alt: ${words.title}
lessons: [lesson-1]
roles:
  a:
    ${role(words.a, `${words.a} secret`)}
  b:
    ${role(words.b, `${words.b} secret`)}
scene: ${words.title}
steps:
  - a:
      do: ${words.say} 1
      hint: ${words.say} hint
    b:
      do: ${words.listen} 1
    pause: ${words.title} pause
  - b:
      do: ${words.listen} 2
  - a:
      do: ${words.say} 3
    b:
      do: ${words.listen} 3
checklist:
  - kind: should
    text: ${words.good}
    claim: sample-claim
  - kind: must-not
    text: ${words.bad} 1
    claim: sample-claim
  - kind: must-not
    text: ${words.bad} 2
    claim: sample-claim
  - kind: should
    text: ${words.good} 2
    claim: sample-claim
debrief:
  a: [${words.say}]
  b: [${words.listen}]
  points:
    - text: ${words.good}
      claims: [sample-claim]
    - text: ${words.bad}
      claims: [sample-claim]
`;
}

function translate(files: Files, path: string, sources: readonly string[], make: (hash: string) => string): void {
  files[path] = make(hashOfSource(...sources.map((source) => files[source] ?? '')));
}

/** Writes the files into an empty folder. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
