import { existsSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { PriceBook } from '../../prices/price-book.ts'
import { readPriceBookFile } from '../../prices/price-book-file.ts'
import { CliError } from '../cli-error.ts'
import { readText } from '../read-text.ts'
import type { Shell } from '../shell.ts'
import { writeArtifacts } from '../write-artifacts.ts'

/** Price books are far smaller, price lists often larger. */
const LARGEST_BOOK = 200_000_000

/** Throws `CliError` when a file is there already and is anything but a price book, such as the list that is to be imported. */
export async function refuseToReplaceOthers(file: string, { cwd }: Shell): Promise<void> {
  const path = resolve(cwd, file)
  if (!existsSync(path)) return
  const isBook =
    statSync(path).isFile() &&
    statSync(path).size <= LARGEST_BOOK &&
    readPriceBookFile(await readText(file, cwd), file).ok
  if (!isBook) throw new CliError(`${file} exists already and is no price book; name another with --out`)
}

/** Writes a price book, whole or not at all. */
export function writeBook(file: string, book: PriceBook, { cwd }: Shell): void {
  const path = resolve(cwd, file)
  writeArtifacts(dirname(path), [{ name: basename(path), content: `${JSON.stringify(book, null, 2)}\n` }])
}
