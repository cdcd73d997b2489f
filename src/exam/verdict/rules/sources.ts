import { doc } from './rule.ts'

export const EFS = doc('How Amazon EFS works', 'efs/latest/ug/how-it-works.html')
export const CLASSES = doc('Amazon S3 storage classes', 'AmazonS3/latest/userguide/storage-class-intro.html')
export const KEYS = doc('Protecting data with encryption', 'AmazonS3/latest/userguide/UsingEncryption.html')
