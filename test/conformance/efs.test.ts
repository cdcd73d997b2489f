import { checkBuiltInModel } from './check-model.ts'

checkBuiltInModel('efs')
