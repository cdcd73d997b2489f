import { conditionOperator } from '../iam/condition-operators.ts'
import type { PolicyStatement } from '../iam/policy-document.ts'

/** Condition keys that tie a statement to callers that the public does not belong to. */
const FIXING_KEYS = new Set(
  [
    'aws:SourceArn',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'aws:SourceOwner',
    'aws:SourceAccount',
    'aws:PrincipalOrgID',
    'aws:PrincipalOrgPaths',
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:userid',
    'aws:SourceIp',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
    's3:DataAccessPointArn',
    's3:DataAccessPointAccount',
  ].map((key) => key.toLowerCase()),
)

/**
 * Whether S3 takes a statement for public: it allows everybody, and no condition ties it to fixed values of the keys that count. Wildcards and
 * policy variables are no fixed values; an address range must be narrower than the whole internet.
 *
 * Source: S3 user guide, Blocking public access to your Amazon S3 storage, The meaning of "public".
 */
export function isPublicStatement({ Effect, Principal, NotPrincipal, Condition = {} }: PolicyStatement): boolean {
  if (Effect !== 'Allow') return false
  const meansEverybody =
    NotPrincipal !== undefined ||
    Principal === '*' ||
    (Principal !== undefined && [Principal.AWS ?? []].flat().includes('*'))
  if (!meansEverybody) return false
  const isFixed = Object.entries(Condition).some(([operator, keys]) => {
    const read = conditionOperator(operator)
    const restricts = read?.operator !== undefined && !read.operator.isNegated && !read.ifExists && read.over !== 'all'
    return (
      restricts && Object.entries(keys).some(([key, values]) => fixes(key.toLowerCase(), [values].flat().map(String)))
    )
  })
  return !isFixed
}

function fixes(key: string, values: readonly string[]): boolean {
  if (!FIXING_KEYS.has(key)) return false
  if (key === 'aws:sourceip')
    return values.every((range) => !/\/[0-7]$/.test(range) && !/^::\/(\d|[12]\d|3[01])$/.test(range))
  return values.every((value) => isFixedValue(key, value))
}

function isFixedValue(key: string, value: string): boolean {
  if (value.includes('${')) return false
  // What an ARN may leave open is what follows the account, and the session of a role in a user id.
  if (key === 'aws:sourcearn' || key === 'aws:principalarn' || key === 's3:dataaccesspointarn')
    return /^arn:[^*?]*:[^*?]*:[^*?]*:\d{12}:/.test(value) || /^arn:aws:s3:::[^*?]+$/.test(value)
  if (key === 'aws:userid') return /^A[A-Z]{3}[A-Z0-9]+(:\*)?$/.test(value)
  return !/[*?]/.test(value)
}
