import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('the library can be bundled for a browser: nothing in it needs Node', async () => {
  const { warnings } = await build({
    entryPoints: ['src/index.ts'],
    absWorkingDir: new URL('..', import.meta.url).pathname,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
})
