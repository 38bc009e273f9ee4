/** How a question is put, not what it is about. A longer one stands before any that is a part of it. */
const asking = (
  '请问一下 我想问问 我想问一下 想问一下 想问问 我想知道 请问 帮我看看 ' +
  '怎么办理 怎么办 咋个办 怎么样 怎么 怎样 咋办 咋整 咋弄 咋个 咋样 咋 如何 为什么 为啥 ' +
  '会不会 能不能 可不可以 可以吗 行不行 是不是 有没有 要不要 算不算 该不该 犯法不 合法吗 犯法吗 要紧不 要紧吗 ' +
  '干什么的 干啥的 是干啥 什么东西 啥东西 啥子东西 是个啥子 是什么 是啥 什么 啥子 啥 到底 究竟 ' +
  '哎呀 哎哟 我要 我想 吗 呢 嘛 吧 啊 呀 哦 么 不不'
).split(' ');

/** Small words that stand anywhere and mean nothing to a search. Left out of what is searched, too. */
const particles = /[的了着得我你他她它俺咱]/g;

const english = new Set(
  (
    'a an the is are am was were be been do does did i me my we our you your he him his she her it its they them their this that these those ' +
    'to of in on at for from by with about and or if so as how what when where who whom why which can could may might must should would will shall ' +
    'have has had there here not no any some please just too very get got'
  ).split(' '),
);

/** Han text without particles. */
export function withoutParticles(text: string): string {
  return text.replace(particles, '');
}

/** A folded query without its question words, or the query itself when nothing would be left. */
export function withoutQuestion(query: string): string {
  let left = query;
  for (const word of asking) left = left.split(word).join(' ');
  left = withoutParticles(left);
  // 还不: a question's closing 不, as in 贵不.
  left = left.replace(/([\u4e00-\u9fff]{2})不$/, '$1');
  const words = left.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !english.has(word));
  return (telling.length > 0 ? telling : words).join(' ') || query;
}
