/** Values of a condition key in a request: one, or several for a multivalued key. */
export type ContextValue = string | readonly string[]

/** Who makes a request. */
export type Requester =
  | { readonly kind: 'user'; readonly arn: string }
  | { readonly kind: 'role-session'; readonly arn: string; readonly roleArn: string }
  /** A session by `GetFederationToken`, with the user who asked for it. */
  | { readonly kind: 'federated-user'; readonly arn: string; readonly userArn: string }
  | { readonly kind: 'root'; readonly account: string }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'anonymous' }

/** One call to an AWS API, as IAM sees it. */
export interface IamRequest {
  readonly requester: Requester
  /** Such as `s3:GetObject`. */
  readonly action: string
  /** ARN of what is acted on, or `*` for actions without a resource. */
  readonly resource: string
  /** Account that owns the resource. */
  readonly resourceAccount: string
  /** Condition keys of the request. Names of keys do not depend on case. */
  readonly context: Readonly<Record<string, ContextValue>>
}

/** Account of a requester; `undefined` for services and for nobody. */
export function accountOf(requester: Requester): string | undefined {
  switch (requester.kind) {
    case 'root':
      return requester.account
    case 'service':
    case 'anonymous':
      return undefined
    default:
      return requester.arn.split(':')[4]
  }
}

/** Condition keys as a request carries them, looked up without regard to case. */
export type RequestContext = (key: string) => readonly string[] | undefined

/** Looks condition keys up. A key with an empty list of values counts as absent, as in a request. */
export function requestContext(values: Readonly<Record<string, ContextValue>>): RequestContext {
  const byKey = new Map(
    Object.entries(values).map(([key, value]) => [key.toLowerCase(), typeof value === 'string' ? [value] : [...value]]),
  )
  return (key) => {
    const found = byKey.get(key.toLowerCase())
    return found === undefined || found.length === 0 ? undefined : found
  }
}
