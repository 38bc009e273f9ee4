import { dev } from 'astro';
import type { Plugin } from 'vite';
import { previewPath } from '../src/integrations/preview/open-preview.ts';
import { lessonSlugs } from '../src/integrations/preview/preview-page.ts';
import { closest } from '../src/library/checks/report.ts';
import { contentRoot, drawingsRoot } from '../src/library/settings.ts';
import { adminHandler } from './edit/admin.ts';
import { readFlags } from './flags.ts';

const usualPort = 4330;

/**
 * Shows a lesson as it is written: `npm run edit`, or `npm run edit -- the-lesson`. Phone, largest text, slides, paper and
 * translation stand side by side with what the check says, and follow every save. Beside it stands the form at `/admin/`.
 */
const { words } = readFlags(process.argv.slice(2), []);
const [lesson] = words;
const slugs = lessonSlugs();
if (lesson !== undefined && !slugs.includes(lesson)) {
  const near = closest(lesson, slugs);
  console.error(`没有叫“${lesson}”的课。${near ? `是不是“${near}”？` : ''}新写一课：npm run new -- lesson ${lesson}`);
  process.exit(1);
}
console.log('正在准备，半分钟以内。');
process.env['XINTIAN_PREVIEW'] = 'yes';
const form: Plugin = {
  name: 'xintian:form',
  configureServer: (server) => {
    server.middlewares.use(adminHandler(contentRoot, drawingsRoot));
  },
};
const { address } = await dev({
  // A lesson that Astro remembers from the last time, and that was away in between, would not be found again.
  force: true,
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: usualPort },
  vite: { plugins: [form] },
});
const root = `http://127.0.0.1:${address.port}`;
const at = `${root}${previewPath}${lesson ? `?lesson=${lesson}` : ''}`;
console.log(`\n边改边看：${at}\n用浏览器打开，改 content/ 里的文件，存盘就更新。\n用表单改：${root}/admin/\n\nCtrl+C 停止`);
