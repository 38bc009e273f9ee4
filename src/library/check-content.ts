import type { IsoDate } from '../domain/text/iso-date.ts';
import type { Problem } from '../schema/problem.ts';
import { checkChannels } from './checks/channels.ts';
import { checkClaims } from './checks/claims.ts';
import { checkDecks } from './checks/decks.ts';
import { withoutFollowUps } from './checks/follow-ups.ts';
import { checkIds } from './checks/ids.ts';
import { checkLessons } from './checks/lessons.ts';
import { checkLinks } from './checks/links.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkPlays } from './checks/plays.ts';
import { checkReferences } from './checks/references.ts';
import { checkRenamed } from './checks/renamed.ts';
import { checkStories } from './checks/stories.ts';
import { checkUncited } from './checks/uncited.ts';
import { checkUnwritten } from './checks/unwritten.ts';
import { checkWording } from './checks/wording.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

/** Reads the content folder and finds everything an editor has to mend, all at once. */
export function checkContent(root: string, drawings: string, today: IsoDate): { content: Content; problems: readonly Problem[] } {
  const { content, problems } = readContent(root, drawings);
  return { content, problems: withoutFollowUps([...problems, ...checkAcross(content, today)]) };
}

/** What is wrong between files, each of which can be read. */
export function checkAcross(content: Content, today: IsoDate): readonly Problem[] {
  return [
    ...checkRenamed(content),
    ...checkIds(content),
    ...checkReferences(content),
    ...checkClaims(content, today),
    ...checkChannels(content, today),
    ...checkLessons(content),
    ...checkDecks(content),
    ...checkStories(content),
    ...checkPlays(content),
    ...checkUncited(content),
    ...checkUnwritten(content),
    ...checkWording(content),
    ...checkLinks(content),
    ...checkPairs(content),
  ];
}
