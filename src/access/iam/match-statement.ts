import { matchesArn } from './arn-pattern.ts'
import { conditionHolds } from './conditions.ts'
import { isExceptedPrincipal, matchPrincipal, type PrincipalMatch } from './match-principal.ts'
import type { PolicyDocument, PolicyStatement } from './policy-document.ts'
import { isResolvable, type VariableScope } from './policy-variables.ts'
import { type IamRequest, type RequestContext, requestContext } from './request.ts'
import { matchesWildcards } from './wildcard-pattern.ts'

/**
 * Whether a statement applies to a request, and how it means the requester. Statements of identity policies mean whoever they are attached
 * to. `undefined` when an element does not match. `context` is that of the request, for those who match many statements.
 */
export function matchStatement(
  statement: PolicyStatement,
  { Version }: Pick<PolicyDocument, 'Version'>,
  request: IamRequest,
  context: RequestContext = requestContext(request.context),
): PrincipalMatch | undefined {
  if (!actionMatches(statement, request.action)) return undefined
  const who = principalOf(statement, request)
  if (who === undefined) return undefined
  const scope = { hasVariables: Version === '2012-10-17', context }
  return resourceMatches(statement, request.resource, scope) && conditionHolds(statement.Condition, scope)
    ? who
    : undefined
}

function resourceMatches({ Resource, NotResource }: PolicyStatement, resource: string, scope: VariableScope): boolean {
  const names = (pattern: string): boolean => matchesArn(pattern, resource, scope)
  if (Resource !== undefined) return [Resource].flat().some(names)
  const excepted = [NotResource ?? []].flat()
  // A variable without a value makes the statement void; otherwise an exception that names nothing would widen it to everything.
  return excepted.every((pattern) => isResolvable(pattern, scope)) && !excepted.some(names)
}

function principalOf(
  { Principal, NotPrincipal }: PolicyStatement,
  { requester }: IamRequest,
): PrincipalMatch | undefined {
  if (Principal !== undefined) return matchPrincipal(Principal, requester)
  if (NotPrincipal !== undefined) return isExceptedPrincipal(NotPrincipal, requester) ? undefined : 'direct'
  return 'direct'
}

function actionMatches({ Action, NotAction }: PolicyStatement, action: string): boolean {
  const asked = action.toLowerCase()
  const names = (pattern: string): boolean => pattern === '*' || matchesWildcards(pattern.toLowerCase(), asked)
  return Action === undefined ? ![NotAction ?? []].flat().some(names) : [Action].flat().some(names)
}
