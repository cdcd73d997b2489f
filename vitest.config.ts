import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // One module cache per worker: mathjs alone takes over a second to load.
    isolate: false,
    pool: 'threads',
    testTimeout: 20_000,
  },
})
