import { z } from 'zod'
import { isConditionOperator } from './condition-operators.ts'

const oneOrMany = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)])

/** `*`, or a service prefix and an action name in which wildcards may stand. */
const actionField = z
  .string()
  .regex(/^(\*|\*:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+)$/, 'an action such as s3:GetObject, s3:Get* or *')

/** `*`, or an ARN with at least six parts in which wildcards and policy variables may stand. */
const resourceField = z
  .string()
  .regex(/^(\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:.+)$/, 'an ARN such as arn:aws:s3:::bucket/*, or *')

const awsPrincipalField = z
  .string()
  .regex(
    /^(\*|\d{12}|arn:aws[a-z-]*:(iam|sts)::\d{12}:(root|(user|role|federated-user)\/[^*?]+|assumed-role\/[^*?/]+\/[^*?/]+)|A[A-Z]{3}[A-Z0-9]{12,124})$/,
    '*, an account, or the ARN of an account, user, role or session without wildcards',
  )

const principalSchema = z.union([
  z.literal('*'),
  z
    .strictObject({
      AWS: oneOrMany(awsPrincipalField).optional(),
      Service: oneOrMany(z.string().regex(/^[a-z0-9.-]+\.[a-z.]+$/, 'a service such as s3.amazonaws.com')).optional(),
      Federated: oneOrMany(z.string().min(1)).optional(),
      CanonicalUser: oneOrMany(z.string().regex(/^[0-9a-f]{64}$/, 'a canonical user id')).optional(),
    })
    .refine((principal) => Object.keys(principal).length > 0, 'name at least one principal'),
])

const conditionValue = z.union([z.string(), z.number(), z.boolean()])

const conditionSchema = z.record(
  z.string().refine(isConditionOperator, 'a condition operator such as StringEquals or ForAllValues:StringLike'),
  z.record(z.string().min(1), z.union([conditionValue, z.array(conditionValue)])),
)

const statementSchema = z
  .strictObject({
    Sid: z
      .string()
      .regex(/^[A-Za-z0-9 _-]*$/, 'letters, digits, spaces, - and _')
      .optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Principal: principalSchema.optional(),
    NotPrincipal: principalSchema.optional(),
    Action: oneOrMany(actionField).optional(),
    NotAction: oneOrMany(actionField).optional(),
    Resource: oneOrMany(resourceField).optional(),
    NotResource: oneOrMany(resourceField).optional(),
    Condition: conditionSchema.optional(),
  })
  .refine((s) => (s.Action === undefined) !== (s.NotAction === undefined), 'state either Action or NotAction')
  .refine((s) => (s.Resource === undefined) !== (s.NotResource === undefined), 'state either Resource or NotResource')

type StatementShape = z.output<typeof statementSchema>

const documentSchema = z.strictObject({
  Version: z
    .enum(['2012-10-17', '2008-10-17'])
    .optional()
    .meta({ description: 'Policy variables work in 2012-10-17 only; 2008-10-17 when left out.' }),
  Id: z.string().optional(),
  Statement: oneOrMany(statementSchema),
})

const eachStatement = (holds: (statement: StatementShape) => boolean) => (document: { Statement: unknown }) =>
  [document.Statement].flat().every((statement) => holds(statement as StatementShape))

function uniqueSids({ Statement }: { Statement: unknown }): boolean {
  const sids = [Statement].flat().flatMap((statement) => (statement as StatementShape).Sid || [])
  return new Set(sids).size === sids.length
}

const hasPrincipal = ({ Principal, NotPrincipal }: StatementShape): boolean =>
  Principal !== undefined || NotPrincipal !== undefined

/**
 * A policy attached to a user, role, boundary or session: nobody is named in it, and its statement ids are plain letters and digits.
 * Grammar: IAM user guide, Grammar of the IAM JSON policy language.
 */
export const identityPolicySchema = documentSchema
  .refine(
    eachStatement((s) => !hasPrincipal(s)),
    'an identity policy names no Principal',
  )
  .refine(
    eachStatement(({ Sid = '' }) => /^[A-Za-z0-9]*$/.test(Sid)),
    'a Sid has letters and digits only',
  )
  .refine(uniqueSids, 'two statements have the same Sid')
  .meta({ title: 'Identity policy' })

/** A policy attached to a resource: every statement says who is meant. */
export const resourcePolicySchema = documentSchema
  .refine(
    eachStatement((s) => (s.Principal === undefined) !== (s.NotPrincipal === undefined)),
    'state either Principal or NotPrincipal',
  )
  .refine(uniqueSids, 'two statements have the same Sid')
  .meta({ title: 'Resource policy' })

/** A resource control policy: it can only deny, and means everybody (Organizations user guide, RCP syntax). */
export const resourceControlPolicySchema = documentSchema
  .refine(
    eachStatement((s) => s.Effect === 'Deny' && s.Principal === '*'),
    'a resource control policy denies, and its Principal is *',
  )
  .refine(uniqueSids, 'two statements have the same Sid')
  .meta({ title: 'Resource control policy' })

export type PolicyDocument = z.output<typeof documentSchema>
export type PolicyStatement = StatementShape
export type PolicyPrincipal = z.output<typeof principalSchema>
export type PolicyCondition = z.output<typeof conditionSchema>

/** The statements of a document, which may have a single one without a list around it. */
export function statementsOf({ Statement }: PolicyDocument): readonly PolicyStatement[] {
  return Array.isArray(Statement) ? Statement : [Statement]
}

/** Size of a document as IAM counts it: JSON without white space, in characters. */
export function policySize(document: PolicyDocument): number {
  return JSON.stringify(document).length
}
