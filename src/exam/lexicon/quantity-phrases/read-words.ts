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
/** Words beside which `rarely` is not about reads. */
export const WRITES = '(?:updat|writ|chang|modif|edit)\\w*'
/** What is stored, in the singular or plural. */
export const OBJECTS =
  '(?:files?|objects?|images?|pictures?|photos?|videos?|clips?|recordings?|records?|documents?|reports?|scans?|invoices?|items?|logs?|studies|study|cases?|datasets?|contracts?|statements?|tapes?|backups?|archives?)'
