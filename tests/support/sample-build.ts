import { join, resolve } from 'node:path';
import { sampleSite, writeFiles } from './sample-site.ts';
import { inThreeLanguages, writeProject } from './third-language.ts';

/** Folders of the sample site: content that tests may bend as they like, built like the real one. */
export const sampleContent: string = resolve('.cache/sample/content');
export const sampleOut: string = resolve('.cache/sample/dist');
/** The project that builds it, which knows a language more than this one. */
export const sampleProject: string = resolve('.cache/sample/project');

/**
 * Writes the sample site: all seven question types in one lesson, a claim with a last day in 2099,
 * one that nobody has checked since 2020, an English lesson whose Chinese source changed afterwards, and a third language beside them.
 * @returns the environment that makes a build take this content.
 */
export function writeSampleSite(): Record<string, string> {
  const files = sampleSite(2);
  const claims = files['claims/sample.yaml'] ?? '';
  files['claims/sample.yaml'] = claims
    .replace('level: text-seen', 'expires: 2099-12-31\n  level: text-seen')
    .replace('level: secondary\n  checked: 2026-11-24', 'level: secondary\n  checked: 2020-01-01');
  const lesson = files['lessons/zh-CN/lesson-2.mdx'] ?? '';
  files['lessons/zh-CN/lesson-2.mdx'] = `${lesson}\n中文后来又加了一句。<Claim id="other-claim">先问年化。</Claim>\n`;
  writeFiles(sampleContent, files);
  writeProject(sampleProject);
  writeFiles(join(sampleProject, 'content'), inThreeLanguages(files));
  return {
    XINTIAN_PROJECT: sampleProject,
    XINTIAN_CONTENT: join(sampleProject, 'content'),
    XINTIAN_OUT: sampleOut,
    XINTIAN_CACHE: resolve('.cache/sample/astro'),
  };
}
