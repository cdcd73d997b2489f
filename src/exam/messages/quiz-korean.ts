import { josa } from './josa.ts'
import type { QuizMessages } from './quiz-messages.ts'

const list = (items: readonly string[]) => items.join(', ')
const from = (before: string | undefined) => (before === undefined ? '' : `(원래는 ${before})`)

/** What the quiz says in Korean. */
export const quizKorean: QuizMessages = {
  domains: { security: '보안', resilience: '복원력', performance: '성능', cost: '비용' },
  words: {
    domain: '영역',
    right: '맞힘',
    score: '점수',
    wrongList: '다시 풀 문제',
    yourAnswer: '고른 답',
    flag: '검토 표시를 할까요?',
    skip: '지금은 비워 두기',
    notAnswered: '미응답',
    flagged: '검토 표시',
    review: '검토',
    scenario: '상황',
    change: '바뀐 조건',
  },
  heading: ({ place, total, domain, timeLeft }) =>
    `문제 ${place}/${total} · ${domain}${timeLeft === undefined ? '' : ` · ${timeLeft} 남음`}`,
  intro: ({ questions, mock, minutes }) =>
    `문제 ${questions}개${minutes === undefined ? '' : `, 제한 시간 ${minutes}분`}. ${mock ? '모의고사: 정답은 끝난 뒤에 보여 줍니다.' : '답할 때마다 바로 설명합니다.'} Ctrl-C를 누르면 멈춥니다.`,
  choose: (count) => (count === 1 ? '답을 고르세요' : `답 ${count}개를 고르세요`),
  chooseExactly: (count) => `${count}개를 고르세요.`,
  isRight: () => '맞았습니다.',
  isWrong: (letters) => `틀렸습니다. 정답은 ${list(letters)}입니다.`,
  rightAnswer: ({ letter, text, cost }) =>
    `${letter}) ${text}: 정답입니다${cost === undefined ? '' : `. 비용은 ${cost}`}.`,
  resumed: (place, total) => `${total}개 중 ${place}번부터 이어서 풉니다. 처음부터 풀려면 --fresh를 쓰세요.`,
  interrupted: () => '멈췄습니다. 같은 명령을 실행하면 여기서부터 이어집니다.',
  timeIsUp: () => '시간이 끝났습니다.',
  nothingWrong: () => '다시 풀 문제가 없습니다.',
  tally: ({ right, total }) =>
    `${total}개 중 ${right}개 정답${total === 0 ? '' : `(${Math.round((100 * right) / total)} %)`}`,
  reviewQuestion: () => '어느 문제를 다시 보시겠습니까?',
  handIn: (open) => (open === 0 ? '제출' : `답하지 않은 문제 ${open}개를 남기고 제출`),
  thinking: () => '보기를 시뮬레이션하는 중',
  instructions: ({ several }) => (several ? '↑/↓ 이동 · 스페이스로 선택 · 엔터로 답하기' : '↑/↓ 이동 · 엔터로 답하기'),
  retryHint: (command) => `${command} 명령으로 다시 풀 수 있습니다.`,
  drillIntro: (questions) =>
    `변형 문제 ${questions}개: 문제의 조건 하나가 바뀌면 엔진이 다시 판단합니다. 이제 어느 보기가 정답일까요?`,
  nowChange: (change) => `조건 하나를 바꿉니다: ${change}`,
  whichNow: () => '이제 어느 보기가 정답입니까?',
  factRetention: ({ before, after }) => `데이터를 ${after} 동안 보관합니다${from(before)}.`,
  factRetrieval: ({ before, after }) => `읽는 데 허용되는 시간은 ${after}입니다${from(before)}.`,
  factAtOnce: ({ before }) => `모든 읽기에 즉시 응답해야 합니다${from(before)}.`,
  factObjectSize: ({ before, after }) => `객체 하나의 크기는 ${after}입니다${from(before)}.`,
  factVolume: ({ before, after }) => `데이터의 양은 ${after}입니다${from(before)}.`,
  factRegion: ({ before, after }) => `모든 것이 ${after}에 있습니다${from(before)}.`,
  noDelay: () => '즉시',
  winnerChanged: (before, after) => `정답이 ${list(before)}에서 ${josa(list(after), '으로/로')} 바뀝니다.`,
  winnerStays: (letters) => `정답은 그대로 ${list(letters)}입니다.`,
  reasonBefore: (reason) => `바꾸기 전: ${reason}`,
  wonBefore: () => '정답이었습니다.',
  billChanged: ({ letter, before, after, times }) =>
    `${letter}의 비용이 ${before}에서 ${josa(after, '으로/로')} 바뀝니다(${times}배).`,
  noDrill: () => '조건을 바꿔도 엔진이 명확하게 판단할 수 있는 문제가 없습니다.',
}
