import type { DataScope } from './data-scope.ts'
import type { PolicyDocument } from './iam/policy-document.ts'
import type { ContextValue } from './iam/request.ts'

/** What somebody may do with data. `delete` is tried only where the scenario tells it apart from `write`. */
export type DataAction = 'read' | 'write' | 'delete'

/** Somebody or something that may try to reach the data. */
export interface Principal {
  readonly id: string
  readonly type: 'iam-user' | 'iam-role' | 'aws-service' | 'account' | 'anonymous'
  /** Whether it has a network path to hosts in the VPC. */
  readonly network: 'internet' | 'vpc'
  /** Hosts, named by the consumer that runs on them, on which it has a shell. */
  readonly logsInTo: readonly string[]
  /** May become root there. */
  readonly root: boolean
  /** Account of a principal of the type `account`. */
  readonly account?: string
  /** Name of a service, such as `cloudtrail.amazonaws.com`. */
  readonly service?: string
  readonly tags?: Readonly<Record<string, string>>
  /** Condition keys of its requests, such as `aws:SourceIp`. */
  readonly context?: Readonly<Record<string, ContextValue>>
  /** Identity policies of the user's own. */
  readonly policies?: readonly PolicyDocument[]
  readonly boundary?: PolicyDocument
  readonly session?: PolicyDocument
}

/** Who may do what with which data. */
export interface Grant {
  readonly principal: string
  readonly scope: DataScope
  readonly action: DataAction
}

/** What is intended, and what is in force whatever the store. Whatever no grant allows is denied. */
export interface AccessIntent {
  /** Account that owns the stores. */
  readonly account: string
  readonly region: string
  readonly principals: readonly Principal[]
  readonly scopes: readonly DataScope[]
  readonly grants: readonly Grant[]
  /** Actions that are tried. */
  readonly actions: readonly DataAction[]
  /** Whether policies are derived from the grants; otherwise only those of the user's own are in force. */
  readonly derivesPolicies: boolean
  readonly serviceControl: readonly PolicyDocument[]
  readonly resourceControl: readonly PolicyDocument[]
  /** Resource policies of the user's own; each takes effect on the resources that it names. */
  readonly resourcePolicies: readonly PolicyDocument[]
}

/** Hosts that work on datasets under a role of their own, such as the nodes of a cluster with an instance profile. */
export interface DataHost {
  readonly consumer: string
  readonly datasets: readonly string[]
  /** The hosts' own role fetches the data, so whoever has a shell there can use that role; else each user brings his own credentials. */
  readonly usesInstanceRole: boolean
  /** The hosts are nodes of a Hadoop cluster, which may be the one that holds the data. */
  readonly isCluster?: boolean
}
