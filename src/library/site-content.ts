import { localDay } from '../domain/text/iso-date.ts';
import { formatProblems } from '../schema/problem.ts';
import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import { contentRoot, drawingsRoot } from './settings.ts';

/** Thrown when bad content must stop the build; the message lists every problem in plain Chinese. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** An editor mends files, not this program: where it was thrown is of no use to anybody. */
  override stack = '';
}

// The build's configuration and its pages are bundled apart: they meet here, so that content is read once.
const place = globalThis as { xintian?: { content?: Content } };
place.xintian ??= {};
const shared = place.xintian;

/**
 * The checked content. Read on first use, which prints the warnings unless they have been printed.
 * Throws ContentError when something in it must not be published.
 */
export function siteContent({ warn = true } = {}): Content {
  if (shared.content) return shared.content;
  const { content, problems } = checkContent(contentRoot, drawingsRoot, localDay(new Date()));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new ContentError(`内容有错，不能发布：\n\n${formatProblems(errors)}\n`);
  if (warn && problems.length > 0) console.warn(`\n${formatProblems(problems)}\n`);
  shared.content = content;
  return content;
}

/** Takes this as the content from now on, although nobody has proved it to be right. */
export function holdContent(content: Content): void {
  shared.content = content;
}

/** An editor saved something: read the content again on next use. */
export function forgetContent(): void {
  delete shared.content;
}

/** A value that the content check has proved to be there. */
export function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`not there although the content was checked: ${name}`);
  return value;
}
