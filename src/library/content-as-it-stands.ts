import { localDay } from '../domain/text/iso-date.ts';
import type { Problem } from '../schema/problem.ts';
import { adviseContent } from './advise-content.ts';
import { checkAcross } from './check-content.ts';
import { withoutFollowUps } from './checks/follow-ups.ts';
import { type FilesBefore, readContent } from './read-content.ts';
import { contentRoot, drawingsRoot } from './settings.ts';
import { holdContent } from './site-content.ts';

/**
 * Reads the content again and makes it the site's, mistakes and all: a preview shows what it can.
 * @param before is kept from one reading to the next: only what changed is parsed.
 * @returns what tells everything there is to mend, and the advice; pages can be made before it is asked.
 */
export function contentAsItStands(before: FilesBefore): () => readonly Problem[] {
  const { content, problems } = readContent(contentRoot, drawingsRoot, before);
  holdContent(content);
  const today = localDay(new Date());
  return () => [...withoutFollowUps([...problems, ...checkAcross(content, today)]), ...adviseContent(content, today)];
}
