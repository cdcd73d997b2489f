import type { DataScope, Probe } from '../data-scope.ts'
import { denyOthers, denyPlainTransport, unique } from '../deny-others.ts'
import { accessFacts as facts } from '../facts.ts'
import { allowStatement, byIdentity, isOwnIdentity, principalElement } from '../grants-of.ts'
import type { PolicyCondition, PolicyDocument, PolicyStatement } from '../iam/policy-document.ts'
import type { DataAction } from '../intent.ts'
import { sidPart } from '../policy-names.ts'
import type { ApiPart, Operation, ProtectedPart } from '../signed-api-guard.ts'
import type { ApiCall, GuardedSite, SiteGrant } from '../store-guard.ts'

/** Name of the attribute that holds the partition key, which is the key of the object. */
const KEY_ATTRIBUTE = 'id'

/** Calls on single items or partitions, which `dynamodb:LeadingKeys` can hold to some keys. */
const BY_KEY: Readonly<Record<DataAction, readonly string[]>> = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  // BatchWriteItem deletes, too, and no condition tells the two apart.
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
  delete: ['dynamodb:DeleteItem'],
}

const DENIED: Readonly<Record<DataAction, readonly string[]>> = {
  read: [...BY_KEY.read, 'dynamodb:Scan', 'dynamodb:PartiQLSelect', 'dynamodb:ExportTableToPointInTime'],
  write: [...BY_KEY.write, 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate'],
  delete: [...BY_KEY.delete, 'dynamodb:BatchWriteItem', 'dynamodb:PartiQLDelete'],
}

/** A table for each dataset, with the key of the object as partition key. */
export const tablePart: ApiPart = {
  protect(site): ProtectedPart {
    const derives = site.intent.derivesPolicies
    const policies = new Map(site.datasets.map((dataset) => [dataset, tablePolicy(site, dataset)]))
    const ids = unique(site.grants.filter(isOwnIdentity).map(({ identity }) => identity.id))
    return {
      resources: site.datasets.map((dataset) => ({
        name: `table policy of ${dataset}`,
        arns: [tableArn(site, dataset), `${tableArn(site, dataset)}/*`],
        ...(derives ? { policy: policies.get(dataset)! } : {}),
        file: {
          name: `table-policy-${dataset}`,
          title: `Resource policy of the table ${dataset}`,
          limit: facts.tablePolicySize.value,
        },
        restrictsPublicPolicies: true,
      })),
      identityStatements: new Map(
        derives
          ? ids.map((id) => [
              id,
              grantStatements(
                site.grants.filter(({ identity }) => identity.id === id),
                site,
              ),
            ])
          : [],
      ),
      files: [],
      operations: (action, probe, covering) => operations(action, probe, covering, site),
    }
  },
}

function tableArn({ intent }: GuardedSite, dataset: string): string {
  return `arn:aws:dynamodb:${intent.region}:${intent.account}:table/${dataset}`
}

/** Statements that allow grants and no more: whole tables, partition keys, attributes. Tags, which items lack, widen to the table. */
function grantStatements(grants: readonly SiteGrant[], site: GuardedSite): readonly PolicyStatement[] {
  return site.datasets.flatMap((dataset) =>
    (['read', 'write', 'delete'] as const).flatMap((action) => {
      const scopes = grants
        .filter((grant) => grant.action === action && grant.scope.dataset === dataset)
        .map(({ scope }) => scope)
      return scopeStatements(action, scopes, tableArn(site, dataset), sidPart(dataset))
    }),
  )
}

function scopeStatements(
  action: DataAction,
  scopes: readonly DataScope[],
  table: string,
  name: string,
): readonly PolicyStatement[] {
  const whole = scopes.filter(({ keys, attributes }) => keys === undefined && attributes === undefined)
  const byKey = scopes.filter(({ keys }) => keys !== undefined)
  const byAttribute = scopes.filter(({ keys, attributes }) => keys === undefined && attributes !== undefined)
  const sid = `${sidPart(action)}${name}`
  const all = action === 'read' ? [...BY_KEY.read, 'dynamodb:Scan'] : BY_KEY[action]
  if (whole.length > 0) return [allowStatement(sid, all, [table])]
  return [
    ...(byKey.length === 0
      ? []
      : [
          {
            ...allowStatement(`${sid}ByKey`, BY_KEY[action], [table]),
            Condition: leadingKeys(byKey.flatMap(({ keys }) => keys!)),
          },
        ]),
    ...byAttribute.map((scope) => ({
      ...allowStatement(
        `${sid}${sidPart(scope.id ?? 'Attributes')}`,
        action === 'write' ? ['dynamodb:UpdateItem'] : all,
        [table],
      ),
      Condition: onlyAttributes(scope.attributes!, action),
    })),
  ]
}

/** Without the check for the key itself, a call that names no key at all would pass `ForAllValues`. */
function leadingKeys(patterns: readonly string[]): PolicyCondition {
  return {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': unique(patterns) },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  }
}

function onlyAttributes(names: readonly string[], action: DataAction): PolicyCondition {
  return {
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': unique([KEY_ATTRIBUTE, ...names]) },
    Null: { 'dynamodb:Attributes': 'false' },
    StringEqualsIfExists:
      action === 'read'
        ? { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' }
        : { 'dynamodb:ReturnValues': ['NONE', 'UPDATED_OLD', 'UPDATED_NEW'] },
  }
}

function tablePolicy(site: GuardedSite, dataset: string): PolicyDocument {
  const { intent } = site
  const table = tableArn(site, dataset)
  const having = (action: DataAction) =>
    site.grants.filter((grant) => grant.scope.dataset === dataset && grant.action === action)
  const writes = intent.actions.includes('delete') ? DENIED.write : [...DENIED.write, ...DENIED.delete]
  const foreign = site.grants.filter((grant) => !isOwnIdentity(grant) && grant.scope.dataset === dataset)
  return {
    Version: '2012-10-17',
    Statement: [
      denyPlainTransport('dynamodb:*', [table]),
      ...denyOthers('DenyReadingByOthers', DENIED.read, [table], having('read'), intent.account),
      ...denyOthers('DenyWritingByOthers', writes, [table], having('write'), intent.account),
      ...(intent.actions.includes('delete')
        ? denyOthers('DenyDeletingByOthers', DENIED.delete, [table], having('delete'), intent.account)
        : []),
      // Tables cannot be public: a policy that says so is refused.
      ...byIdentity(foreign.filter(({ identity }) => identity.requester.kind !== 'anonymous')).flatMap((grants) =>
        (['read', 'write', 'delete'] as const).flatMap((action) =>
          scopeStatements(
            action,
            grants.filter((grant) => grant.action === action).map(({ scope }) => scope),
            table,
            sidPart(grants[0].identity.id),
          ).map((statement) => ({ ...statement, Principal: principalElement(grants[0]) })),
        ),
      ),
    ],
  }
}

function operations(
  action: DataAction,
  probe: Probe,
  covering: readonly DataScope[],
  site: GuardedSite,
): readonly Operation[] {
  const table = tableArn(site, probe.dataset)
  const attributes = probe.attributes === undefined ? undefined : [KEY_ATTRIBUTE, ...probe.attributes]
  const call = (name: string, context: ApiCall['context']): ApiCall => ({
    action: `dynamodb:${name}`,
    resource: table,
    ...(context === undefined ? {} : { context }),
  })
  const asked =
    attributes === undefined
      ? { 'dynamodb:Select': 'ALL_ATTRIBUTES' }
      : { 'dynamodb:Attributes': attributes, 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' }
  const onItem = { 'dynamodb:LeadingKeys': [probe.key] }
  const changed = { ...onItem, 'dynamodb:Attributes': attributes ?? [KEY_ATTRIBUTE, 'payload'] }
  const operation = (isRequired: boolean, single: ApiCall): Operation => ({ ways: [[single]], isRequired })
  const takeover = operation(false, call('PutResourcePolicy', undefined))
  const removals = [
    operation(action === 'delete', call('DeleteItem', onItem)),
    operation(false, call('BatchWriteItem', onItem)),
  ]
  const wholeItem = probe.attributes === undefined
  switch (action) {
    case 'read':
      return [
        operation(true, call('GetItem', { ...onItem, ...asked })),
        operation(true, call('Query', { ...onItem, ...asked })),
        operation(
          covering.some(({ keys, attributes: some }) => keys === undefined && some === undefined),
          call('Scan', asked),
        ),
        takeover,
      ]
    case 'write':
      return [
        ...(wholeItem ? [operation(true, call('PutItem', changed))] : [operation(false, call('PutItem', changed))]),
        operation(true, call('UpdateItem', { ...changed, 'dynamodb:ReturnValues': 'NONE' })),
        ...(site.intent.actions.includes('delete') ? [] : removals),
        takeover,
      ]
    case 'delete':
      return [...removals, takeover]
  }
}
