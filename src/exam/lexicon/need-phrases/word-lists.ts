/** What is done with data that is had. */
export const READ_WORDS =
  '(?:readable|read\\w*|restor\\w*|work\\w*|succeed\\w*|respond\\w*|answer\\w*|load\\w*|access\\w*|availab\\w+|retriev\\w*|return\\w*|serv(?:ed|e|es)|download\\w*|view\\w*|open(?:ed|s)?|obtain\\w*|fetch\\w*|look\\w* (?:at|up)|consult\\w*|watch\\w*|play(?:ed|s)?|stream(?:ed|s)?|show[ns]?|display\\w*|come back|get back|deliver\\w*|\\bsee\\b|seen|\\bget\\b|\\bgot\\b|obtain\\w*|on hand|at hand|need(?:s|ed)? (?:it|them))'
/** `Immediately` before one of these is about an action, not about how fast data is had. */
export const AT_ONCE =
  '(?:(?:immediate(?:ly)?|instant(?:ly|aneously)?|promptly|right away|straight ?away)(?! (?:after|upon|on|once|when|following|delet|chang|mov|transition|archiv|notif|alert|start|trigger|replicat|encrypt|convert))|(?<!\\b(?:all (?:of )?(?:the |their |its |our )?\\w+|users|instances|servers|machines|hosts|readers|writers|nodes|several|many|both|everything) )at once|(?:with)?in (?:a few |some )?milliseconds|(?:with)?in (?:a|one) second(?! (?:aws )?(?:region|bucket|account|zone|az\\b|availability|cop(?:y|ies)|site|location|place|table|cluster|data|country|step|file|disk|volume))|millisecond (?:access|retrieval|latency)|in real[ -]time|at all times|at any time|without (?:any |a )?(?:delay|wait(?:ing)?)|with (?:minimal|little|no) delay)'
/** What a lock forbids. */
export const LOCK_VERBS = '(?:delet|eras|destroy|remov|purg|wip|overwrit|modif|alter|chang|edit|replac|tamper)'
/** Names of an Availability Zone. */
export const ZONES = '(?:availability zones?|azs?\\b|data cent(?:er|re)s?|zones?)'
/** What computes. */
export const HOSTS =
  '(?:instances?|servers?|containers?|tasks|functions?|nodes|hosts|pods|machines|boxes|workstations|fleet|auto scaling group|workers)'
/** Who reads. */
export const USERS =
  '(?:users?|customers?|audiences?|visitors?|subscribers?|viewers?|readers?|staff|clients?|players?|employees?|offices|locations|sites?)'
/** All over the world. */
export const WORLD =
  '(?:around the (?:world|globe)|world-?wide|global(?:ly)?|(?:several|different|many|multiple|three|two|various) (?:countries|continents)|across the (?:globe|world)|all over the world)'

const CONTINENT =
  '(?:asia|europe|africa|australia|oceania|(?:north |south |latin )?america|the (?:us|usa|united states|uk))'
/** Two of them: users far apart from each other. */
export const CONTINENTS = `${CONTINENT}(?:,? (?:and|or) (?:in )?|, )${CONTINENT}`
