import { z } from 'zod'
import {
  identityPolicySchema,
  resourceControlPolicySchema,
  resourcePolicySchema,
} from '../access/iam/policy-document.ts'
import { keyRangePatterns } from '../access/key-range.ts'
import { idField } from './fields.ts'
import { policyField } from './policy-field.ts'

const accountField = z
  .string()
  .regex(/^\d{12}$/, 'an account number of twelve digits, in quotes')
  .meta({ title: 'Account', description: 'Number of an AWS account.', examples: ['111122223333'] })

/** Ranges of keys become prefixes; beyond these many no policy could hold them. */
const MOST_PATTERNS = 100

const keyRangeSchema = z
  .strictObject({
    from: z.string().meta({ description: 'First key.', examples: ['2027-01'] }),
    before: z
      .string()
      .min(1)
      .meta({ description: 'First key that no longer belongs to it.', examples: ['2027-02'] }),
  })
  .refine(({ from, before }) => from < before, 'the range ends before it begins')
  .refine(
    ({ from, before }) =>
      !/^[\x20-\x7e]*$/.test(from + before) || from >= before || keyRangePatterns(from, before).length <= MOST_PATTERNS,
    'the range takes too many prefixes for a policy; choose shorter bounds',
  )
  .refine(({ from, before }) => /^[\x20-\x7e]*$/.test(from + before), 'bounds have printable ASCII characters only')
  .meta({ title: 'Key range' })

const scopeSchema = z
  .strictObject({
    title: z.string().optional().meta({ description: 'What it is, for people.' }),
    dataset: idField.meta({ description: 'The dataset that it is a part of.' }),
    prefix: z
      .string()
      .min(1)
      .optional()
      .meta({
        description:
          'What its keys begin with; a directory when it ends with /. Policy variables make it differ from principal to principal.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
        examples: ['eu/', 'home/${aws:username}/'],
      }),
    keys: keyRangeSchema
      .optional()
      .meta({ description: 'From one key on and before another, in the order of their codes.' }),
    tag: z
      .strictObject({
        key: z
          .string()
          .min(1)
          .meta({ description: 'Key of the tag.', examples: ['class'] }),
        value: z.string().meta({ description: 'Value of the tag.', examples: ['public'] }),
      })
      .optional()
      .meta({ description: 'Objects that carry this tag.' }),
    attributes: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .meta({ description: 'These attributes of every item.', examples: [['name', 'city']] }),
  })
  .refine(
    ({ prefix, keys, tag, attributes }) =>
      [prefix, keys, tag, attributes].filter((part) => part !== undefined).length === 1,
    'state one of prefix, keys, tag and attributes',
  )
  .meta({ title: 'Scope' })

const principalSchema = z
  .strictObject({
    title: z.string().optional().meta({ description: 'What it is, for people.' }),
    type: z
      .enum(['iam-user', 'iam-role', 'aws-service', 'account', 'anonymous'])
      .meta({ description: 'How it signs in; account: anybody of another AWS account; anonymous: nobody at all.' }),
    account: accountField.optional().meta({ description: 'Number of the account, for the type account.' }),
    service: z
      .string()
      .optional()
      .meta({ description: 'Name of the service, for the type aws-service.', examples: ['cloudtrail.amazonaws.com'] }),
    logsInTo: z.array(idField).optional().meta({ description: 'Consumers on whose hosts this principal has a shell.' }),
    root: z.boolean().optional().meta({ description: 'May become root on those hosts.' }),
    network: z
      .enum(['internet', 'vpc'])
      .default('internet')
      .meta({ description: 'Whether it can reach hosts in the VPC.' }),
    tags: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'Tags of the principal: aws:PrincipalTag/… in policies.' }),
    context: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .optional()
      .meta({ description: 'Other condition keys of its requests, such as aws:SourceIp.' }),
    policies: z
      .array(policyField(identityPolicySchema, 'Identity policy in AWS’s JSON grammar.'))
      .optional()
      .meta({ description: 'Identity policies of your own, in force beside those derived.' }),
    boundary: policyField(identityPolicySchema, 'Permissions boundary.').optional(),
    session: policyField(identityPolicySchema, 'Session policy, for roles.').optional(),
  })
  .meta({ title: 'Principal' })

const grantSchema = z
  .strictObject({
    principals: z.array(idField).min(1).meta({ description: 'Who.' }),
    datasets: z.array(idField).min(1).optional().meta({ description: 'On which datasets.' }),
    scopes: z.array(idField).min(1).optional().meta({ description: 'On which scopes.' }),
    actions: z
      .array(z.enum(['read', 'write', 'delete']))
      .min(1)
      .meta({
        description:
          'May do what. Deleting counts as a part of writing as long as no grant names it; then it is tried on its own.',
      }),
  })
  .refine(({ datasets, scopes }) => datasets !== undefined || scopes !== undefined, 'name datasets or scopes')
  .meta({ title: 'Grant' })

const ownPoliciesSchema = z
  .strictObject({
    derive: z
      .boolean()
      .default(true)
      .meta({ description: 'Derive policies from the grants; false: only the policies of your own are in force.' }),
    resource: z
      .array(policyField(resourcePolicySchema, 'Resource policy, such as a bucket policy.'))
      .optional()
      .meta({ description: 'Resource policies; each takes effect on the resources that it names.' }),
    serviceControl: z.array(policyField(identityPolicySchema, 'Service control policy.')).optional().meta({
      description: 'Service control policies, from the root of the organisation to the account; all must allow.',
    }),
    resourceControl: z
      .array(policyField(resourceControlPolicySchema, 'Resource control policy.'))
      .optional()
      .meta({ description: 'Resource control policies of the organisation.' }),
  })
  .meta({ title: 'Policies of your own' })

/** Who exists, what parts the data has, who may do what, and what policies there are already. */
export const accessSchema = z
  .strictObject({
    account: accountField.default('111122223333').meta({ description: 'Account that owns the stores.' }),
    principals: z
      .record(idField, principalSchema)
      .meta({ description: 'Everybody who is tried, those who must not get in above all.' }),
    scopes: z
      .record(idField, scopeSchema)
      .optional()
      .meta({ description: 'Parts of datasets that somebody may be granted.' }),
    grants: z.array(grantSchema).meta({ description: 'What is intended; everything else is a leak.' }),
    policies: ownPoliciesSchema
      .optional()
      .meta({ description: 'Policies that are there already, and whether more are derived.' }),
  })
  .meta({
    title: 'Access',
    description: 'Who exists, and who may read and write what. Whatever is not granted is denied.',
  })

export type AccessSpec = z.output<typeof accessSchema>
