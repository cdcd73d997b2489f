import { checkBuiltInModel } from './check-model.ts'

checkBuiltInModel('dynamodb')
