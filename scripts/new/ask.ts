/** Asks one question and gives the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/** A name with what it means, to choose from. */
export interface Choice {
  readonly name: string;
  readonly meaning: string;
}

/** A field of what is begun: by flag, or by a question where somebody sits at the terminal. */
export interface Wanted {
  readonly flag: string;
  readonly question: string;
  /** Names that may be given; without it any text will do. */
  readonly choices?: readonly Choice[] | undefined;
  /** Several names, with commas between them. */
  readonly several?: boolean | undefined;
  /** What an empty answer means; without it an answer is needed. */
  readonly otherwise?: string | undefined;
}

/** Names in a list, whatever parts them. */
export const namesIn = (text: string): readonly string[] => text.split(/[\s,，、]+/).filter(Boolean);

/**
 * Collects the fields. A flag that does not fit is an error; a typed answer that does not fit is asked again.
 * @param ask nothing when there is no terminal: then what is missing is told all at once.
 * @throws in plain Chinese.
 */
export async function collect(
  wanted: readonly Wanted[],
  flags: { readonly [name: string]: string | undefined },
  ask: Ask | undefined,
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const field of wanted) {
    const written = flags[field.flag];
    const given = written === undefined ? undefined : byMeaning(field, written);
    if (given !== undefined) {
      const objection = objectionTo(field, given);
      if (objection) throw new Error(`--${field.flag}：${objection}`);
      answers.set(field.flag, given);
    } else if (ask) answers.set(field.flag, await askUntilRight(field, ask));
    else if (field.otherwise !== undefined) answers.set(field.flag, field.otherwise);
    else missing.push(`  --${field.flag}  ${field.question}${listOf(field)}`);
  }
  if (missing.length > 0) throw new Error(`还要写上：\n${missing.join('\n')}`);
  return answers;
}

async function askUntilRight(field: Wanted, ask: Ask): Promise<string> {
  const hint = field.otherwise === undefined ? '' : `${field.choices ? '\n' : ''}（直接回车：${field.otherwise || '先空着'}）`;
  for (let why = ''; ; ) {
    const typed = (await ask(`${why}${field.question}${listOf(field)}${hint}\n> `)).trim();
    const answer = typed === '' && field.otherwise !== undefined ? field.otherwise : byNumber(field, byMeaning(field, typed));
    const objection = objectionTo(field, answer);
    if (!objection) return answer;
    why = `${objection}\n`;
  }
}

const listOf = ({ choices = [] }: Wanted): string =>
  choices.map(({ name, meaning }, index) => `\n    ${index + 1}  ${name}  ${meaning}`).join('');

/** Who types a number means the name beside it. */
function byNumber({ choices, several }: Wanted, typed: string): string {
  if (!choices) return typed;
  const parts = several ? namesIn(typed) : [typed];
  return parts.map((part) => choices[Number(part) - 1]?.name ?? part).join(',');
}

/** Who writes what stands beside a name means the name. */
function byMeaning({ choices = [], several }: Wanted, typed: string): string {
  const nameOf = (words: string): string | undefined => choices.find(({ meaning }) => meaning !== '' && meaning === words)?.name;
  const whole = nameOf(typed.trim());
  if (whole !== undefined || !several) return whole ?? typed;
  return namesIn(typed)
    .map((part) => nameOf(part) ?? part)
    .join(',');
}

function objectionTo({ choices, several, otherwise }: Wanted, answer: string): string | undefined {
  if (answer.trim() === '') return otherwise === undefined ? '这一项不能空着。' : undefined;
  if (!choices) return undefined;
  const names = several ? namesIn(answer) : [answer];
  const unknown = names.find((name) => !choices.some((choice) => choice.name === name));
  return unknown === undefined ? undefined : `没有“${unknown}”，能写：${choices.map(({ name }) => name).join('、')}`;
}
