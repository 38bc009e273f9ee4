import { defineConfig } from 'vitest/config';

/** Tests of the build run whole builds: on a busy machine one takes longer than the five seconds Vitest allows. */
const buildTime = 120_000;
const project = (name: string, testTimeout = 5000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout, hookTimeout: 2 * testTimeout },
});

export default defineConfig({ test: { projects: [project('unit'), project('content'), project('search'), project('build', buildTime)] } });
