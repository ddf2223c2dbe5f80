# Korean: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } 프로젝트의 추천에 관한 소식입니다:
nomination-about = { $title } 프로젝트의 추천({ $reference }):
nomination-is-received = 소속 NPO가 접수했습니다.
nomination-is-forwarded = 소속 NPO가 APO 사무국에 보냈습니다.
nomination-is-incomplete = 아직 서류가 다 갖추어지지 않았습니다.
nomination-is-under-review = APO 사무국이 검토하고 있습니다.
nomination-is-selected = 선정되어 참가하시게 됩니다.
nomination-is-reserve = 예비 명단에 있습니다. 자리가 나면 참가하시게 됩니다.
nomination-is-not-selected = 이번에는 선정되지 않았습니다.
nomination-is-replaced = 다른 분이 대신 참가합니다.
nomination-is-withdrawn = 추천이 철회되었습니다.
nomination-is-completed = 끝까지 참가하셨습니다. 감사합니다!
nomination-missing = 부족한 것: { $missing }
nomination-next-npo = 다음으로 소속 NPO가 추천을 보낼지 정합니다.
nomination-next-npo-by = 다음으로 소속 NPO가 추천을 보낼지 { $date }까지 정합니다.
nomination-next-papers = 부족한 것을 되도록 빨리 소속 NPO에 제출해 주세요.
nomination-next-review = 다음으로 사무국이 결정합니다. 알게 되는 대로 여기로 알려 드리겠습니다.
nomination-next-begins = 프로젝트는 { $date }에 시작합니다.
nomination-asked = 추천 철회를 요청하셨습니다. 연락관이 아직 확인하지 않았습니다.
nomination-not-linked = 이 대화가 추천과 연결되면 여기에서 알려 드릴 수 있습니다. 확인 코드를 보내 주세요. 코드는 소속 NPO나 APO 사무국에서 받으실 수 있습니다.

## Linking a chat

claim-linked = 완료되었습니다. 이 대화를 { $title } 프로젝트의 추천과 연결했습니다. 변동이 있으면 여기로 알려 드리겠습니다.
claim-kept = 이제부터 이 연결을 보관합니다. 보관 중인 정보를 보거나 지우려면 /privacy를 입력해 주세요.
claim-not-valid = 이 코드는 쓸 수 없습니다. 잘못 입력했거나, 이미 썼거나, 너무 오래된 코드일 수 있습니다. 소속 NPO나 APO 사무국에 새 코드를 요청해 주세요.
claim-wait = 틀린 코드가 너무 많았습니다. 한 시간 뒤에 다시 시도해 주세요.
claim-other = 다른 대화가 { $title } 프로젝트의 추천과 연결되었습니다. 본인이 아니라면 APO 사무국에 알려 주세요.
claim-own-code = 다른 대화에서 이 코드를 저에게 보내 주세요. 한 번만 쓸 수 있습니다: { $code }
claim-alarm-account = 한 계정에서 틀린 확인 코드가 많이 들어왔습니다. 이 계정은 이제 기다려야 합니다: { $about }
claim-alarm-overall = 여러 계정에서 틀린 확인 코드가 많이 들어왔습니다. 모든 확인을 한 시간 동안 멈춥니다.
claim-alarm-code = 한 추천의 확인 코드가 너무 자주 시도되어 무효가 되었습니다: { $about }

## Withdrawing

withdraw-which = 어느 추천을 철회하시겠습니까? 연락관의 확인이 필요하며, 연락관이 대체자를 추천할 수 있습니다.
withdraw-sent = 요청을 전달했습니다. 확인되는 대로 효력이 생기며, 그때 알려 드리겠습니다.
withdraw-nobody = 이 요청을 전달할 연락관을 알지 못합니다. 소속 NPO에 직접 알려 주세요.
withdraw-request = 추천받은 분이 철회를 요청합니다: { $reference }, { $title }.

## The liaison officer's view

nominations-none = 보여 드릴 추천이 없습니다.
nominations-project = { $title } ({ $economy })
nominations-closing = 추천은 { $date }에 마감됩니다: { $days ->
   *[other] { $days }일 남았습니다.
}
nominations-closed = 추천은 { $date }에 마감되었습니다.
nominations-counts = { $state }: { $number }
nominations-unlinked = 대화와 연결되지 않음: { $number }
nominations-search = 찾으려면 /nominations 뒤에 이름이나 문서 번호를 적어 주세요.
nominations-more = 더 있습니다. 이름이나 번호로 찾아 주세요.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference }의 현재 상태: { $state }.
nominations-not-moved = 그렇게 할 수 없거나 이제는 할 수 없습니다.
nominations-nudged = 추천받은 분에게 알렸습니다.
nominations-not-nudged = 이 추천과 연결된 대화가 없어 알릴 수 없습니다.
nominations-nudge = 연락관이 { $title } 프로젝트의 추천을 챙겨 주시기를 요청합니다.
nominations-code = { $reference }의 새 확인 코드(한 번만 사용): { $code }
nominations-asked = 추천받은 분이 철회를 요청합니다.
nominations-replace-how = 대체자의 문서 번호, 쉼표, 이름을 보내 주세요. 예: { $example }
nominations-replace-late = 교체 기한이 지났습니다. APO 사무국에 문의해 주세요.
nominations-replaced = { $replaced } 대신 { $reference } 추천이 등록되었습니다.
nominations-replace-not = 처리할 수 없습니다. 새 문서 번호, 쉼표, 이름이 필요합니다.

nomination-state-received = NPO 접수
nomination-state-forwarded = 사무국에 보냄
nomination-state-incomplete = 서류 미비
nomination-state-under-review = 검토 중
nomination-state-selected = 선정
nomination-state-reserve = 예비
nomination-state-not-selected = 미선정
nomination-state-replaced = 교체됨
nomination-state-withdrawn = 철회됨
nomination-state-completed = 완료

nomination-button-withdraw = { $reference } 철회
nomination-button-another = 다른 대화 연결
nomination-button-confirm = 철회 확인
nomination-button-replace = 대체자 추천
nomination-button-nudge = 추천받은 분에게 알림
nomination-button-code = 새 확인 코드
nominations-button-incomplete = 서류 미비
nominations-button-unlinked = 대화 없음
nominations-button-asked = 철회 요청
