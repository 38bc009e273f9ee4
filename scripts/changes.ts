import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changesComment } from '../src/domain/changes/changes.ts';
import { publishedIn } from '../src/integrations/published.ts';

/** Prints what changes for readers between two checkouts that have been built, as a comment for a review. */
const [before, after = '.'] = process.argv.slice(2);
if (before === undefined || [before, after].some((folder) => !existsSync(join(folder, 'dist/index.html')))) {
  console.error('用法：npm run changes -- 改之前的文件夹 [改之后的文件夹]\n两个文件夹里都要先运行 npm run build。');
  process.exit(1);
}
console.log(changesComment(await publishedIn(before), await publishedIn(after)));
