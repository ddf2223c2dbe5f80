# Korean: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = 아직 번역이 없습니다. 영어 원문입니다.
announcement-about = { $title }({ $code }) 관련
announcement-reader = 참가자
announcement-read = 읽었습니다
announcement-no-more = 소식 그만 받기
announcement-read-thanks = 감사합니다. 읽으신 것을 기록했습니다.

## The latest announcements.

announcements-latest = 최신 소식({ DATE($date, length: "long") }):
announcements-earlier = 이전 소식:
announcements-item = { $headline }({ DATE($date, length: "long") })
announcements-none = 아직 소식이 없습니다.
announcements-subscribe = 소식 받기

## What people want to hear of.

subscription-name = { $topic ->
    [news] 소식: { $project }
   *[reminders] 알림: { $project }
}
subscription-all = 모든 프로젝트
subscription-begun = 이제부터 다음을 보내 드립니다: { $what }
subscription-ended = 다음은 더 이상 보내 드리지 않습니다: { $what }
subscription-none = 신청하신 소식이나 알림이 없습니다.
subscription-list = 신청하신 항목:
subscription-service = 본인의 추천과 세션에 관한 메시지는 항상 보내 드립니다.
subscription-start = + { $what }
subscription-stop = 중지: { $what }

## Writing an announcement, for the Secretariat.

announce-first = 아직 소식이 없습니다. 작성할까요?
announce-start = 최신 소식은 다음과 같습니다.
announce-project = 어느 프로젝트에 관한 소식인가요?
announce-audience = 누구에게 보낼까요?
announce-text = 본문을 메시지 하나로 보내 주세요. 언어: { $language }
announce-markup = 굵은 글씨는 { $bold }, 링크는 { $link }처럼 적어 주세요.
announce-placeholders = 다음 항목은 공고에서 채웁니다: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = 이름(독자에게 보이지 않음)
announce-form-text = 본문({ $language })
announce-language = 다음 본문은 어느 언어인가요?
announce-economies = 어느 국가·지역에 보낼까요? 이름을 메시지 하나로 보내 주세요.
announce-refused = 이 본문은 보낼 수 없습니다. 다음을 빼고 다시 보내 주세요:
announce-preview = 미리 보기: { $language }
announce-readers = { $count ->
   *[other] { $count }명에게 보냅니다.
}
announce-nobody = 받을 사람이 없습니다. 다른 대상을 선택해 주세요.
announce-channel = { $platform }의 프로젝트 채널에도 게시됩니다.
announce-economy-unknown = 국가·지역 알 수 없음
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, 열린 대화 없음: { $count }
announce-approval = { $count ->
   *[other] 동료가 이 소식을 { $count }명에게 보내려고 합니다. 보내도 될까요?
}
announce-tested = 본인에게만 보냈습니다.
announce-discarded = 초안을 버렸습니다.
announce-begun = 보내고 있습니다. 진행 상황을 보여 드리겠습니다.
announce-waits = 먼저 다른 동료의 승인이 필요합니다. 요청을 보냈습니다.
announce-waits-for-nobody = 먼저 다른 동료의 승인이 필요하지만, 승인할 수 있는 사람이 없습니다. 관리자가 초대할 수 있습니다.
announce-not-oneself = 직접 작성하신 소식입니다. 다른 사람의 승인이 필요합니다.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: 승인 대기 중
    [rejected] { $title }: 승인되지 않음
    [paused] { $title }: 일시 중지
    [cancelled] { $title }: 중단됨
    [recalled] { $title }: 회수됨
   *[sending] { $title }: 발송
}
announce-bar = { $bar } { $percent } %
announce-counts = 전달됨: { $delivered }. 실패: { $failed }. 연락 불가: { $unreachable }. 남음: { $ahead }.
announce-left = { $minutes ->
   *[other] 약 { $minutes }분 남았습니다.
}
announce-read-count = 읽음: { $read }

## Buttons, at most 30 characters.

announce-new = 새 소식
announce-no-project = 특정 프로젝트 없음
announce-to-subscriber = 소식 신청자
announce-to-nominee = 추천받은 사람
announce-to-participant = 참가자
announce-to-liaison-officer = 연락관
announce-send = 보내기
announce-test = 나에게 먼저 보내기
announce-add-language = 언어 추가
announce-change-text = 영어 본문 수정
announce-choose-economies = 일부 국가·지역만
announce-confirm-on = 읽음 확인 요청
announce-confirm-off = 읽음 확인 요청 안 함
announce-discard = 버리기
announce-show = 새로 고침
announce-approve = 승인
announce-reject = 거부
announce-pause = 일시 중지
announce-resume = 계속
announce-cancel = 중단
announce-recall = 회수

## The channel of a project, for the Secretariat.

channel-only-in-group = 해당 채널이나 그룹 안에서 보내 주세요.
channel-which = 이곳은 어느 프로젝트의 채널인가요?
channel-connected = 이제 이곳은 { $title } ({ $code }) 채널입니다.
channel-is = 이곳은 { $title } ({ $code }) 채널입니다.
channel-what = 프로젝트 소식이 이곳에 올라옵니다. 개인 대화로 연락할 수 없는 분들을 위한 세션 알림도 이곳에 올립니다.
channel-no-events = 세션을 이곳의 이벤트로 올릴 수 있지만 이벤트를 만들 권한이 없습니다. 이곳을 관리하시는 분이 권한을 주신 뒤 { $command } 명령을 다시 보내 주세요.
channel-disconnected = 이 채널은 더 이상 프로젝트에 속하지 않습니다.
# A button, at most 30 characters.
channel-disconnect = 이 프로젝트 채널 아님
