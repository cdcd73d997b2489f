import type { Messages, NamedOption } from './messages.ts'
import { quizEnglish } from './quiz-english.ts'

const named = ({ letter, text }: NamedOption) => `${letter}) ${text}`
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
const TIME_WORDS = { ms: 'ms', s: 'second', min: 'minute', h: 'hour', days: 'day' } as const

/** The messages in English. */
export const english: Messages = {
  words: {
    question: 'Question',
    options: 'Options',
    answer: 'Stowage',
    key: 'Key',
    agrees: 'Agrees',
    verdict: 'Verdict',
    file: 'File',
    number: 'No.',
    yes: 'yes',
    no: 'no',
    noKey: 'no key',
    recommended: 'Recommended',
    whyNot: 'Why not the others',
    inferred: 'Read from the question',
    assumed: 'Assumed',
    notUnderstood: 'Not understood',
    claims: 'Claims of the note',
    explanation: 'Explanation',
    source: 'Source',
    line: 'Line',
    confidence: 'Confidence',
    reason: 'Reason',
    rightIf: 'It would be right if',
    cost: 'Cost',
    notes: 'Notes',
  },
  verdicts: { clear: 'clear', 'close-call': 'close call', fragile: 'fragile', 'cannot-tell': 'cannot tell' },
  verdictMeaning: {
    clear: 'The other options fail a requirement or fall well behind.',
    'close-call': 'The lead is smaller than the question can tell apart.',
    fragile: 'A small change of what was assumed would turn the answer.',
    'cannot-tell': 'Something that decides was not understood, or cannot be judged here.',
  },
  recommends: (options) => `Stowage recommends ${list(options.map(named))}.`,
  margin: (points, second) => `It leads ${named(second)} by ${points}.`,
  recommendsNothing: () => 'None of the options meets every requirement.',
  agreesWithKey: (letters) => `The key says ${list(letters)}, and so does Stowage.`,
  disagreesWithKey: (key, answer) => `The key says ${list(key)}, Stowage says ${list(answer) || 'none'}.`,
  noKey: () => 'The note gives no key to compare with.',
  assumptionDecides: (assumptions) => `What decides is the assumption that ${list(assumptions)}.`,
  variants: {
    'smaller objects': 'objects are as large as assumed, not a quarter of it',
    'larger objects': 'objects are as large as assumed, not four times it',
    'fewer reads': 'objects are read as often as assumed, not a third of it',
    'more reads': 'objects are read as often as assumed, not three times it',
  },
  summary: ({ questions, compared, agree }) =>
    `${plural(questions, 'question')}, ${compared} with a key; Stowage agrees with ${agree} of ${compared}.`,
  claimSummary: ({ claims, agree, outdated, wrong }) =>
    `${plural(claims, 'claim')} checked: ${agree} agree, ${outdated} outdated, ${wrong} wrong.`,
  costs: ({ times, cost, bestCost, best }) =>
    `It costs ${times} times as much as ${best}: ${cost} against ${bestCost}.`,
  otherSum: ({ unit, stated, needed }) => `It states ${stated} ${unit} capacity units; what is asked takes ${needed}.`,
  limitBroken: ({ what, limit, actual, day, date }) =>
    `${what} is limited to ${limit}, and the question needs ${actual}${day === undefined ? '' : `: broken on day ${day}${date === undefined ? '' : ` (${date})`}`}.`,
  retrievalTooSlow: ({ takes, required }) => `Retrieval takes ${takes}, and the question allows ${required}.`,
  needNotMet: ({ need, words }) =>
    `It does not meet what is asked: ${need}${words === undefined ? '' : ` (“${words}”)`}.`,
  losesWithZone: ({ service }) => `${service} keeps its data in one Availability Zone and loses it with the zone.`,
  regionsOut: ({ service, regions }) => `${service} cannot be reached from ${list(regions)}.`,
  leaks: ({ readers, data }) => `${readers} could read ${data} although they must not.`,
  noInterface: ({ service, needed }) => `${service} has no ${needed}.`,
  notShared: ({ service }) => `${service} cannot be shared by many machines at once.`,
  notImmutable: ({ mechanism }) => `${mechanism} does not keep privileged users from deleting or changing the data.`,
  tooSlow: ({ latency, required }) => `Reads take ${latency}, and the question asks for ${required}.`,
  moreWork: ({ perYear, bestPerYear, best }) =>
    `It needs people ${perYear} times a year, ${best} ${bestPerYear} times.`,
  behind: ({ points, best, criterion }) => `It falls ${points} behind ${best}, most of it in ${criterion}.`,
  sameAs: ({ letter }) => `Where the data lies, it is the same as ${letter}.`,
  refused: ({ problem }) => `AWS does not accept this setting: ${problem}.`,
  fromDay: (day) => `from day ${day} on`,
  frequentReadsImply: () => 'frequent reads imply that nobody waits for them',
  notServed: ({ percent }) => `Only ${percent} % of the applications can work on the data.`,
  removedEarly: ({ day, neededDays }) => `It deletes the data on day ${day}; it must stay for ${neededDays} days.`,
  removedUnasked: ({ day }) => `It deletes on day ${day} what has to stay.`,
  atMost: (value) => `at most ${value}`,
  oneRegion: () => 'one Region',
  billedByTheHour: () => 'It has parts that are billed by the hour beside the storage; the answer does without them.',
  moreEffort: () => 'More has to be built or run for it.',
  patternKnown: () =>
    'Intelligent-Tiering is for unknown or changing access; here the pattern is stated, and its bill is no clear gain.',
  zoneForSaving: () =>
    'It keeps the data in one Availability Zone, which is lost with it, and the question does not ask for the lowest cost.',
  fits: () => 'It does what is asked; the question wants the option that does not.',
  experience: () =>
    'Nothing that was read decides. In practice questions of this kind the answer was right more often; that is experience, not documentation.',
  meantForElse: () => 'AWS documents the answer, rather than this option, for what the question speaks of.',
  blocked: ({ message, day }) => `${message.replace(/\.$/u, '')}${day === undefined ? '' : `, from day ${day} on`}.`,
  trespass: ({ intended, principal, mechanism }) =>
    intended
      ? `Authorised IAM users do not get at the data as such: ${mechanism}.`
      : `It lets in somebody who is not meant (${principal}): ${mechanism}.`,
  fewerWays: ({ percent }) =>
    `${percent} % of the kinds of processing that were tried work on its data where it lies; others need a copy.`,
  outOfReach: ({ regions, to, takes }) =>
    to === undefined
      ? `Writers in ${regions} have no way in.`
      : `Writes from ${regions} leave their Region; to ${to} they take up to ${takes} (median).`,
  noBill: () => 'It is judged on documented facts alone and has no bill to compare.',
  namesNoStorage: () => 'It names no storage; nothing in it could be simulated.',
  undecided: () => 'Nothing that was understood tells it from the answer.',
  thisOption: () => 'It',
  factsOnly: (service) => `${service} was judged by its documented properties alone, without a simulation or a bill.`,
  notModelled: (services) => `Not modelled, and so not judged: ${list(services)}.`,
  onlyStorageJudged: (glue) => `Only storage was judged; ${list(glue)} ${glue.length === 1 ? 'was' : 'were'} not.`,
  rightIf: (condition) => `It would be right if ${condition}.`,
  rightIfRetention: ({ value }) => `It would be right if the data were kept for ${value}.`,
  rightIfLatency: ({ value }) => `It would be right if ${value} were soon enough for a read.`,
  rightIfSize: ({ value }) => `It would be right if objects were ${value} in size.`,
  rightIfRegion: ({ value }) => `It would be right if everything were in ${value}.`,
  rightIfNoNeed: ({ need }) => `It would be right without this demand: ${need}.`,
  oneZoneAllowed: () => 'the data may be lost with one Availability Zone',
  perPeriod: (amount, period) => `${amount} a ${period}`,
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  inferredFrom: ({ field, value, words }) => `${field} = ${value}, from “${words}”`,
  assumedField: ({ field, value }) => `${field} = ${value}, which the question does not say`,
  assumedRates: {
    '1 /month': 'once a month',
    'once in 3 months': 'once in 3 months',
    'once in 2 years': 'once in 2 years',
  },
  notUnderstood: (sentence) => `Nothing was read from: “${sentence}”`,
  claimVerdicts: { agrees: 'agrees', outdated: 'outdated', wrong: 'wrong', 'cannot-tell': 'cannot tell' },
  prices: {
    's3.one-zone-ia.storage': 'S3 One Zone-IA storage',
    's3.one-zone-ia.retrieval': 'S3 One Zone-IA retrieval',
    's3.express.storage': 'S3 Express One Zone storage',
    's3.standard-ia.storage': 'S3 Standard-IA storage',
    's3.standard-ia.retrieval': 'S3 Standard-IA retrieval',
    's3.glacier-instant.storage': 'S3 Glacier Instant Retrieval storage',
    's3.glacier-instant.retrieval': 'S3 Glacier Instant Retrieval retrieval',
    's3.deep-archive.storage': 'S3 Glacier Deep Archive storage',
    's3.glacier-flexible.storage': 'S3 Glacier Flexible Retrieval storage',
    's3.int.frequent.storage': 'S3 Intelligent-Tiering storage, frequent access',
    'efs.archive.storage': 'EFS Archive storage',
    'efs.one-zone.storage': 'EFS One Zone storage',
    'efs.ia.storage': 'EFS Infrequent Access storage',
    'efs.standard.storage': 'EFS Standard storage',
    'dynamodb.storage': 'DynamoDB storage',
    'dynamodb.on-demand.writes': 'DynamoDB on-demand writes',
    'dynamodb.on-demand.reads': 'DynamoDB on-demand reads',
    'ebs.gp3.storage': 'EBS gp3 storage',
    'ebs.gp2.storage': 'EBS gp2 storage',
    'ebs.st1.storage': 'EBS st1 storage',
    's3.standard.storage': 'S3 Standard storage',
    's3.standard.writes': 'S3 Standard PUT requests',
    's3.standard.reads': 'S3 Standard GET requests',
  },
  limits: {
    'dynamodb.itemLimit': 'largest DynamoDB item',
    'dynamodb.pageBytes': 'largest page of a DynamoDB query',
    'dynamodb.batchReadBytes': 'largest DynamoDB batch read',
    'dynamodb.readUnitBytes': 'size of a DynamoDB read unit',
    'dynamodb.writeUnitBytes': 'size of a DynamoDB write unit',
    'dynamodb.recoveryWindowDays': 'reach of DynamoDB point-in-time recovery',
    'dynamodb.transactionItems': 'items in a DynamoDB transaction',
    'dynamodb.localIndexes': 'local secondary indexes of a table',
    'dynamodb.globalIndexes': 'global secondary indexes of a table (default quota)',
    'dynamodb.streamHours': 'time for which DynamoDB Streams keeps records',
    'dynamodb.partitionReads': 'reads per second of a DynamoDB partition',
    'dynamodb.partitionWrites': 'writes per second of a DynamoDB partition',
    's3.largestSinglePut': 'largest S3 upload in a single PUT',
    's3.availabilityZones': 'Availability Zones over which S3 stores an object',
    's3.smallestPart': 'smallest part of an S3 multipart upload',
    's3.mostParts': 'parts of an S3 multipart upload',
    'efs.burstingReadIops': 'reads a second of an EFS file system in General Purpose mode, Bursting throughput',
    's3.smallObjectLimit': 'smallest size billed in S3 infrequent-access classes',
    's3.monitoredSize': 'smallest object that S3 Intelligent-Tiering moves',
    's3.largestObject': 'largest S3 object',
    's3.designLoss': 'durability of S3',
    'efs.designLoss': 'durability of EFS',
    's3.writesPerPrefix': 'S3 writes per second and prefix',
    's3.readsPerPrefix': 'S3 reads per second and prefix',
    's3.deepArchiveMinimumDays': 'minimum storage duration of S3 Glacier Deep Archive',
    's3.glacierMinimumDays': 'minimum storage duration of S3 Glacier',
    's3.infrequentAccessMinimumDays': 'minimum storage duration of S3 infrequent-access classes',
    'efs.archiveMinimumDays': 'minimum storage duration of EFS Archive',
    's3.bulkDeepArchiveHours': 'bulk retrieval from S3 Glacier Deep Archive',
    's3.standardDeepArchiveHours': 'standard retrieval from S3 Glacier Deep Archive',
    's3.expeditedFlexibleMinutes': 'expedited retrieval from S3 Glacier Flexible Retrieval',
    's3.bulkFlexibleHours': 'bulk retrieval from S3 Glacier Flexible Retrieval',
    's3.standardFlexibleHours': 'standard retrieval from S3 Glacier Flexible Retrieval',
    's3.instantFirstByte': 'retrieval from S3 Glacier Instant Retrieval',
    'efs.largestFile': 'largest EFS file',
    'efs.coldFileMinimum': 'smallest size billed in the cold EFS classes',
    'emr-hdfs.blockBytes': 'HDFS block size',
  },
  rules: {
    's3-strong-consistency': {
      holds: 'S3 is strongly consistent: reads and lists see every completed write',
      fails: 'S3 is only eventually consistent',
    },
    's3-file-interface': {
      holds: 'S3 buckets can be mounted as a file system (S3 Files)',
      fails: 'S3 cannot be mounted as a file system',
    },
    's3-objects-replaced-whole': {
      holds: 'S3 replaces objects whole; only directory buckets append to them',
      fails: 'S3 changes objects in place',
    },
    'intelligent-tiering-monitoring-fee': {
      holds: 'S3 Intelligent-Tiering charges for monitoring each object of 128 KB and more',
      fails: 'S3 Intelligent-Tiering charges nothing for monitoring',
    },
    'intelligent-tiering-retrieval-fee': {
      holds: 'S3 Intelligent-Tiering charges for retrieval',
      fails: 'S3 Intelligent-Tiering charges nothing when objects are read or move back',
    },
    'intelligent-tiering-minimum-duration': {
      holds: 'S3 Intelligent-Tiering has a minimum storage duration',
      fails: 'S3 Intelligent-Tiering has no minimum storage duration',
    },
    's3-one-zone-loses-zone': {
      holds: 'S3 One Zone-IA loses its data with its Availability Zone',
      fails: 'S3 One Zone-IA survives the loss of its Availability Zone',
    },
    'instance-store-lost-at-stop': {
      holds: 'an instance store loses its data when its instance stops',
      fails: 'an instance store keeps its data when its instance stops',
    },
    'ebs-kept-at-stop': {
      holds: 'an EBS volume keeps its data when its instance stops',
      fails: 'an EBS volume loses its data when its instance stops',
    },
    's3-keeps-versions': {
      holds: 'a versioned bucket keeps every version until somebody removes it',
      fails: 'a versioned bucket removes old versions by itself',
    },
    'gsi-reads-eventual': {
      holds: 'a global secondary index is read with eventual consistency only',
      fails: 'a global secondary index can be read with strong consistency',
    },
    'hdfs-lost-at-termination': { holds: 'HDFS is lost when its cluster ends', fails: 'HDFS outlives its cluster' },
    'efs-one-region': {
      holds: 'an EFS file system takes writes in one Region; replication adds a read-only copy elsewhere',
      fails: 'an EFS file system spans Regions',
    },
    'efs-many-zones': {
      holds: 'a Regional EFS file system spans Availability Zones',
      fails: 'EFS lies in a single Availability Zone',
    },
    'sagemaker-only-s3': {
      holds: 'SageMaker reads only from S3',
      fails: 'SageMaker training also reads from EFS and FSx for Lustre',
    },
    'dynamodb-item-access': {
      holds: 'IAM policies can tell DynamoDB items and attributes apart',
      fails: 'IAM policies cannot tell DynamoDB items apart',
    },
    'dynamodb-single-digit-ms': {
      holds: 'DynamoDB answers within single-digit milliseconds',
      fails: 'DynamoDB answers within microseconds',
    },
  },
  otherClaims: { price: 'a price', ratio: 'a ratio of prices' },
  price: (usd, per, region) => {
    const unit = {
      'GB-month': '/GB-month',
      GB: '/GB',
      'million-requests': ' per million requests',
      'thousand-requests': ' per 1,000 requests',
    }[per]
    return `${usd}${unit}${region === undefined ? '' : ` in ${region}`}`
  },
  ratio: (times) => `${times} times`,
  time: (low, high, unit) => {
    const range = low === high ? String(low) : `${low} to ${high}`
    return unit === 'ms' ? `${range} ms` : `${range} ${TIME_WORDS[unit]}${high === 1 ? '' : 's'}`
  },
  durability: (nines) => `${nines} nines (99.${'9'.repeat(nines - 2)} %)`,
  ratioOf: (one, other) => `${one} against ${other}`,
  claim: ({ verdict, about, words, ours, trueUntil }) => {
    const stated = `“${words}” (${about})`
    if (verdict === 'agrees') return `${stated} agrees${ours === undefined ? '' : `: ${ours}`}.`
    if (verdict === 'outdated')
      return `${stated} was true${trueUntil === undefined ? ' once' : ` until ${trueUntil}`}; now: ${ours ?? 'changed'}.`
    if (verdict === 'wrong') return `${stated} is wrong: ${ours ?? 'it was never so'}.`
    return `${stated} could not be compared.`
  },
  sourcedFrom: (title, asOf) => `(${title}, ${asOf})`,
  quiz: quizEnglish,
  noteIssue: ({ code, detail }) =>
    ({
      'front-matter': `The front matter is not YAML: ${detail}`,
      'no-options': `A question without options was left out: “${detail}”`,
      'lost-option': `A letter is missing among the options ${detail}.`,
      'unknown-key': `The key “${detail}” fits none of the options.`,
    })[code],
}
