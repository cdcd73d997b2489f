import type { DocumentOption } from '../../document/schema.ts'

/** An option as charts name it: its letter and its name. */
export function optionName({ id, name }: Pick<DocumentOption, 'id' | 'name'>): string {
  return `${id} · ${name}`
}

/** Options in the order of their ids, so that an option has the same colour in every chart of every report. */
export function byId(options: readonly DocumentOption[]): readonly DocumentOption[] {
  return options.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
