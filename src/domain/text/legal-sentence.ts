/** Names of rules, and words that only a rule makes true. */
const law =
  /《[^》]+》|民法典|刑法|处罚法|条例|司法解释|依法|法律(?!咨询|援助|热线)|违法|犯法|犯罪|判刑|坐牢|拘留|罚款|受保护|第[一二三四五六七八九十百零\d]+条|(?:有|没)规定|规定(?:说|了|的)|国家标准|指引/;

/** A number with a unit that rules speak of. */
const measure = /[\d一二三四五六七八九十两半几]+(?:个)?(?:年|月|天|日|小时|点|次|倍|元|块|万|成)|%|％|百分之/;

/** Words by which a rule binds or allows. */
const binding =
  /必须|不得|应当|不许|不准|不该|禁止|有权|最多|至少|不超过|不能超|以内|之内|免费|上限|期限|作废|无效|有效期|保存|自动(?:删|消)|法院[就才都也]?(?:不|会|要|支持|保护)/;

/** Digits that people would dial, said as a call or known as a hotline. */
const phone = /(?:打|拨|热线)\s*\d{3,}|(?<!\d)(?:96110|12(?:309|315|321|333|345|348|356|363|368|378|381))(?!\d)/;

/**
 * Whether a Chinese sentence sounds as if it states a rule, a period, a limit or a number to call, which needs a claim behind it.
 * Errs on the side of asking: an editor writes down why a sentence needs none.
 */
export function soundsLikeLaw(sentence: string): boolean {
  return law.test(sentence) || phone.test(sentence) || (measure.test(sentence) && binding.test(sentence));
}

/** The sentences of a paragraph, without their closing marks. */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph
    .split(/[。！？；\n]/)
    .map((sentence) => sentence.replace(/^[”’）]+/, '').trim())
    .filter((sentence) => sentence !== '');
}
