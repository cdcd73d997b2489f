/** Engines that can consume data, by id. The catalogue with facts is in `catalogue.ts`. */
export const ENGINE_IDS = [
  'sagemaker-training',
  'sagemaker-processing',
  'sagemaker-ground-truth',
  'emr-spark',
  'athena',
  'glue',
  'redshift-spectrum',
  'rekognition',
  'lambda',
  'batch',
  'ec2-sdk',
  'ec2-posix',
  'ec2-key-value',
] as const

export type EngineId = (typeof ENGINE_IDS)[number]
