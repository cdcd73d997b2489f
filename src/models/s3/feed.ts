import { type Evidence, type Fact, factEvidence } from '../../quantities/source.ts'
import type { Feed } from '../contract.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'

/** How fast a bucket feeds readers: as many streams as they open, within the request rate of its prefixes. */
export function bucketFeed({ class: storageClass, prefixes }: Pick<S3Config, 'class' | 'prefixes'>): Feed {
  const express = storageClass === 'EXPRESS_ONEZONE'
  const [firstByte, rate] = express
    ? [facts.expressFirstByteMs, facts.expressReads]
    : [facts.firstByteMs, facts.readsPerPrefix]
  const objectsPerSecond = rate.value * (express ? 1 : prefixes)
  const [firstByteMs] = firstByte.value
  const [streamBytesPerSecond] = facts.streamBytesPerSecond.value
  return {
    bytesPerSecond: Number.POSITIVE_INFINITY,
    objectsPerSecond,
    clientBytesPerSecond: Number.POSITIVE_INFINITY,
    streamBytesPerSecond,
    firstByteMs,
    // Each LIST waits for the one before, which says where to go on.
    keysPerSecond: facts.keysPerList.value / (firstByteMs / 1000),
    evidence: [
      {
        ...factEvidence(rate),
        value: objectsPerSecond,
        statement: `${rate.statement}, over ${express ? 1 : prefixes} of them`,
      },
      lowEnd(facts.streamBytesPerSecond),
      lowEnd(firstByte),
      factEvidence(facts.keysPerList),
    ],
  }
}

function lowEnd({ statement, value, unit, source }: Fact<readonly number[]>): Evidence {
  return { statement, value: value[0]!, unit, source }
}
