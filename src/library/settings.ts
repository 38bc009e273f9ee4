import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder with the content, so that tests and the bench can build other content than the site's own. */
export const contentRoot: string = resolve(process.env['XINTIAN_CONTENT'] ?? 'content');

/** The development server is an editor's preview: it shows content with mistakes in it, and the code stays as it is. */
export const isPreview = (): boolean => process.env['XINTIAN_PREVIEW'] !== undefined;

/** Folder with the drawings editors may name. */
export const drawingsRoot: string = resolve('src/drawings');

if (!existsSync(contentRoot)) throw new Error(`找不到内容文件夹：${contentRoot}`);
