import type { Bilingual } from './needs.ts'

/** Needs that one mechanism of a service was made for. */
export const MECHANISM_NEEDS = {
  // Shared responsibility.
  'provider-duty': { en: 'a duty of AWS', ko: 'AWS의 책임이어야 함' },
  'customer-duty': { en: 'a duty of the customer', ko: '고객의 책임이어야 함' },
  // Buckets.
  'account-never-public': { en: 'no bucket can ever become public', ko: '어떤 버킷도 공개될 수 없어야 함' },
  'replica-owner': { en: 'the destination account owns the replicas', ko: '대상 계정이 복제본을 소유해야 함' },
  'deletes-follow': { en: 'deletions show in the destination too', ko: '삭제가 대상에도 반영되어야 함' },
  'own-buckets-only': {
    en: 'only approved buckets are reached from the network',
    ko: '네트워크에서 승인된 버킷만 접근해야 함',
  },
  'uploads-past-servers': {
    en: 'uploads do not pass through own servers',
    ko: '업로드가 자체 서버를 거치지 않아야 함',
  },
  'no-transfer-charge': {
    en: 'no charge for moving data between Regions',
    ko: '리전 간 데이터 전송 비용이 없어야 함',
  },
  'eleven-nines': { en: 'a durability of 99.999999999 %', ko: '99.999999999%의 내구성이 필요함' },
  'replicate-encrypted': {
    en: 'objects under KMS keys are replicated',
    ko: 'KMS 키로 암호화된 객체도 복제되어야 함',
  },
  'by-label': { en: 'objects are chosen by a label, not by their place', ko: '위치가 아니라 태그로 객체를 골라야 함' },
  'no-stray-markers': { en: 'delete markers without versions are removed', ko: '버전 없는 삭제 마커를 제거해야 함' },
  'no-key-care': { en: 'nobody has to manage keys', ko: '키를 관리하지 않아야 함' },
  'no-second-copy': { en: 'no second copy of the data is stored', ko: '데이터 사본을 따로 저장하지 않아야 함' },
  'table-upkeep': {
    en: 'tables of files are compacted and cleaned by the storage',
    ko: '스토리지가 테이블 파일을 압축·정리해야 함',
  },
  'event-replay': {
    en: 'events are filtered by content or replayed',
    ko: '이벤트를 내용으로 거르거나 다시 재생해야 함',
  },
  'request-details': {
    en: 'referrer, address and status of requests are recorded',
    ko: '요청의 참조자·IP·상태를 기록해야 함',
  },
  'bucket-as-files': { en: 'objects are read as files where they lie', ko: '객체를 복사하지 않고 파일로 읽어야 함' },
  'slowest-restore': { en: 'a restore may take long and must cost little', ko: '복원이 느려도 되고 저렴해야 함' },
  'bulk-change': { en: 'one managed job changes very many objects', ko: '관리형 작업으로 수많은 객체를 변경해야 함' },
  // Tables.
  'existing-table': { en: 'the table exists already', ko: '테이블이 이미 있음' },
  'other-sort-key': { en: 'items of one key in another order', ko: '같은 키의 항목을 다른 순서로 읽어야 함' },
  'reverse-order': { en: 'items of one key from the last to the first', ko: '같은 키의 항목을 역순으로 읽어야 함' },
  'rare-items': {
    en: 'only the few items with an attribute are read',
    ko: '특정 속성이 있는 소수의 항목만 조회해야 함',
  },
  'unprocessed-items': {
    en: 'what a batch left undone is sent again',
    ko: '배치에서 처리되지 않은 항목을 다시 보내야 함',
  },
  'see-consumption': { en: 'shows the capacity that a request used', ko: '요청이 사용한 용량을 보여야 함' },
  'index-covers': { en: 'the index answers without the table', ko: '테이블 없이 인덱스만으로 답해야 함' },
  'some-attributes-visible': { en: 'some attributes stay hidden', ko: '일부 속성은 볼 수 없어야 함' },
  'uneven-within-total': {
    en: 'some partitions are busy, the total is within capacity',
    ko: '일부 파티션만 바쁘고 전체는 용량 이내임',
  },
  'only-if-unchanged': { en: 'a write succeeds only under a condition', ko: '조건이 맞을 때만 쓰기가 성공해야 함' },
  'tables-in-regions': {
    en: 'one table is written and read in several Regions',
    ko: '한 테이블을 여러 리전에서 읽고 써야 함',
  },
  // Clusters.
  'strong-authentication': {
    en: 'users of the cluster prove who they are',
    ko: '클러스터 사용자를 강력하게 인증해야 함',
  },
  'permission-per-job': { en: 'each job has permissions of its own', ko: '작업마다 자체 권한이 필요함' },
  'on-kubernetes': { en: 'jobs share a Kubernetes cluster', ko: '쿠버네티스 클러스터를 함께 써야 함' },
  'no-accidental-end': { en: 'the cluster is not ended by accident', ko: '클러스터가 실수로 종료되지 않아야 함' },
  'memory-bound': { en: 'the work needs memory above all', ko: '메모리가 가장 필요한 작업임' },
  'compute-bound': { en: 'the work needs processors above all', ko: 'CPU가 가장 필요한 작업임' },
  'disk-bound': { en: 'the work needs local disks above all', ko: '로컬 디스크가 가장 필요한 작업임' },
  // Work around data.
  'expired-hidden': { en: 'items past their time are not seen', ko: '만료된 항목이 보이지 않아야 함' },
  'config-everywhere': { en: 'the same configuration in many Regions', ko: '여러 리전에 같은 구성을 적용해야 함' },
  'verified-copy': { en: 'what is copied is verified', ko: '복사한 데이터를 검증해야 함' },
  'share-reaches-s3': { en: 'what is written to a share is in S3 soon', ko: '공유 폴더에 쓴 파일이 곧 S3에 있어야 함' },
  'short-work': { en: 'work of minutes on every event', ko: '이벤트마다 몇 분이면 끝나는 작업임' },
  'name-fails-over': {
    en: 'the name leads to another Region when one fails',
    ko: '장애 시 이름이 다른 리전을 가리켜야 함',
  },
  // Delivery.
  'replication-ready': {
    en: 'buckets are prepared for replication',
    ko: '복제를 설정할 수 있도록 버킷을 준비해야 함',
  },
  'own-error-page': {
    en: 'visitors see a page of the site instead of an error',
    ko: '오류 대신 지정한 페이지를 보여야 함',
  },
  'static-addresses': {
    en: 'fixed addresses for TCP or UDP in several Regions',
    ko: '여러 리전의 TCP·UDP 서비스에 고정 IP가 필요함',
  },
  'viewers-by-country': { en: 'the country of a viewer decides', ko: '시청자의 국가에 따라 허용해야 함' },
  'origin-fails-over': {
    en: 'another origin answers when the first one fails',
    ko: '원본 장애 시 다른 원본이 응답해야 함',
  },
  'drop-cached': { en: 'what edge caches hold is replaced at once', ko: '엣지 캐시의 내용을 바로 바꿔야 함' },
  'site-bucket-name': { en: 'the bucket carries the name of the site', ko: '버킷 이름이 사이트 도메인과 같아야 함' },
  // File systems.
  'zone-local-mount': { en: 'each zone mounts a target of its own', ko: '가용 영역마다 자체 탑재 대상을 써야 함' },
  'cold-files': { en: 'files cool down and stay where they are', ko: '오래된 파일이 같은 경로에서 저렴해져야 함' },
  'encrypted-mount': {
    en: 'data between clients and file system is encrypted',
    ko: '클라이언트와 파일 시스템 사이를 암호화해야 함',
  },
} as const satisfies Record<string, Bilingual>
