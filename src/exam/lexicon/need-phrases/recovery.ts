import type { NeedPhrase } from './need-phrase.ts'

/** Protection against deletion, and restoring. */
export const RECOVERY_PHRASES: readonly NeedPhrase[] = [
  {
    need: 'volume-backups',
    en: '(?:back(?:ed|ing)? ?up|backups?|snapshots?)[^.]{0,80}(?:\\bebs\\b|volumes?)|(?:\\bebs\\b|volumes?)[^.]{0,80}(?:back(?:ed|ing)? ?up|backups?|snapshots?)',
    ko: '(?:EBS|볼륨)[^.]{0,20}(?:백업|스냅샷)',
    given: 'data lifecycle manager|\\bdlm\\b|aws backup',
    unless: 'efs|file system',
  },
  {
    need: 'prevent-deletion',
    en: '\\bdeleted (?:\\w+ ){0,3}(?:objects?|files?|items?|data)\\b[^.]{0,40}(?:restor|recover)\\w*|(?<!\\b(?:users?|admin\\w*|developers?|engineers?|someone|somebody|employees?|colleagues?|staff|analysts?) (?:has |have |had )?)(?:accident\\w*|mistak\\w*|inadvertent\\w*|unintention\\w*|unintended)[^.]{0,40}(?:delet|remov|overwrit|drop|loss)\\w*|(?:delet|remov|overwrit|dropp?)\\w*[^.]{0,30}(?:accident|by mistake|inadvertent|unintention)',
    ko: '(?:실수|우발)[^.]{0,15}(?:삭제|덮어)',
  },
  {
    need: 'recover-deleted',
    en: '(?:overwritten|deleted|replaced|changed)\\b[^.]{0,40}(?:brought back|undone|rolled back)|(?:accident\\w*|mistak\\w*|inadvertent\\w*|unintention\\w*)[^.]{0,40}(?:delet|overwrit)\\w*|(?:recover|restor|roll ?back|revert|(?:bring|brought|get|got)\\w* back|undelete)\\w*[^.]{0,60}(?:delet|previous|earlier|version|object|item|table|data|files?)|(?:earlier|previous|original|prior) (?:contents?|state|versions?|copies)[^.]{0,40}(?:brought back|recover|restor|back)|data lost when|(?:data|logical|table|after|of) corrupt\\w*|corrupt\\w* (?:data|items?|records?|writes?|objects?|files?)',
    ko: '복구|복원(?!력)|되돌|데이터[^.]{0,6}손상|손상된',
    unless:
      'retriev|disaster|재해|복원(?!력) (?:시간|비용|요금|옵션)|복원(?!력)에|within \\d+ ?hours of (?:a|the) request|\\d+ ?(?:시간|분) ?(?:이내|안|내)에? ?(?:복원(?!력)|되돌)',
  },
  {
    need: 'undo-delete',
    en: 'delet\\w*[^.]{0,100}version(?:ing|ed|s| ids?)\\b|version(?:ing|ed)\\b[^.]{0,100}delet\\w*|(?:bring|brought|get|got|recover|restor|retriev|undelet)\\w*[^.]{0,40}(?:delet|remov)\\w*',
    ko: '버전 ?관리[^.]{0,40}삭제|삭제[^.]{0,40}(?:버전|복구|복원|되돌)',
    offered: 'delete marker|삭제 마커',
    unless: 'replicat|복제',
  },
  {
    need: 'least-loss',
    en: '(?:minimi[sz]e\\w*|least|minimal|smallest|lowest(?! cost))[^.]{0,40}(?:data loss|loss|\\blost\\b|rpo)|(?:data lost|loss)[^.]{0,60}minimi[sz]|loss(?:es)?\\b[^.]{0,20}(?:as (?:small|little|low|few) as possible|kept small)|rpo of (?:\\d+ )?(?:seconds|1 minute|a few)',
    ko: '손실[^.]{0,10}최소',
  },
  {
    need: 'point-in-time',
    en: 'point[- ]in[- ]time|any (?:point|second|moment|time|minute)[^.]{0,12}(?:in|within|during|of|over) the (?:last|past|previous|preceding)|specific (?:point|time)|last 35 days',
    ko: '(?:특정|임의(?:의)?|어느|원하는|이전(?:의)?|직전(?:의)?|과거(?:의)?) 시점',
  },
  {
    need: 'spare-throughput',
    en: '\\b(?:without|no|not|least|minimal|minimum|little|low(?:est)?)\\b[^.]{0,40}(?:affect\\w*|consum\\w*|impact\\w*|using|reduc\\w*|effect)[^.]{0,60}(?:capacity|throughput|performance|rcus?|wcus?|availability|read units)',
    ko: '(?:용량|처리량|성능)[^.]{0,20}(?:영향|소모|소비)',
    given: 'dynamodb',
  },
  {
    need: 'restore-single-file',
    en: '(?:single|individual|specific|certain|few|several) files?[^.]{0,50}(?:restor|recover|brought back|back)|(?:restor|recover|bring)\\w*[^.]{0,30}(?:single|individual|specific) files?|item[- ]level',
    ko: '개별 파일[^.]{0,15}(?:복원|복구)',
  },
]
