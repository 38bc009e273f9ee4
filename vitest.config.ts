import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Tests of the build run whole builds: on a busy machine one takes longer than the five seconds Vitest allows. */
const buildTime = 120_000;
const project = (name: string, testTimeout = 5000, isolate = true): TestProjectConfiguration => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout, hookTimeout: 2 * testTimeout, isolate },
});

// Unit tests change nothing that another could see: each module is loaded once for all of them, which takes a third of the time.
const unit = project('unit', 5000, false);

export default defineConfig({ test: { projects: [unit, project('content'), project('search'), project('build', buildTime)] } });
