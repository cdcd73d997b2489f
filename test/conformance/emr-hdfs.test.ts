import { checkBuiltInModel } from './check-model.ts'

checkBuiltInModel('emr-hdfs')
