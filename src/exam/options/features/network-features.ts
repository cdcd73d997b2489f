import type { FeaturePhrase } from './feature-phrase.ts'

/** Endpoints, lines and transfers, by the wordings of options. */
export const NETWORK_FEATURES = [
  {
    feature: 'gateway-endpoint',
    pattern: 'gateway (?:vpc )?endpoint|vpc gateway endpoint|게이트웨이 (?:VPC )?엔드포인트',
  },
  {
    feature: 'interface-endpoint',
    pattern: 'interface (?:vpc )?endpoints?|privatelink|인터페이스 (?:VPC )?엔드포인트',
    charged: true,
  },
  { feature: 'vpc-endpoint', pattern: 'vpc endpoints?|VPC 엔드포인트' },
  { feature: 'nat', pattern: '\\bnat (?:gateway|instance|device)s?|NAT 게이트웨이', effort: 1, charged: true },
  {
    feature: 'internet-gateway',
    pattern: 'internet gateway|인터넷 게이트웨이',
    unless:
      '(?:no|without|delet\\w*|remov\\w*)[^.;]{0,12} internet gateway|인터넷 게이트웨이(?:가|를)? ?(?:없|제거|삭제)',
  },
  {
    feature: 'endpoint-route',
    pattern:
      '(?:route table|routes?)[^.;]{0,40}endpoint|endpoint[^.;]{0,30}(?:route table|routes?\\b)|(?:엔드포인트|끝점)[^.;]{0,12}(?:라우(?:팅|트) 테이블|경로)',
  },
  { feature: 'tape-gateway', pattern: 'tape gateway|virtual tape|테이프 게이트웨이' },
  { feature: 'datasync', pattern: 'datasync', glue: true },
  { feature: 'snowcone', pattern: 'snowcone' },
  { feature: 'snow', pattern: 'snow(?:ball|cone|mobile)' },
  { feature: 'direct-connect', pattern: 'direct connect', charged: true },
  { feature: 'vpn', pattern: '\\bvpn\\b', charged: true },
  { feature: 'gateway-appliance', pattern: '(?:file|volume|tape|storage) gateway|게이트웨이 어플라이언스', effort: 1 },
  { feature: 'fsx-file-gateway', pattern: 'fsx file gateway' },
  { feature: 'stored-volume', pattern: 'stored volumes?|stored mode|volume gateway[^.;]{0,5}\\bstored\\b' },
  { feature: 'cached-volume', pattern: 'cached volumes?|cached mode|volume gateway[^.;]{0,5}\\bcached\\b' },
  {
    feature: 'compute-elsewhere',
    pattern:
      '(?:instances?|cluster|servers?|functions?)[^.;]{0,40}\\bin (?:a |an )?(?:different|another|other) (?:aws )?region|다른 리전[^.;]{0,12}(?:인스턴스|클러스터|서버)',
  },
  {
    feature: 'over-internet',
    pattern: '(?:over|across|through|via) the (?:public )?internet|인터넷을 통해',
    unless: 'without|not|never|instead of|avoid|않',
  },
  { feature: 'same-region', pattern: 'same (?:aws )?region|같은 리전|동일한? 리전', unless: 'replicat|복제' },
] as const satisfies readonly FeaturePhrase[]
