import type { PolicyDocument } from './policy-document.ts'

/** A policy with the name by which a result refers to it. */
export interface NamedPolicy {
  readonly name: string
  readonly document: PolicyDocument
}

/** Where a policy is attached, which decides what it can do. */
export type PolicyLayer =
  | 'resource-control'
  | 'service-control'
  | 'endpoint'
  | 'resource'
  | 'identity'
  | 'boundary'
  | 'session'

/** All policies that apply to a request. A layer that is left out does not limit anything. */
export interface PolicyLayers {
  /** Attached to the requester and to the groups it belongs to. */
  readonly identity?: readonly NamedPolicy[]
  readonly boundary?: NamedPolicy
  readonly session?: readonly NamedPolicy[]
  /** Service control policies, level by level from the root of the organisation to the account: each level must allow. */
  readonly serviceControl?: readonly (readonly NamedPolicy[])[]
  /** Resource control policies of the resource's organisation, beside the one that allows everything. */
  readonly resourceControl?: readonly NamedPolicy[]
  /** Attached to the resource. */
  readonly resource?: NamedPolicy
  /** Attached to the VPC endpoint that the request passes. */
  readonly endpoint?: NamedPolicy
}
