import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'extractors/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    // One process, one jieba dictionary: loading it costs 1.3 s and 240 MB a time, and worker threads leak it.
    pool: 'forks',
    isolate: false,
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/setup.ts'],
    // Bounds for what hangs, not for what is slow: two cores may be shared.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
