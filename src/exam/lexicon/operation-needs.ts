import type { Bilingual } from './needs.ts'

/** Needs of stores that run already and must be mended or changed. */
export const OPERATION_NEEDS = {
  'origin-is-bucket': { en: 'the origin is the bucket, not its website', ko: '원본이 웹 사이트가 아닌 버킷이어야 함' },
  'objects-readable': { en: 'visitors may read the objects', ko: '방문자가 객체를 읽을 수 있어야 함' },
  'more-file-operations': {
    en: 'the file system takes more operations',
    ko: '파일 시스템이 더 많은 작업을 처리해야 함',
  },
  'encrypted-in-place': { en: 'encryption is turned on for what exists', ko: '기존 리소스에서 바로 암호화를 켜야 함' },
  'fixed-file-addresses': {
    en: 'the file system is reached at known addresses',
    ko: '알려진 IP로 파일 시스템에 접근해야 함',
  },
  'tamper-evident': { en: 'a change of a log would show', ko: '로그 변조를 알아낼 수 있어야 함' },
  'log-readers': { en: 'only those entitled read the logs', ko: '권한이 있는 사람만 로그를 읽어야 함' },
  'calendar-schedule': { en: 'on given days of the month', ko: '매월 정해진 날짜에 실행되어야 함' },
  'by-day': { en: 'a job reads the days it needs and no others', ko: '작업이 필요한 날짜만 읽어야 함' },
  'still-there': { en: 'the data is still there afterwards', ko: '그 뒤에도 데이터가 남아 있어야 함' },
  'more-database-reads': { en: 'the database answers more reads', ko: '데이터베이스가 더 많은 읽기를 처리해야 함' },
  recycled: { en: 'comes back for a time after its deletion', ko: '삭제한 뒤에도 일정 기간 복구할 수 있어야 함' },
  'text-of-scans': { en: 'text is read from scans', ko: '스캔 문서에서 텍스트를 추출해야 함' },
  'scan-throttled': { en: 'scans send fewer requests to S3', ko: '스캔이 S3에 보내는 요청이 적어야 함' },
  'archive-class': { en: 'a class made for archives', ko: '아카이브용 클래스여야 함' },
  // Tables.
  'moving-peaks': { en: 'peaks come at times that vary', ko: '피크 시각이 달라짐' },
  'larger-item-cache': { en: 'the cache holds more items', ko: '캐시가 더 많은 항목을 담아야 함' },
  'expiry-takes-effect': { en: 'the reason why items do not expire', ko: '항목이 만료되지 않는 원인이어야 함' },
  'table-is-ready': { en: 'the table exists before it is used', ko: '테이블을 사용할 준비가 되어야 함' },
  'gradual-traffic': {
    en: 'capacity follows traffic that changes slowly',
    ko: '천천히 변하는 트래픽을 용량이 따라가야 함',
  },
  'any-attribute': { en: 'queries by any attribute', ko: '어떤 속성으로도 조회할 수 있어야 함' },
  'cache-keeps-permissions': {
    en: 'the cache shows nobody what the table would not',
    ko: '캐시가 테이블의 권한을 우회하지 않아야 함',
  },
  'replica-in-each-region': { en: 'a replica of the table in every Region', ko: '리전마다 복제 테이블이 있어야 함' },
  'capacity-by-table': {
    en: 'tables have the capacity mode of their own traffic',
    ko: '테이블마다 트래픽에 맞는 용량 모드여야 함',
  },
} as const satisfies Record<string, Bilingual>
