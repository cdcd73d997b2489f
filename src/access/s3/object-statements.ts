import type { DataScope } from '../data-scope.ts'
import { unique } from '../deny-others.ts'
import { allowStatement, principalElement } from '../grants-of.ts'
import type { PolicyStatement } from '../iam/policy-document.ts'
import { literalPolicyText } from '../iam/policy-variables.ts'
import type { DataAction } from '../intent.ts'
import { sidPart } from '../policy-names.ts'
import type { SiteGrant } from '../store-guard.ts'
import type { ObjectPlace } from './bucket.ts'

const CALLS: Readonly<Record<DataAction, readonly string[]>> = {
  read: ['s3:GetObject'],
  write: ['s3:PutObject', 's3:AbortMultipartUpload'],
  delete: ['s3:DeleteObject'],
}

/** Statements that allow the grants of one identity and no more: one for each action, one more for each tag, and listing. */
export function objectStatements(grants: readonly SiteGrant[], place: ObjectPlace, name: string): PolicyStatement[] {
  return (['read', 'write', 'delete'] as const).flatMap((action): PolicyStatement[] => {
    const scopes = grants.filter((grant) => grant.action === action).map(({ scope }) => scope)
    const plain = scopes.filter(({ tag }) => tag === undefined)
    const objects = (of: readonly DataScope[]): readonly string[] =>
      unique(of.flatMap((scope) => patternsOf(scope, place))).map((pattern) => `${place.objects}/${pattern}`)
    const sid = `${sidPart(action)}${name}`
    return [
      ...(plain.length === 0 ? [] : [allowStatement(sid, CALLS[action], objects(plain))]),
      ...scopes.flatMap((scope): PolicyStatement[] =>
        scope.tag === undefined
          ? []
          : [
              {
                ...allowStatement(`${sid}${sidPart(scope.id ?? scope.tag.value)}`, CALLS[action], objects([scope])),
                Condition: {
                  StringEquals: {
                    [`s3:${action === 'write' ? 'RequestObjectTag' : 'ExistingObjectTag'}/${scope.tag.key}`]:
                      literalPolicyText(scope.tag.value),
                  },
                },
              },
            ],
      ),
      ...(action === 'read' && plain.length > 0 ? [listStatement(plain, place, name)] : []),
    ]
  })
}

/** The same as statements of a resource policy, which name whom they are for; services only on behalf of the own account. */
export function namedObjectStatements(
  grants: readonly [SiteGrant, ...SiteGrant[]],
  place: ObjectPlace,
  account: string,
): readonly PolicyStatement[] {
  const [first] = grants
  const isService = first.identity.requester.kind === 'service'
  return objectStatements(grants, place, sidPart(first.identity.id)).map((statement) => ({
    ...statement,
    Principal: principalElement(first),
    ...(isService
      ? {
          Condition: {
            ...statement.Condition,
            StringEquals: { ...statement.Condition?.StringEquals, 'aws:SourceAccount': account },
          },
        }
      : {}),
  }))
}

/** Key patterns of a scope; what S3 cannot tell apart, the attributes of an object, widens it to the whole dataset. */
function patternsOf({ dataset, keys = ['*'] }: DataScope, { rootOf }: ObjectPlace): readonly string[] {
  return keys.map((pattern) => `${literalPolicyText(rootOf(dataset))}${pattern}`)
}

function listStatement(scopes: readonly DataScope[], place: ObjectPlace, name: string): PolicyStatement {
  const patterns = unique(scopes.flatMap((scope) => patternsOf(scope, place)))
  const statement = allowStatement(`List${name}`, ['s3:ListBucket'], [place.arn])
  return patterns.includes('*') ? statement : { ...statement, Condition: { StringLike: { 's3:prefix': patterns } } }
}
