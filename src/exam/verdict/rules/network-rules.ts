import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'
import { EFS } from './sources.ts'

/** Rules about private paths, places on premises and transfers. */
export const NETWORK_RULES = {
  'private-path': {
    meets: ['gateway-endpoint', 'interface-endpoint', 'vpc-endpoint', 'endpoint-route'],
    breaks: ['nat', 'internet-gateway', 'public-access', 'over-internet'],
    source: doc('Gateway endpoints', 'vpc/latest/privatelink/gateway-endpoints.html'),
  },
  'no-public': {
    meets: ['block-public', 'presigned', 'interface-endpoint', 'gateway-endpoint'],
    breaks: ['public-access'],
    source: doc('Block public access', 'AmazonS3/latest/userguide/access-control-block-public-access.html'),
  },
  'on-premises-access': {
    meets: [
      'service:efs',
      'service:fsx-windows',
      'service:fsx-ontap',
      'service:fsx-openzfs',
      'service:fsx-lustre',
      'service:file-gateway',
      'service:volume-gateway',
      'service:tape-gateway',
      'datasync',
      'direct-connect',
      'interface-endpoint',
    ],
    source: EFS,
  },
  'local-cache': {
    meets: ['service:file-gateway', 'service:volume-gateway', 'cached-volume'],
    source: doc('AWS Storage Gateway', 'storagegateway/latest/vgw/WhatIsStorageGateway.html'),
  },
  'offline-transfer': {
    meets: ['snow'],
    breaks: ['datasync', 'multipart', 'transfer-acceleration', 'vpn', 'over-internet'],
    heals: ['snow'],
    source: doc('AWS Snowball Edge', 'snowball/latest/developer-guide/whatisedge.html'),
  },
  'more-than-a-cone': {
    meets: [],
    breaks: ['snowcone'],
    source: doc(
      'AWS Snowcone specifications: 8 TB or 14 TB',
      'snowball/latest/snowcone-guide/snowcone-device-specs.html',
    ),
  },
  'no-transfer-charge': {
    meets: ['same-region'],
    breaks: ['crr', 'compute-elsewhere'],
    source: doc('Amazon S3 data transfer', 'AmazonS3/latest/userguide/aws-usage-report-understand.html'),
  },
  'online-sync': {
    meets: ['datasync'],
    source: doc('What is AWS DataSync?', 'datasync/latest/userguide/what-is-datasync.html'),
  },
  'steady-line': {
    meets: ['direct-connect'],
    source: doc('What is AWS Direct Connect?', 'directconnect/latest/UserGuide/Welcome.html'),
  },
  'tape-interface': {
    meets: ['tape-gateway', 'gateway'],
    source: doc('What is Tape Gateway?', 'storagegateway/latest/tgw/WhatIsStorageGateway.html'),
  },
  'data-stays-local': {
    meets: ['stored-volume'],
    breaks: ['cached-volume'],
    source: doc('How Volume Gateway works', 'storagegateway/latest/vgw/StorageGatewayConcepts.html'),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
