import type { FeaturePhrase } from './feature-phrase.ts'

/** Identities of the users of an application, and queries across stores, by the wordings of options. */
export const IDENTITY_FEATURES = [
  { feature: 'identity-pool', pattern: 'cognito|identity pools?|web identity|assumerolewithwebidentity|코그니토' },
  {
    feature: 'iam-user-per-person',
    pattern:
      '\\b(?:creat|mak|add|issu|provid|giv)\\w*[^.;]{0,20}\\biam users?\\b|\\biam users? (?:accounts? )?(?:for|per) (?:each|every|all|the)\\b|\\b(?:each|every|particular|individual|specific)\\b[^.;]{0,20}\\biam users?\\b|\\biam users? (?:named )?in (?:the|a) (?:bucket|resource) polic|(?:각|모든) 사용자[^.;]{0,12}iam 사용자',
  },
  {
    feature: 'policy-switching',
    pattern:
      '(?:open|chang|edit|updat|modif|relax|loosen)\\w*[^.;]{0,25}(?:bucket polic|polic(?:y|ies)|\\bacls?\\b)[^.;]{0,60}(?:chang|revert|clos|remov|restor|revok|switch|undo|set|tak)\\w*[^.;]{0,20}(?:back|afterwards?|later|again)',
    effort: 2,
  },
  {
    feature: 'endpoint-per-bucket',
    pattern:
      '(?:endpoint|엔드포인트)s? (?:for|per) (?:each|every)(?: \\w+)? bucket|(?:each|every) bucket[^.;]{0,20}own[^.;]{0,20}endpoint|버킷(?:마다|별)[^.;]{0,12}엔드포인트',
    effort: 1,
  },
  { feature: 'referer-condition', pattern: '\\breferr?er\\b|리퍼러' },
  { feature: 'kafka-cluster', pattern: '\\bmsk\\b(?! serverless)|kafka', effort: 2 },
  { feature: 'federated-query', pattern: 'federated quer\\w*|\\bpresto\\b|\\btrino\\b|연합 쿼리|페더레이션 쿼리' },
] as const satisfies readonly FeaturePhrase[]
