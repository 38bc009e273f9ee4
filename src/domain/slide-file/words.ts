/** Words on the slides and in their notes that are not the lesson's own. `{n}` and `{text}` are filled in. */
export interface SlideWords {
  readonly site: string;
  readonly edition: string;
  /** Said on the first slide of a lesson that is not reviewed or whose translation is behind. */
  readonly warning?: string;
  readonly check: string;
  readonly ask: string;
  readonly action: string;
  readonly call: string;
  readonly do: string;
  readonly dont: string;
  /** The arrow from one half of a pair to the other. */
  readonly leadsTo: string;
  readonly tell: string;
  readonly expect: string;
  readonly sources: string;
  readonly question: string;
  readonly answer: string;
  readonly right: string;
  readonly wrong: string;
  readonly trap: string;
  readonly noTrap: string;
  readonly yuan: string;
  readonly say: string;
  readonly vote: string;
  readonly talk: string;
  /** The short name of a claim's source and its article. */
  readonly sourceOf: (claim: string) => string;
  /** Where to find somebody who has no number of their own. */
  readonly whereOf: (contact: string) => string;
}
