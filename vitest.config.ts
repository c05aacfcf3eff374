import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'extractors/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    // One process, one jieba dictionary: loading it costs 1.3 s and 240 MB a time, and worker threads leak it.
    pool: 'forks',
    isolate: false,
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
