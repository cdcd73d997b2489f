import type { DataScope, Probe } from './data-scope.ts'
import type { IamDecision } from './iam/evaluate-request.ts'
import type { PolicyDocument, PolicyStatement } from './iam/policy-document.ts'
import type { ContextValue, RequestContext } from './iam/request.ts'
import type { Identity } from './identities.ts'
import type { AccessIntent, DataAction, DataHost, Principal } from './intent.ts'

/** A store with what surrounds it, when its policies are derived. */
export interface GuardedSite {
  /** Name of the store in its option. */
  readonly store: string
  readonly datasets: readonly string[]
  readonly intent: AccessIntent
  /** Grants on the datasets of this store, those of hosts included. */
  readonly grants: readonly SiteGrant[]
  readonly hosts: readonly DataHost[]
  /** The data that is tried. */
  readonly probes: readonly Probe[]
}

/** A grant with whom it goes to. */
export interface SiteGrant {
  readonly identity: Identity
  /** Whom it goes to; absent for the role of hosts. */
  readonly principal?: Principal
  /** The hosts whose role it goes to. */
  readonly host?: DataHost
  readonly scope: DataScope
  readonly action: DataAction
}

/** A resource with a policy of its own. */
export interface GuardedResource {
  /** Name for people and results, such as `bucket policy of raw`. */
  readonly name: string
  /** ARN patterns of all that the policy covers. */
  readonly arns: readonly string[]
  readonly policy?: PolicyDocument
  /** The file that the policy is written to. */
  readonly file: Omit<PolicyFile, 'document'>
  /** Identity policies count only where this policy says so, as with KMS keys. */
  readonly resourcePolicyRules?: boolean
  /** Without a policy everybody who gets as far is let in, as with file systems. */
  readonly isOpenWithoutPolicy?: boolean
  /** A policy that is public lets in nobody but services and its own account: Block Public Access. */
  readonly restrictsPublicPolicies?: boolean
}

/** A file for whoever sets the store up. */
export interface PolicyFile {
  /** Without an ending. */
  readonly name: string
  /** What it is, such as `Bucket policy of raw-111122223333`. */
  readonly title: string
  readonly document: unknown
  /** Largest size in characters without white space, where there is a limit. */
  readonly limit?: number
}

/** One call to an API, without who makes it. */
export interface ApiCall {
  readonly action: string
  readonly resource: string
  readonly context?: Readonly<Record<string, ContextValue>>
  /** The only condition keys that the service evaluates; all when left out. */
  readonly contextKeys?: readonly string[]
}

/** What came of a call. */
export type CallDecision =
  | IamDecision
  | { readonly allowed: false; readonly kind: 'public-access-block'; readonly resource: string }

/** A way for somebody to get hold of the role of hosts. */
export interface BorrowedRole {
  readonly identity: Identity
  readonly host: DataHost
  /** How, as the beginning of a sentence: `a shell on the hosts of x lends their instance role`. */
  readonly how: string
}

/** The access side of an option, as a store sees it when somebody tries to get in. */
export interface AccessSystem {
  authorize(identity: Identity, call: ApiCall): CallDecision
  /** What decided, in words. */
  describe(identity: Identity, call: ApiCall, decision: CallDecision): string
  /** Roles of hosts that a principal can use. */
  borrowedRoles(principal: Principal): readonly BorrowedRole[]
}

/** Somebody trying to do something with a piece of data. */
export interface AccessAttempt {
  readonly principal: Principal
  readonly identity: Identity
  readonly known: RequestContext
  readonly probe: Probe
  readonly action: DataAction
  readonly intended: boolean
}

/** How it went, and why. */
export interface AttemptResult {
  readonly actual: boolean
  readonly mechanism: string
  /** No network path leads there, whatever is allowed. */
  readonly noPath?: true
  /** The statement or the lack of one that decided, where IAM did. */
  readonly decision?: CallDecision
}

/** A store under the tightest policies that it can express for what is intended. */
export interface ProtectedStore {
  readonly resources: readonly GuardedResource[]
  /** Statements for the identity policies of principals and hosts, by identity. */
  readonly identityStatements: ReadonlyMap<string, readonly PolicyStatement[]>
  readonly files: readonly PolicyFile[]
  attempt(attempt: AccessAttempt, system: AccessSystem): AttemptResult
}

/** How a kind of store guards its data: derives policies and says who gets past them, and past what no policy governs. */
export interface StoreGuard {
  protect(site: GuardedSite): ProtectedStore
}
