import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

/**
 * Heap of a build in megabytes. Left to itself V8 lets garbage pile up to half a gigabyte more,
 * which is too much for the small machines that editors and CI have.
 */
export const buildHeap = 640;

/** Builds the site into `dist`, or other content where `env` says; then draws the pictures of its lessons. */
export function build(env: Readonly<Record<string, string>> = {}): void {
  run('node', [`--max-old-space-size=${buildHeap}`, 'node_modules/astro/bin/astro.mjs', 'build'], env);
  run('node', ['scripts/pictures.ts'], env);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build();
