import { formatMoney } from '../../quantities/format.ts'
import { NEEDS } from '../lexicon/needs.ts'
import type { Language } from '../messages/language.ts'
import type { Messages } from '../messages/messages.ts'
import { messages as catalogue } from '../messages/messages.ts'
import type { Flip } from './flips.ts'
import type { Reason } from './reason.ts'

interface Sentences {
  readonly fromDay: (day: number) => string
  readonly implied: string
  readonly notServed: (percent: number) => string
  readonly removedEarly: (day: number, needed: number) => string
  readonly moreEffort: string
  readonly patternKnown: string
  readonly noBill: string
  readonly glueOnly: string
  readonly undecided: string
  readonly oneZone: string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    fromDay: (day) => `from day ${day} on`,
    implied: 'frequent reads imply that nobody waits for them',
    notServed: (percent) => `Only ${percent} % of the applications can work on the data.`,
    removedEarly: (day, needed) => `It deletes the data on day ${day}; it must stay for ${needed} days.`,
    moreEffort: 'More has to be built or run for it.',
    patternKnown:
      'Intelligent-Tiering is for unknown or changing access; here the pattern is stated, and its bill is no clear gain.',
    noBill: 'It is judged on documented facts alone and has no bill to compare.',
    glueOnly: 'It names no storage; nothing in it could be simulated.',
    undecided: 'Nothing that was understood tells it from the answer.',
    oneZone: 'the data may be lost with one Availability Zone',
  },
  ko: {
    fromDay: (day) => `${day}일째부터`,
    implied: '자주 읽는 데이터는 기다림 없이 읽혀야 하기 때문입니다',
    notServed: (percent) => `애플리케이션의 ${percent} %만 이 데이터를 사용할 수 있습니다.`,
    removedEarly: (day, needed) => `${day}일째에 데이터를 삭제하지만 ${needed}일 동안 보관해야 합니다.`,
    moreEffort: '직접 만들거나 운영해야 할 것이 더 많습니다.',
    patternKnown:
      'Intelligent-Tiering은 접근 패턴을 알 수 없거나 변할 때 쓰는 클래스입니다. 여기서는 패턴이 주어져 있고 비용 이점도 뚜렷하지 않습니다.',
    noBill: '문서화된 사실로만 판단했으며 비교할 청구 금액이 없습니다.',
    glueOnly: '저장소를 지정하지 않아 시뮬레이션할 수 있는 것이 없습니다.',
    undecided: '이해한 내용만으로는 정답과 구별되지 않습니다.',
    oneZone: '가용 영역 하나와 함께 데이터를 잃어도 된다',
  },
}

/** A reason as a sentence. `best` names the recommended options. */
export function reasonText(reason: Reason, language: Language, best: string): string {
  const say = catalogue[language]
  const own = SENTENCES[language]
  switch (reason.kind) {
    case 'breaks':
    case 'lacks':
      return say.needNotMet({ need: NEEDS[reason.need][language] })
    case 'impossible':
      return say.refused({ problem: reason.text[language] })
    case 'refused':
      return say.refused({ problem: reason.message })
    case 'too-slow': {
      const required = reason.implied ? own.implied : durationText(reason.limitSeconds, say)
      const takes = `${durationText(reason.hours * 3600, say)} (${reason.storageClass}, ${own.fromDay(reason.fromDay)})`
      return reason.implied
        ? `${say.retrievalTooSlow({ takes, required: durationText(1, say) })} (${required})`
        : say.retrievalTooSlow({ takes, required })
    }
    case 'single-zone':
      return say.losesWithZone({ service: language === 'ko' ? '이 옵션' : 'It' })
    case 'not-served':
      return own.notServed(Math.round(reason.share * 100))
    case 'blocked':
      return reason.message
    case 'removed-early':
      return own.removedEarly(reason.day, Math.round(reason.neededDays))
    case 'dearer':
      return say.costs({
        times: reason.ratio.toPrecision(3),
        cost: formatMoney(reason.cost),
        bestCost: formatMoney(reason.best),
        best,
      })
    case 'pattern-known':
      return own.patternKnown
    case 'more-effort':
      return own.moreEffort
    case 'not-modelled':
      return say.notModelled(reason.names)
    case 'no-bill':
      return own.noBill
    case 'glue-only':
      return own.glueOnly
    case 'undecided':
      return own.undecided
  }
}

/** "It would be right if …". */
export function flipText(flip: Flip, language: Language): string {
  const say = catalogue[language]
  switch (flip.kind) {
    case 'slower-reads-allowed':
      return say.rightIfLatency({ value: durationText(flip.hours * 3600, say) })
    case 'one-zone-allowed':
      return say.rightIf(SENTENCES[language].oneZone)
    case 'without-need':
      return say.rightIfNoNeed({ need: NEEDS[flip.need][language] })
    case 'shorter-retention':
      return say.rightIfRetention({ value: say.time(flip.days, flip.days, 'days') })
  }
}

function durationText(seconds: number, say: Messages): string {
  if (seconds < 60) return say.time(seconds, seconds, 's')
  if (seconds < 3600) return say.time(seconds / 60, seconds / 60, 'min')
  if (seconds < 3 * 86_400) return say.time(seconds / 3600, seconds / 3600, 'h')
  return say.time(seconds / 86_400, seconds / 86_400, 'days')
}
