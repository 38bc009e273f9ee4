import Ask from './Ask.astro';
import Call from './Call.astro';
import Claim from './Claim.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import Figure from './Figure.astro';
import OnlyInHall from './OnlyInHall.astro';
import Steps from './Steps.astro';
import Story from './Story.astro';
import Term from './Term.astro';

/** The closed list of `schema/mdx.ts`, as the phone page renders it. */
export const phoneComponents = { Ask, Call, Claim, Do, Dont, Figure, Notes: OnlyInHall, Slide: OnlyInHall, Steps, Story, Term };
