import type { NeedPhrase } from './need-phrase.ts'

/** What should take less time than it does, and queries that reach live databases. */
export const SPEED_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'faster-uploads',
    en: '\\b(?:upload|transfer)\\w*[^.]{0,60}\\b(?:slow\\w*|long|longer|faster|quick\\w*|speed\\w*|accelerat\\w*|hours|performance|throughput)\\b|\\b(?:slow|faster|quicker|speed\\w*|accelerat\\w*|improv\\w*|reduc\\w*)\\b[^.]{0,40}\\buploads?(?:ing|ed)?\\b',
    ko: '업로드[^.]{0,15}(?:느리|느려|오래|빠르|빨라|속도|단축)',
    offered: 'multi-?part|멀티파트',
    unless: 'incomplete|abandon|storage (?:cost|bill)|(?:upload|transfer) (?:speeds?|rates?) of',
  },
  {
    need: 'parallel-ranges',
    en: 'byte[- ]?ranges?|(?:download|read|retriev|get|fetch)\\w*\\b[^.]{0,60}\\b(?:in parallel|parallel (?:requests|connections))|(?:download|get) throughput',
    ko: '바이트 범위|(?:다운로드|읽기)[^.]{0,20}병렬',
    offered: 'byte[- ]?range|바이트 범위',
    unless: 'upload|\\bscan\\b',
  },
  {
    need: 'faster-table',
    en: '\\b(?:reads?|writes?|quer\\w+|lookups?|requests?|table|dynamodb|database|application|it)\\b[^.]{0,40}\\b(?:faster|quicker|more quickly|sooner|speed\\w*)\\b|\\b(?:faster|quicker|shorter|lower\\w*|reduc\\w*|decreas\\w*|improv\\w*|minimi[sz]\\w*|speed\\w* up|cut\\w*)\\b[^.]{0,30}\\b(?:reads?|respons\\w+|latenc\\w+|performance)\\b|\\b(?:respons\\w+|read|latenc\\w+) (?:times? )?(?:\\w+ ){0,3}(?:improv|reduc|lower|shorten|cut|too (?:high|long|slow))\\w*',
    ko: '(?:응답|읽기|지연)[^.]{0,15}(?:빠르|빨라|줄|단축|개선|낮추)',
    offered: '\\bdax\\b|dynamodb accelerator',
    unless:
      'regions?\\b|world|globe|global|continent|countr|index|attribute|\\bscan|throttl|on-?prem|export|backup|import|리전|인덱스|스캔',
  },
  {
    need: 'repeated-reads',
    en: '\\b(?:same|few|popular|hot|certain|small set of)\\b[^.]{0,30}\\b(?:items?|records?|products?|articles?|keys?|data|profiles?|posts?)\\b[^.]{0,80}\\b(?:thousands|millions|again|repeated\\w*|many times|most|over and over|constantly|frequent\\w*|heavily)\\b|\\b(?:repeated\\w*|again and again|over and over|constantly|heavily)\\b[^.]{0,30}\\b(?:read|request|quer)\\w*|\\bread[- ](?:heavy|intensive|mostly)\\b|\\bbursts? of reads?\\b|\\b(?:popular|viral|trending|hot)\\b[^.]{0,120}\\breads?\\b[^.]{0,30}throttl\\w*',
    ko: '(?:같은|동일한|소수의|인기)[^.]{0,15}(?:항목|데이터|상품|게시물)[^.]{0,25}(?:반복|자주|수천|수백만|집중)|읽기 (?:중심|위주|집약)',
    offered: '\\bdax\\b|dynamodb accelerator|elasticache|memorydb',
    unless: 'writ(?:e|ing)[- ]?(?:heavy|intensive)|analytic|report',
  },
  {
    need: 'cheaper-reads',
    en: '(?:least|fewest|fewer|minimal|minimum|less|lowest|reduc\\w*|minimi[sz]\\w*)\\b[^.]{0,30}(?:read capacity|\\brcus?\\b|read (?:capacity )?units?|read cost)',
    ko: '읽기 (?:용량|단위|비용)[^.]{0,12}(?:최소|적게|줄)',
    offered: 'eventual|최종적? 일관',
    unless: 'strong|latest|up-to-date|강력|최신',
  },
  {
    need: 'less-read',
    en: '(?:least|fewest|fewer|minimal|minimum|less|lowest|reduc\\w*|minimi[sz]\\w*)\\b[^.]{0,30}(?:read capacity|\\brcus?\\b|read (?:capacity )?units?|read cost|(?:provisioned )?capacity units)',
    ko: '읽기 (?:용량|단위|비용)[^.]{0,12}(?:최소|적게|줄)',
    offered: '\\bquery\\b[^]*\\bscan\\b|\\bscan\\b[^]*\\bquery\\b',
  },
  {
    need: 'live-queries',
    en: '\\b(?:quer|join|combin|correlat|analy[sz]|report)\\w*[^.]{0,80}\\b(?:live|operational|transactional|current|up-to-date|real[- ]time|postgres\\w*|mysql|aurora|\\brds)\\b',
    ko: '(?:라이브|운영|트랜잭션|실시간|최신)[^.]{0,25}(?:쿼리|조인|조회|분석)',
    offered: 'federated quer|\\bpresto\\b|\\btrino\\b|연합 쿼리|페더레이션 쿼리',
  },
]
