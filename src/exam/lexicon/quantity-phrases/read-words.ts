/** Few reads. */
export const RARE =
  '(?:rare(?:ly)?|seldom(?:ly)?|scarcely|infrequent(?:ly)?|hardly ever|less (?:often|frequent(?:ly)?)|occasional(?:ly)?|not (?:often|frequently)|drop\\w*|fall\\w*|declin\\w*|few)'
/** Many reads. */
export const OFTEN =
  '(?:frequent(?:ly)?|heavil?y?|regular(?:ly)?|often|repeatedly|continuously|popular|active(?:ly)?|constantly|daily|many times|intensive(?:ly)?)'
/** What readers do. */
export const READ =
  '\\b(?:access|read|retriev|touch|view|request|download|open|us|quer|need|consult|look(?:ed)? at|watch|play|analy[sz]|fetch|refer)\\w*'
/** How often, before "a year" or "per month". */
export const TIMES =
  'once|twice|(?:an? )?(?:\\d+|one|two|three|four|five|six|few|several|couple of|handful of)(?: (?:or|to) \\w+)? times?'
/** What readers do, and how seldom, in Korean. */
export const READ_KO = '(?:접근|액세스|엑세스|조회|검색|읽|열람|사용|이용|다운로드|요청|쿼리|참조|재생|시청|보|찾|쓰)'
export const RARE_KO =
  '(?:거의|드물|드뭅|드문|가끔|때때로|이따금|간혹|덜 자주|자주[^.]{0,10}않|빈도[^.]{0,6}낮|줄어|감소)'
/** Behind an age in Korean: from then on. */
export const AFTER_KO =
  ' ?(?:이상 |정도 |가량 )?(?:후|뒤|이후|경과|(?:이|가)? ?지나(?:면|고|서|자)|(?:이|가)? ?지난|(?:이|가)? ?넘(?:으면|은|어)|보다 오래|이 된|(?:이)? ?초과)'
/** Words beside which `rarely` is not about reads. */
export const WRITES = '(?:updat|writ|chang|modif|edit)\\w*'
/** What is stored, in the singular or plural. */
export const OBJECTS =
  '(?:files?|objects?|images?|pictures?|photos?|videos?|clips?|recordings?|records?|documents?|reports?|scans?|invoices?|items?|logs?|studies|study|cases?|datasets?|contracts?|statements?|tapes?|backups?|archives?)'
