import { writeSlides } from '../src/integrations/pptx/write-slides.ts';
import { siteContent } from '../src/library/site-content.ts';

/** Writes the slide file of every lesson into a site that has been built: `dist/present/<slug>.pptx`. */
siteContent({ warn: false });
const { files, bytes } = await writeSlides('dist');
console.log(`dist/present/：${files}个幻灯片文件，${bytes.toLocaleString('en')}字节`);
