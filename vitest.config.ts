import { defineConfig } from 'vitest/config'
import { compiledSources } from './test/compiled-sources.ts'

export default defineConfig({
  plugins: [compiledSources()],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // One module cache per worker: loading the program takes over a second.
    isolate: false,
    pool: 'forks',
    execArgv: [
      // Simulations leave much behind that is dead at once: with more room for the young, a sixth of the whole time is saved.
      '--max-semi-space-size=64',
      // Compiled sources tell failures by the lines that were written.
      '--enable-source-maps',
    ],
    // By default one core is left idle: on two cores that is half of the machine.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
