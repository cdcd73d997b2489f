import { checkBuiltInModel } from './check-model.ts'

checkBuiltInModel('s3')
