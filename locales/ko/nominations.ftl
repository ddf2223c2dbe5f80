# Korean: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } 프로젝트 추천에 관한 소식입니다:
nomination-about = { $title } 프로젝트 추천({ $reference }):
nomination-is-received = 소속 NPO가 접수했습니다.
nomination-is-forwarded = 소속 NPO가 APO 사무국에 제출했습니다.
nomination-is-incomplete = 아직 미비한 점이 있습니다.
nomination-is-under-review = APO 사무국이 검토하고 있습니다.
nomination-is-selected = 선발되어 참가하시게 되었습니다.
nomination-is-reserve = 예비 명단에 있습니다. 자리가 나면 참가하시게 됩니다.
nomination-is-not-selected = 이번에는 선발되지 않았습니다.
nomination-is-replaced = 다른 분이 대신 참가합니다.
nomination-is-withdrawn = 추천이 철회되었습니다.
nomination-is-completed = 끝까지 참가하셨습니다. 감사합니다!
nomination-missing = 부족한 것: { $missing }
nomination-next-npo = 다음으로 소속 NPO가 제출 여부를 정합니다.
nomination-next-npo-by = 다음으로 소속 NPO가 제출 여부를 정합니다. 기한은 { $date }까지입니다.
nomination-next-papers = 다음으로 부족한 것을 되도록 빨리 소속 NPO에 제출해 주세요.
nomination-next-review = 다음으로 사무국이 결정합니다. 결과를 알게 되는 대로 여기로 알려 드립니다.
nomination-next-begins = 프로젝트는 { $date }에 시작합니다.
nomination-asked = 철회를 요청하셨습니다. 연락관이 아직 확인하지 않았습니다.
nomination-not-linked = 이 대화방을 추천과 연결하면 여기에서 알려 드릴 수 있습니다. 연결하려면 연결 코드를 보내 주세요. 코드는 소속 NPO나 APO 사무국에서 받으실 수 있습니다.

## Linking a chat

claim-linked = 이 대화방을 { $title } 프로젝트 추천과 연결했습니다. 바뀌는 것이 있으면 여기로 알려 드립니다.
claim-kept = 이제부터 이 연결을 저장합니다. 저장한 정보를 보거나 삭제하려면 /privacy 명령을 입력해 주세요.
claim-not-valid = 이 코드는 쓸 수 없습니다. 잘못 입력했거나 이미 썼거나 너무 오래된 코드일 수 있습니다. 소속 NPO나 APO 사무국에 새 코드를 요청해 주세요.
claim-wait = 잘못된 코드가 너무 많았습니다. 한 시간 뒤에 다시 시도해 주세요.
claim-other = 다른 대화방이 { $title } 프로젝트 추천과 연결되었습니다. 본인이 하신 일이 아니라면 APO 사무국에 알려 주세요.
claim-own-code = 다른 대화방에서 이 코드를 보내 주세요. 한 번만 쓸 수 있습니다: { $code }
claim-alarm-account = 한 계정에서 잘못된 연결 코드를 많이 보내어 잠시 막았습니다: { $about }
claim-alarm-overall = 여러 계정에서 잘못된 연결 코드를 많이 보냈습니다. 모든 연결을 한 시간 동안 멈춥니다.
claim-alarm-code = 한 추천의 연결 코드를 너무 여러 번 시도하여 코드가 무효가 되었습니다: { $about }

## Withdrawing

withdraw-which = 어느 추천을 철회하시겠습니까? 연락관의 확인이 필요하며, 연락관이 대체자를 추천할 수도 있습니다.
withdraw-sent = 철회 의사를 전달했습니다. 확인되면 효력이 생기며, 그때 알려 드립니다.
withdraw-nobody = 이 일을 전달할 연락관을 알지 못합니다. 소속 NPO에 직접 알려 주세요.
withdraw-request = 추천받은 분이 철회를 요청합니다: { $reference }, { $title }

## The liaison officer's view

nominations-none = 보여 드릴 추천이 없습니다.
nominations-project = { $title }({ $economy })
nominations-closing = 추천은 { $date }에 마감됩니다: { $days ->
   *[other] { $days }일 남았습니다.
}
nominations-closed = 추천은 { $date }에 마감되었습니다.
nominations-counts = { $state }: { $number }
nominations-unlinked = 대화방과 연결 안 됨: { $number }
nominations-search = 찾으려면 /nominations 뒤에 이름이나 참조 번호를 입력해 주세요.
nominations-more = 더 있습니다. 이름이나 번호로 찾아 주세요.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference }의 현재 상태: { $state }
nominations-not-moved = 할 수 없거나 더 이상 할 수 없는 일입니다.
nominations-nudged = 추천받은 분에게 다시 알렸습니다.
nominations-not-nudged = 이 추천과 연결된 대화방이 없어 추천받은 분에게 알릴 수 없습니다.
nominations-nudge = 연락관이 { $title } 프로젝트 추천을 챙겨 달라고 요청합니다.
nominations-code = { $reference }의 새 연결 코드(한 번만 사용): { $code }
nominations-asked = 추천받은 분이 철회를 요청합니다.
nominations-replace-how = 대체자의 참조 번호, 쉼표(,), 이름을 차례로 보내 주세요. 예: { $example }
nominations-replace-late = 대체자 추천 기한이 지났습니다. APO 사무국에 문의해 주세요.
nominations-replaced = { $replaced } 대신 참가: { $reference }
nominations-replace-not = 처리할 수 없습니다. 새 참조 번호, 쉼표(,), 이름이 필요합니다.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO 접수
nomination-state-forwarded = 사무국에 제출
nomination-state-incomplete = 미비
nomination-state-under-review = 검토 중
nomination-state-selected = 선발
nomination-state-reserve = 예비
nomination-state-not-selected = 미선발
nomination-state-replaced = 대체됨
nomination-state-withdrawn = 철회됨
nomination-state-completed = 수료

# Buttons, at most 40 characters.
nomination-button-withdraw = { $reference } 철회
nomination-button-another = 다른 대화방 연결
nomination-button-confirm = 철회 확인
nomination-button-replace = 대체자 추천
nomination-button-nudge = 추천받은 분에게 알리기
nomination-button-code = 새 연결 코드
nominations-button-incomplete = 미비한 추천
nominations-button-unlinked = 연결되지 않은 추천
nominations-button-asked = 철회 요청
