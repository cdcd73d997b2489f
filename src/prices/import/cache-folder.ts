import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Folder for price lists that were fetched: `stowage/price-lists` in the user's cache folder, by the XDG Base Directory Specification
 * (a relative `XDG_CACHE_HOME` is ignored, as it asks).
 */
export function priceListCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  home: string = homedir(),
): string {
  const { XDG_CACHE_HOME: cache } = env
  const base = cache !== undefined && isAbsolute(cache) ? cache : join(home, '.cache')
  return join(base, 'stowage', 'price-lists')
}
