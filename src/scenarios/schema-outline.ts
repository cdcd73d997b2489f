import { z } from 'zod'

/** The schema itself, without what makes it optional, gives it a default or transforms what it reads. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return bareSchema(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe && !hasMeta(schema)) return bareSchema(schema.in as z.ZodType)
  return schema
}

// A quantity is a pipe that describes itself; what goes into the pipe is anything at all.
function hasMeta(schema: z.ZodType): boolean {
  return schema.meta()?.title !== undefined
}

/** The keys that a group may have; none when any name will do. */
export function acceptedKeys(schema: z.ZodType | undefined): readonly string[] {
  if (schema === undefined) return []
  const bare = bareSchema(schema)
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape)
  if (bare instanceof z.ZodRecord) return literalsOf(bare.keyType as unknown as z.ZodType)
  if (bare instanceof z.ZodUnion) return flattenUnion(bare).flatMap((option) => acceptedKeys(option))
  return []
}

/** The schema of a member, or `undefined` when there is none of that name. */
export function childSchema(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const bare = bareSchema(schema)
  if (bare instanceof z.ZodObject) return bare.shape[key] as z.ZodType | undefined
  if (bare instanceof z.ZodRecord) return bare.valueType as z.ZodType
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType
  if (bare instanceof z.ZodUnion) {
    for (const option of flattenUnion(bare)) {
      const child = childSchema(option, key)
      if (child !== undefined) return child
    }
  }
  return undefined
}

/** The alternatives of a union in their order; a schema that is no union is its own only alternative. */
export function flattenUnion(schema: z.ZodType): readonly z.ZodType[] {
  const bare = bareSchema(schema)
  return bare instanceof z.ZodUnion ? (bare.options as readonly z.ZodType[]) : [bare]
}

/** The texts that a schema takes literally. */
export function literalsOf(schema: z.ZodType): readonly string[] {
  const bare = bareSchema(schema)
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(String)
  return bare instanceof z.ZodEnum ? bare.options.map(String) : []
}

/** What a schema accepts, as a phrase that can follow "write": `a size such as 350 kB`, `none`, `a group with compound`. */
export function describeSchema(schema: z.ZodType | undefined): string {
  if (schema === undefined) return 'a value'
  const bare = bareSchema(schema)
  const literals = literalsOf(bare)
  if (literals.length > 0) return literals.length === 1 ? literals[0]! : `one of: ${literals.join(', ')}`
  if (bare instanceof z.ZodObject) return `a group with ${keyPhrase(bare)}`
  if (bare instanceof z.ZodArray) return 'a list'
  if (bare instanceof z.ZodRecord) return 'a group of named entries'
  if (bare instanceof z.ZodUnion) return flattenUnion(bare).map(describeSchema).join(', or ')
  const meta = { ...bare.meta(), ...schema.meta() }
  const example = (meta.examples as readonly unknown[] | undefined)?.[0]
  const kind = meta.title === undefined ? kindOf(bare) : article(meta.title.toLowerCase())
  return example === undefined ? kind : `${kind} such as ${String(example)}`
}

function kindOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodString) return 'text'
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'a whole number' : 'a number'
  if (schema instanceof z.ZodBoolean) return 'true or false'
  return 'a value'
}

function article(noun: string): string {
  if (noun.endsWith('s')) return noun
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function keyPhrase(schema: z.ZodObject): string {
  const keys = Object.entries(schema.shape)
  const required = keys
    .filter(([, member]) => !(member instanceof z.ZodOptional || member instanceof z.ZodDefault))
    .map(([key]) => key)
  return (required.length > 0 ? required : keys.map(([key]) => key)).join(', ')
}
