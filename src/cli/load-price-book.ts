import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { builtInPriceBook } from '../prices/built-in-price-book.ts'
import { overlay } from '../prices/overlay.ts'
import type { PriceBook } from '../prices/price-book.ts'
import { priceBookSchema } from '../prices/price-book-schema.ts'
import { CliError } from './cli-error.ts'
import { systemReason } from './system-error.ts'

/**
 * The built-in price book, with a user's book in JSON or YAML laid over it where a file is named.
 *
 * Throws `CliError` when the file cannot be read or is no price book; the message names every place that is wrong.
 */
export async function loadPriceBook(file: string | undefined, cwd: string): Promise<PriceBook> {
  if (file === undefined) return builtInPriceBook
  const parsed = priceBookSchema.safeParse(parseBook(await readText(file, cwd), file))
  if (parsed.success) return overlay(builtInPriceBook, parsed.data)
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the whole'}: ${message}`)
  throw new CliError(`${file} is not a price book:\n${problems.join('\n')}`)
}

async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new CliError(`cannot read ${file}: ${reason}`)
  }
}

function parseBook(text: string, file: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new CliError(`${file} is neither JSON nor YAML: ${error instanceof Error ? error.message : String(error)}`)
  }
}
