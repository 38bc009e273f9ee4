import { withoutQuotes } from './quoted.ts';

/** What only a cheat promises: a record washed clean, a loan that is certain. */
const promises = [
  /(?:修复|洗白|洗清|清除|消除|消掉|铲除|删除|删掉|美化)(?:你的|您的)?(?:不良|逾期|坏)?(?:征信|信用|记录)|征信(?:修复|洗白|清零)|洗征信/,
  /(?<!不)(?:一定|肯定|保证|百分之?百|100%|必定|铁定)(?:能|会|可以|给|让你|帮你)/,
  /(?:保证|包你|保你|保准|稳|必|秒|百分之?百|100%)(?:下款|放款|批款|批贷|过审|通过|到账|办成|办下|贷到|借到)|包过|秒批|无视征信/,
  /\b(?:repair|fix|clean|wash|erase|remove)s?\b[^.!?]{0,20}\b(?:bad )?(?:credit|record)s?\b|\bcredit (?:repair|washing)\b/i,
  /\bguarantee[ds]?\b[^.!?]{0,12}\b(?:approval|loans?|payout|result)\b|\b100 ?% (?:approval|sure|safe)\b|\b(?:will certainly|is certain to|are sure to) (?:get|be|succeed)\b/i,
];

/** Words with which a sentence says that the promise is empty, is somebody else's, asks about it, or warns of it. */
const denial =
  /不|没|别|莫|勿|假|骗|谁也|谁都|怎么|吗|过期|过去|怎样|有人说|说能|号称|自称|\bnot?\b|n['’]t\b|\bno(?:body|thing| one)\b|\bnever\b|\bneither\b|\bfalse\b|\bcannot\b|swindl|fraud|scam|cheat|\bis over\b|\bended\b|\bsays?\b|\bclaims?\b|\?/i;

/**
 * The promise that a text makes in its own voice, or undefined. Words in quotation marks are somebody else's; a sentence that denies or
 * doubts a promise does not make it.
 */
export function promiseIn(text: string): string | undefined {
  const sentences = withoutQuotes(text).split(/(?<=[。！？；!?\n])|(?<=\.)\s/);
  for (const sentence of sentences) {
    if (denial.test(sentence)) continue;
    const found = promises.map((promise) => promise.exec(sentence)?.[0]).find((words) => words !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
