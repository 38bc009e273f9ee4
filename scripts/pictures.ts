import { join, resolve } from 'node:path';
import { writePictures } from '../src/integrations/pictures/write-pictures.ts';
import { siteContent } from '../src/library/site-content.ts';

/** Draws the pictures of the lessons into a site that has just been built; the build has printed the warnings. */
siteContent({ warn: false });
const started = performance.now();
const cache = join(resolve(process.env['XINTIAN_CACHE'] ?? '.cache/astro'), 'pictures');
const { pictures, drawn } = await writePictures(resolve(process.env['XINTIAN_OUT'] ?? 'dist'), cache);
console.log(`${pictures} pictures, ${drawn} drawn anew, ${((performance.now() - started) / 1000).toFixed(1)} s`);
