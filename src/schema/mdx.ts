/** One attribute of a component: always a plain string in double quotes. */
interface Attribute {
  readonly name: string;
  readonly required: boolean;
  /** What the string must name, checked against the content. */
  readonly names?: 'claim' | 'term' | 'figure' | 'channel';
}

/** A component editors may write in a lesson's text. */
interface MdxComponent {
  readonly attributes: readonly Attribute[];
  /** A corrected example for error messages. */
  readonly example: string;
}

/** The closed list. Everything else in angle brackets stops the build. */
export const mdxComponents: { readonly [name: string]: MdxComponent } = {
  Claim: {
    attributes: [{ name: 'id', required: true, names: 'claim' }],
    example: '<Claim id="zx-bad-record-5y">从还清那天起，再留五年。</Claim>',
  },
  Term: { attributes: [{ name: 'id', required: true, names: 'term' }], example: '<Term id="zhengxin">征信</Term>' },
  Story: { attributes: [], example: '<Story>\n\n何满仓翻出借条。\n\n</Story>' },
  Do: { attributes: [], example: '<Do>\n\n今天就打银行的电话。\n\n</Do>' },
  Dont: { attributes: [], example: '<Dont>\n\n别拿新贷还旧贷。\n\n</Dont>' },
  Steps: { attributes: [], example: '<Steps>\n\n1. 找出合同。\n2. 看清日期。\n\n</Steps>' },
  Figure: {
    attributes: [
      { name: 'name', required: true, names: 'figure' },
      { name: 'alt', required: true },
    ],
    example: '<Figure name="wall-calendar" alt="墙上的日历，三个日子画了圈" />',
  },
  Call: { attributes: [{ name: 'channel', required: true, names: 'channel' }], example: '<Call channel="12378" />' },
  Slide: { attributes: [], example: '<Slide>\n\n有借有还，下回不难\n\n</Slide>' },
  Notes: { attributes: [], example: '<Notes>\n\n问问大家：谁查过征信？\n\n</Notes>' },
  Ask: { attributes: [{ name: 'expect', required: true }], example: '<Ask expect="先打合同上的电话。">接到陌生电话，先做什么？</Ask>' },
};
