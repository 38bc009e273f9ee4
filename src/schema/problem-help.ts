import type { ProblemCode } from './problem.ts';

/** What the page for editors says of one kind of problem. */
export interface ProblemHelp {
  /** `advice` never stops the build; a few kinds are an error in one place and advice in another. */
  readonly kind: 'error' | 'advice';
  /** Why it matters to readers, or how it comes about. */
  readonly why: string;
  /** What an editor wrote. */
  readonly wrong: string;
  /** The same, mended. */
  readonly right: string;
}

/** One explanation for every code. The page in `docs/editors/problems.md` is made from it, and the compiler asks for a new code's. */
export const problemHelp: { readonly [Code in ProblemCode]: ProblemHelp } = {
  encoding: {
    kind: 'error',
    why: '网站只认 UTF-8。别的编码存出来，汉字会变成乱码。',
    wrong: '记事本 → 保存 → 编码：ANSI',
    right: '记事本 → 另存为 → 编码：UTF-8',
  },
  'merge-conflict': {
    kind: 'error',
    why: '两个人改了同一处，Git 不知道听谁的，把两种写法都留在文件里。',
    wrong: '<<<<<<< HEAD\nrule: 还一笔，留一张\n=======\nrule: 还了钱，要收据\n>>>>>>> main',
    right: 'rule: 还一笔，留一张',
  },
  'yaml-syntax': {
    kind: 'error',
    why: '多半是冒号后面少了空格、引号没配对，或者没有对齐。',
    wrong: 'ask:App说：一天只要5块，贵不贵？',
    right: 'ask: "App说：一天只要5块，贵不贵？"',
  },
  'yaml-tab': { kind: 'error', why: 'YAML 靠空格对齐，Tab 有宽有窄，电脑不认。', wrong: '\ttype: single', right: '    type: single' },
  'yaml-duplicate-key': {
    kind: 'error',
    why: '同一处写两遍，不知道听哪一遍。',
    wrong: 'title: 收据要留好\ntitle: 收据',
    right: 'title: 收据要留好',
  },
  'no-frontmatter': {
    kind: 'error',
    why: '课名、规矩、单元都写在文件头里，少了它，这一课没有名字。',
    wrong: '## 还了钱，凭据呢',
    right: '---\ntitle: 收据要留好\n…\n---\n\n## 还了钱，凭据呢',
  },
  'field-missing': {
    kind: 'error',
    why: '少了一个字段，网页上就缺一块。',
    wrong: 'title: 收据要留好\nmodule: repay',
    right: 'title: 收据要留好\nmodule: repay\norder: 2',
  },
  'field-unknown': {
    kind: 'error',
    why: '多半是字段名打错了字母。',
    wrong: 'sumary: 还了钱，要留得下凭据。',
    right: 'summary: 还了钱，要留得下凭据。',
  },
  'field-type': { kind: 'error', why: '要数字的地方写了字，或者反过来。', wrong: 'order: 第二', right: 'order: 2' },
  'field-value': { kind: 'error', why: '这个字段只能从几个词里挑。', wrong: 'audience: 农户', right: 'audience: borrower' },
  'field-empty': { kind: 'error', why: '字段写了，后面是空的。', wrong: 'rule: ""', right: 'rule: 还一笔，留一张' },
  'field-too-long': {
    kind: 'error',
    why: '手机上放不下，念起来也记不住。',
    wrong: 'rule: 每还一笔钱都要当场要收据并且拍照留存在信封里',
    right: 'rule: 还一笔，留一张',
  },
  'field-too-short': {
    kind: 'error',
    why: '选项、步骤太少，成不了一道题。',
    wrong: 'options:\n  - { text: 收据, right: true, why: 有名有数。 }',
    right: 'options:\n  - { text: 收据, right: true, why: 有名有数。 }\n  - { text: 口头答应, why: 口说无凭。 }',
  },
  'bad-date': { kind: 'error', why: '日期要真有，写成 年-月-日。', wrong: 'reviewed: 2026-2-30', right: 'reviewed: 2026-02-28' },
  'bad-id': {
    kind: 'error',
    why: '编号会变成网址和读者的记录，汉字、大写、空格都不行。',
    wrong: 'id: Keep Receipts',
    right: 'id: keep-receipts',
  },
  'duplicate-id': {
    kind: 'error',
    why: '两样东西一个编号，引用的时候分不清。',
    wrong: '- id: evidence-keep\n…\n- id: evidence-keep',
    right: '- id: evidence-keep\n…\n- id: evidence-keep-2',
  },
  'mdx-syntax': {
    kind: 'error',
    why: '组件的开头和结尾要配对。',
    wrong: '<Story>\n\n何满仓翻出借条。',
    right: '<Story>\n\n何满仓翻出借条。\n\n</Story>',
  },
  'mdx-import': {
    kind: 'error',
    why: '组件不用引入，直接写。',
    wrong: "import Story from './Story.astro'",
    right: '<Story>\n\n何满仓翻出借条。\n\n</Story>',
  },
  'mdx-expression': { kind: 'error', why: '花括号会被当成程序。', wrong: '一年合{1825}元', right: '一年合1825元' },
  'mdx-html': { kind: 'error', why: '正文里只能写小标题、段落、列表、加粗和组件。', wrong: '<b>别签</b>', right: '**别签**' },
  'mdx-markdown': {
    kind: 'error',
    why: '手机页上只有小标题、段落、列表、加粗、链接和组件。图用 <Figure>；小标题写两个 #，后面空一格。',
    wrong: '##还了钱，凭据呢',
    right: '## 还了钱，凭据呢',
  },
  'mdx-component': { kind: 'error', why: '组件只有 content/README.md 里列的那几个，大小写要对。', wrong: '<story>', right: '<Story>' },
  'mdx-attribute': {
    kind: 'error',
    why: '属性写错了名字、少了，或者没用双引号。',
    wrong: '<Claim name="evidence-keep">收据可以当证据。</Claim>',
    right: '<Claim id="evidence-keep">收据可以当证据。</Claim>',
  },
  'mdx-figure': {
    kind: 'error',
    why: '一课正好一幅图，分享的图和讲义都用它。',
    wrong: '正文里没有 <Figure>，或者有两个',
    right: '<Figure name="wall-calendar" alt="墙上的日历，旁边摊着账本" />',
  },
  'no-right-answer': {
    kind: 'error',
    why: '没有一个是对的，读者怎么选都错。',
    wrong: '- text: 收据\n  why: 有名有数。',
    right: '- text: 收据\n  right: true\n  why: 有名有数。',
  },
  'too-many-right': {
    kind: 'error',
    why: '单选题只能有一个对的。',
    wrong: '两个选项都写了 right: true',
    right: '只留一个 right: true，或者把 type 改成 multiple',
  },
  'all-right': { kind: 'error', why: '样样都对，就不用想了。', wrong: '每个选项都写了 right: true', right: '至少一个选项不写 right' },
  'same-text': {
    kind: 'error',
    why: '两个选项一样，读的人分不出。',
    wrong: '- text: 收据\n…\n- text: 收据',
    right: '- text: 收据\n…\n- text: 口头答应',
  },
  'unknown-claim': {
    kind: 'error',
    why: '编号打错了，或者依据还没写。',
    wrong: '<Claim id="evidence-kep">收据可以当证据。</Claim>',
    right: '<Claim id="evidence-keep">收据可以当证据。</Claim>',
  },
  'unknown-source': {
    kind: 'error',
    why: '依据要指到 sources.yaml 里的一个出处。',
    wrong: 'source: civil-cod',
    right: 'source: civil-code',
  },
  'unknown-term': {
    kind: 'error',
    why: '词表里没有这个词，点开没有解释。',
    wrong: '<Term id="zhengxing">征信</Term>',
    right: '<Term id="zhengxin">征信</Term>',
  },
  'unknown-channel': {
    kind: 'error',
    why: 'channels.yaml 里没有这个编号。',
    wrong: '<Call channel="12387" />',
    right: '<Call channel="12378" />',
  },
  'unknown-figure': {
    kind: 'error',
    why: 'src/drawings/ 里没有这幅图。',
    wrong: '<Figure name="wall-calender" alt="…" />',
    right: '<Figure name="wall-calendar" alt="…" />',
  },
  'unknown-module': { kind: 'error', why: 'modules.yaml 里没有这个单元。', wrong: 'module: repayment', right: 'module: repay' },
  'unknown-file': {
    kind: 'error',
    why: '放错了文件夹，或者后缀不对，网站读不到。',
    wrong: 'content/lessons/keep-receipts.md',
    right: 'content/lessons/zh-CN/keep-receipts.mdx',
  },
  uncited: {
    kind: 'error',
    why: '法律、期限、数目、电话都要有依据，读者点开能看出处。',
    wrong: '坏记录最多留五年。',
    right: '<Claim id="zx-bad-record-5y">从还清那天起，再留五年。</Claim>',
  },
  'exception-unused': {
    kind: 'error',
    why: 'uncited.yaml 里的话，课里已经没有了。留着它，以后会放过不该放过的。',
    wrong: '- sentence: 一天只要五毛\n  reason: 故事里骗子的话',
    right: '课里的话改了，这里照着改；没了就删掉这一条',
  },
  'claim-unverified': { kind: 'error', why: '没核实的话不能给读者看。', wrong: 'level: unverified', right: 'level: text-seen' },
  'claim-expired': {
    kind: 'error',
    why: '规定过了期，照着做会吃亏。',
    wrong: 'expires: 2025-12-31',
    right: '查清现在的规定，改 text 和 expires；没有了就从课里拿掉',
  },
  'claim-aging': {
    kind: 'advice',
    why: '一年没核对，规定可能改了。网页上也会写明。',
    wrong: 'checked: 2025-11-20',
    right: '对照出处以后：checked: 2026-11-24',
  },
  'claim-due': {
    kind: 'advice',
    why: '一个月里就要到期，或者满一年没核对。提前做，网页就不用写“过期”。',
    wrong: 'checked: 2025-12-10',
    right: '对照出处以后：checked: 2026-11-24',
  },
  'channel-aging': {
    kind: 'advice',
    why: '号码会换。一年至少打一遍，或者对照官方网站。',
    wrong: 'checked: 2025-11-20',
    right: '核对以后：checked: 2026-11-24',
  },
  'pair-missing': {
    kind: 'error',
    why: '已复核的课，两种语言都要有。草稿可以只有中文，网站照样能建。',
    wrong: '只有 content/lessons/zh-CN/keep-receipts.mdx，status: reviewed',
    right: '再写 content/lessons/en/keep-receipts.mdx；还没译好，先写 status: draft',
  },
  'pair-differs': {
    kind: 'error',
    why: '两种语言只有文字不同，题的编号、次序、答案都一样，读者换了语言记录还在。',
    wrong: '中文 order: 2，英文 order: 3',
    right: '两边都写 order: 2',
  },
  'lesson-renamed': {
    kind: 'error',
    why: '文件名就是网址，也是读者的记录。改了名，收藏的网址打不开，学过的也忘了。',
    wrong: '中文的课叫 receipts.mdx，英文的课和题还叫 keep-receipts',
    right: '都叫 keep-receipts。还没发布的课要改名，四个文件一起改',
  },
  'quiz-missing': {
    kind: 'error',
    why: '每一课都有题。',
    wrong: '只有 lessons/zh-CN/keep-receipts.mdx',
    right: '再写 quizzes/zh-CN/keep-receipts.yaml',
  },
  'story-scene': {
    kind: 'error',
    why: '一幕要么还有路走（choices），要么到头了（end）。',
    wrong: '同一幕里 choices 和 end 都写了',
    right: '留一样，删一样',
  },
  'play-step': {
    kind: 'error',
    why: '每一步总要有人演。',
    wrong: '- pause: 他愿意说真话了吗？',
    right: '- a:\n    do: 报清哪家机构、叫什么\n  pause: 他愿意说真话了吗？',
  },
  'play-idle': {
    kind: 'error',
    why: '两个人都要有戏，不然一个人干站着。',
    wrong: '每一步都只写了 b',
    right: '- a:\n    do: 报清哪家机构、叫什么',
  },
  'play-checklist': {
    kind: 'error',
    why: '练的就是哪些不能做，看的人要有得挑。',
    wrong: '每一样都写 kind: should',
    right: '- kind: must-not\n  text: 夜里打电话\n  claim: cba-2026-hours',
  },
  'story-target': { kind: 'error', why: '选了以后没有地方去。', wrong: 'to: askd', right: 'to: asked' },
  'story-unreachable': {
    kind: 'error',
    why: '写了没人看得到。',
    wrong: '没有一个 to 写着 asked',
    right: 'choices:\n  - { text: 先问他是谁, to: asked }',
  },
  'story-endless': {
    kind: 'error',
    why: '怎么选都在打转，读者走不出来。',
    wrong: 'ring 通到 asked，asked 又通到 ring',
    right: '让一个选择通到有 end 的一幕',
  },
  'unknown-lesson': {
    kind: 'error',
    why: '课名打错了，或者这一课还没有这种语言。',
    wrong: 'read: call-befor-due',
    right: 'read: call-before-due',
  },
  'translation-stale': {
    kind: 'advice',
    why: '中文改了，译文还是旧的，网页上会写明。',
    wrong: '改了中文，没管英文',
    right: '英文照着改好，运行 npm run translated -- 课的名字',
  },
  promise: {
    kind: 'error',
    why: '“保证下款”“修复征信”“一定能”是骗子的话，我们不说。引骗子的话，放进中文引号、<Dont>，或者题的错选项；说“谁也不能”“是骗局”的句子不算许愿。',
    wrong: '照着做，一定能下款。',
    right: '照着做，批不批由银行定。有人说“一定能下款”，别信。',
  },
  'old-authority': {
    kind: 'error',
    why: '机关改了名，读者照旧名字找不到门。出处的文件名、文号不用改。',
    wrong: '可以向银保监会投诉。',
    right: '可以向金融监管总局投诉。2020年，原中国银保监会发过一个办法。',
  },
  'unknown-number': {
    kind: 'error',
    why: '打错一个号码，可能打给骗子。号码只在 channels.yaml 里核对，正文写的要和它一样。依据自己的话里可以说到号码，它有出处。',
    wrong: '打12387问问。',
    right: '打12378问问。',
  },
  'dead-link': { kind: 'error', why: '点了打不开。', wrong: '[打给谁](/help)', right: '[打给谁](../help.html)' },
  'dead-anchor': {
    kind: 'error',
    why: '页打开了，却跳不到那一段。',
    wrong: '[征信](../glossary.html#zhengxin)',
    right: '[征信](../glossary.html#t-zhengxin)',
  },
  'sentence-long': {
    kind: 'advice',
    why: '念给老人听，一口气念不完，前半句就忘了。标点不算字数。',
    wrong: '有的手机上多一个“说话找”的按钮，那是浏览器自己的本事：你说的话，浏览器可能传到它的公司去认字。',
    right: '有的手机上多一个“说话找”的按钮，那是浏览器自己的本事。你说的话，浏览器可能传到它的公司去认字。',
  },
  'paragraph-long': {
    kind: 'advice',
    why: '小手机上一段占大半个屏幕，看着就累。',
    wrong: '一段一百五十个字',
    right: '中间空一行，分成两段',
  },
  unwritten: {
    kind: 'error',
    why: '`npm run new` 和题库导入留了空，等人写。没写完的，不能给人看。',
    wrong: 'why: 【待写】',
    right: 'why: 有证据，才说得清。',
  },
  'slide-too-long': {
    kind: 'error',
    why: '讲课的幻灯片要让坐在最后一排的人看清，字放不下就得缩得太小。',
    wrong: '<Slide>\n\n父母欠的钱由继承了他们遗产的人在继承到的那些东西值多少的范围里头还\n\n…（写了很多段）\n\n</Slide>',
    right: '<Slide>\n\n继承多少，还多少\n\n</Slide>',
  },
  'percent-alone': {
    kind: 'advice',
    why: '百分之几看不见摸不着，多少元才有数。一节里两样都要有。',
    wrong: '这家年化18.25%，贵。',
    right: '借一万元，一年多还1825元，合一年18.25%。',
  },
  'term-unmarked': {
    kind: 'advice',
    why: '难懂的词头一回出现，点开要有大白话。只看给农户的课；引号、书名号里的不算；这一段、上一段自己说清了的，也不算，比如“就是……”，或者旁边有词表里平时的叫法。',
    wrong: '到期以前，可以申请展期。',
    right: '到期以前，可以申请<Term id="zhanqi">展期</Term>。',
  },
  'order-taken': {
    kind: 'advice',
    why: '一个单元里两课写了同一个 order，谁先谁后说不准。常常是两个人同时加课。',
    wrong: '两课都写 order: 6',
    right: '后加的一课写 order: 7，英文也改',
  },
  'longest-right': {
    kind: 'advice',
    why: '对的总比别的长一大截，不用懂也能蒙对。',
    wrong: '- { text: 先问清哪家机构、叫什么、替谁催, right: true, why: … }\n- { text: 马上转, why: … }',
    right: '- { text: 先问清他是谁, right: true, why: … }\n- { text: 他急，先转一半过去, why: … }',
  },
  'copy-style': {
    kind: 'advice',
    why: '中文用全角标点；汉字、数字、字母之间不空格；引号、括号配成对。',
    wrong: '他借了 5000 元,说：“下月还。',
    right: '他借了5000元，说：“下月还。”',
  },
};
