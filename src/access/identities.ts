import type { PolicyDocument } from './iam/policy-document.ts'
import { type ContextValue, type RequestContext, type Requester, requestContext } from './iam/request.ts'
import type { AccessIntent, DataHost, Principal } from './intent.ts'

/** Somebody as IAM sees him: what signs the requests, what is known of it, and the policies of the user's own. */
export interface Identity {
  /** Id of the principal, or of the hosts whose role it is. */
  readonly id: string
  readonly requester: Requester
  /** Name by which a policy refers to it in a Principal element: an ARN, a service, an account, or `*`. */
  readonly principalName: string
  /** Condition keys that all of its requests carry. */
  readonly context: Readonly<Record<string, ContextValue>>
  readonly policies: readonly PolicyDocument[]
  readonly boundary?: PolicyDocument
  readonly session?: PolicyDocument
}

/** Accounts of others that the scenario does not number are numbered upwards from here; AWS's documentation uses it for the same end. */
const FIRST_FOREIGN_ACCOUNT = 444455556666

const EVERYTHING: PolicyDocument = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
}

/** The principals of a scenario as identities, in their order. */
export function identitiesOf({
  principals,
  account,
}: Pick<AccessIntent, 'principals' | 'account'>): readonly Identity[] {
  const foreign = principals.filter(({ type }) => type === 'account')
  return principals.map((principal) => {
    const number = principal.account ?? String(FIRST_FOREIGN_ACCOUNT + foreign.indexOf(principal))
    return identityOf(principal, principal.type === 'account' ? number : account)
  })
}

/** The role of the machines that a consumer runs on. */
export function hostIdentity({ consumer }: Pick<DataHost, 'consumer'>, account: string): Identity {
  return roleIdentity(hostRoleId(consumer), account, {})
}

/** Name of the role of a consumer's machines. */
export function hostRoleId(consumer: string): string {
  return `${consumer}-hosts`
}

/** What is known of an identity, looked up by condition key. */
export function knownOf({ context }: Identity): RequestContext {
  return requestContext(context)
}

function identityOf(principal: Principal, account: string): Identity {
  const { id, type, network, policies = [], boundary, session } = principal
  const context = {
    ...Object.fromEntries(
      Object.entries(principal.tags ?? {}).map(([key, value]) => [`aws:PrincipalTag/${key}`, value]),
    ),
    ...(network === 'vpc' ? { 'aws:SourceVpc': 'vpc-home' } : {}),
    ...principal.context,
  }
  const own = {
    policies,
    ...(boundary === undefined ? {} : { boundary }),
    ...(session === undefined ? {} : { session }),
  }
  switch (type) {
    case 'iam-user': {
      const arn = `arn:aws:iam::${account}:user/${id}`
      const known = { ...signed(account, arn, 'User'), 'aws:username': id, 'aws:userid': `AIDA-${id}`, ...context }
      return { id, requester: { kind: 'user', arn }, principalName: arn, context: known, ...own }
    }
    case 'iam-role':
      return { ...roleIdentity(id, account, context), ...own }
    case 'account':
      // Its administrators can give anybody there any permission, so only the resource's side can keep it out.
      return {
        ...roleIdentity('anybody', account, context),
        id,
        principalName: `arn:aws:iam::${account}:root`,
        policies: [EVERYTHING],
      }
    case 'aws-service': {
      const name = principal.service ?? `${id}.amazonaws.com`
      const known = { 'aws:SecureTransport': 'true', 'aws:PrincipalIsAWSService': 'true', ...context }
      return { id, requester: { kind: 'service', name }, principalName: name, context: known, policies: [] }
    }
    case 'anonymous':
      return {
        id,
        requester: { kind: 'anonymous' },
        principalName: '*',
        context: {
          'aws:SecureTransport': 'true',
          'aws:PrincipalIsAWSService': 'false',
          'aws:PrincipalType': 'Anonymous',
          ...context,
        },
        policies: [],
      }
  }
}

function roleIdentity(id: string, account: string, context: Identity['context']): Identity {
  const roleArn = `arn:aws:iam::${account}:role/${id}`
  const arn = `arn:aws:sts::${account}:assumed-role/${id}/session`
  return {
    id,
    requester: { kind: 'role-session', arn, roleArn },
    principalName: roleArn,
    context: { ...signed(account, roleArn, 'AssumedRole'), 'aws:userid': `AROA-${id}:session`, ...context },
    policies: [],
  }
}

function signed(account: string, arn: string, type: string): Identity['context'] {
  return {
    'aws:SecureTransport': 'true',
    'aws:PrincipalIsAWSService': 'false',
    'aws:PrincipalArn': arn,
    'aws:PrincipalAccount': account,
    'aws:PrincipalType': type,
  }
}
