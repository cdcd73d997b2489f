/** A service as FOCUS names and sorts it. */
export interface FocusService {
  readonly name: string
  readonly category: 'Storage' | 'Databases' | 'Compute' | 'Analytics' | 'Networking' | 'Security' | 'Other'
}

/** Names of services as AWS writes them in its FOCUS exports, with categories of FOCUS 1.0 (ServiceCategory, allowed values). */
const SERVICES: Readonly<Record<string, FocusService>> = {
  AmazonS3: { name: 'Amazon Simple Storage Service', category: 'Storage' },
  AmazonDynamoDB: { name: 'Amazon DynamoDB', category: 'Databases' },
  AmazonEFS: { name: 'Amazon Elastic File System', category: 'Storage' },
  AmazonEC2: { name: 'Amazon Elastic Compute Cloud', category: 'Compute' },
  ElasticMapReduce: { name: 'Amazon Elastic MapReduce', category: 'Analytics' },
  AWSDataTransfer: { name: 'AWS Data Transfer', category: 'Networking' },
  AmazonVPC: { name: 'Amazon Virtual Private Cloud', category: 'Networking' },
  awskms: { name: 'AWS Key Management Service', category: 'Security' },
}

/** The name and category of a service code; services of models that came from elsewhere go by their code. */
export function focusService(code: string): FocusService {
  return SERVICES[code] ?? { name: code, category: 'Other' }
}
