import { build } from './build.ts';
import { serve } from './serve.ts';

const usualPort = 4321;

build();
// Somebody else may already listen on the usual port.
const { address } = await serve('dist', usualPort).catch(() => serve('dist', 0));
console.log(`\n信田 · Xintian\n${address}\n\nCtrl+C 停止 / stops the server`);
