# Korean: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = 출처: 프로젝트 공고 { $code }, { $details }
source-code-only = 출처: 프로젝트 공고 { $code }
source-reference = 문서 번호 { $reference }
source-issued = { DATE($date, length: "long") } 발행
source-revision = { $revision }차 개정
source-revised = { $revision }차 개정({ DATE($date, length: "long") })
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = 먼저 소속 국가·지역의 NPO({ $npo }, { $economy })에, 그다음 도쿄의 APO 사무국에 문의해 주세요.
ask-own-npo = 먼저 소속 국가·지역의 생산성본부(NPO)에, 그다음 도쿄의 APO 사무국에 문의해 주세요.
ask-secretariat = 현재 { $economy }에는 활동 중인 NPO가 없으므로 도쿄의 APO 사무국에 문의해 주세요.
procedures = 그 밖의 자세한 내용은 공고와 함께 배포된 시행 절차를 참고하도록 공고에 안내되어 있습니다.

## Closing date

deadline-open = { $days ->
    [1] { $title } 프로젝트의 추천은 내일, { $date }에 마감됩니다.
   *[other] { $title } 프로젝트의 추천은 { $date }에 마감됩니다. { $days }일 남았습니다.
}
deadline-today = 오늘, { $date }이 { $title } 프로젝트 추천의 마지막 날입니다.
deadline-closed = { $days ->
    [1] { $title } 프로젝트의 추천은 어제, { $date }에 마감되었습니다.
   *[other] { $title } 프로젝트의 추천은 { $days }일 전인 { $date }에 마감되었습니다.
}
deadline-not-stated = 공고에는 { $title } 프로젝트의 추천 마감일이 나와 있지 않습니다.
deadline-npo-earlier = NPO는 후보자를 정하기 위해 이보다 이른 마감일을 따로 두므로 서둘러 연락해 주세요.
deadline-hurry = 지금 바로 NPO에 연락해 주세요. 추천은 NPO가 해야 하며, 공고에는 마감 시각이 나와 있지 않습니다.
deadline-replacements = 공고가 허용하는 범위에서 NPO는 당분간 대체 후보자를 추천할 수 있습니다. 자리가 있는지는 소속 NPO만 알 수 있습니다.
deadline-ended = { $days ->
    [1] 프로젝트 자체는 어제 끝났습니다.
   *[other] 프로젝트 자체는 { $days }일 전에 끝났습니다.
}
deadline-remarks = 공고의 비고:
deadline-still-tokyo = 계신 곳의 날짜로는 { $title } 프로젝트의 추천이 어제, { $date }에 마감되었습니다. 도쿄의 APO 사무국은 아직 그날이므로 지금 바로 NPO에 연락해 주세요.
deadline-over-tokyo = 계신 곳의 날짜로는 오늘, { $date }이 { $title } 프로젝트 추천의 마지막 날입니다. 도쿄의 APO 사무국은 이미 그날이 지났으므로 지금 바로 NPO에 연락해 주세요.
deadline-tokyo = 날짜는 도쿄를 기준으로 계산합니다.

## Dates

dates-span = { $days ->
   *[other] { $title }: { $starts }부터 { $ends }까지({ $days }일간)입니다.
}
dates-one-day = { $title }: { $starts } 하루입니다.
dates-start-only = { $title } 프로젝트는 { $starts }에 시작합니다. 공고에는 마지막 날이 나와 있지 않습니다.
dates-end-only = { $title } 프로젝트는 { $ends }에 끝납니다. 공고에는 첫날이 나와 있지 않습니다.
dates-not-stated = 공고에는 { $title } 프로젝트의 일정이 나와 있지 않습니다.
dates-ahead = { $days ->
    [1] 내일 시작합니다.
   *[other] { $days }일 뒤에 시작합니다.
}
dates-only-day = 오늘 열립니다.
dates-running-day = 진행 중입니다. 오늘은 전체 { $days }일 중 { $day }일째입니다.
dates-running = 진행 중입니다.
dates-over = { $days ->
    [1] 어제 끝났습니다.
   *[other] { $days }일 전에 끝났습니다.
}

## Programme and time zone

agenda-not-stated = 공고에는 { $title } 프로젝트의 세션 시간이 나와 있지 않습니다.
timezone-not-stated = 공고에는 시각 없이 날짜만 나와 있어 아직 변환할 세션 시간이 없습니다.
timezone-here = 계신 곳의 시간대({ $zone })로 지금은 { $date } { $time }입니다.
timezone-tokyo = 도쿄의 APO 사무국은 지금 { $date } { $time }입니다.
timezone-counted = 마감일까지 남은 날은 계신 곳의 날짜로 계산합니다.
timezone-several = { $economy }에는 시간대가 여러 개이므로 마감일까지 남은 날은 도쿄 날짜로 계산합니다.
timezone-choose = 국가·지역을 알려 주시면 마감일까지 남은 날을 계신 곳의 날짜로 계산해 드립니다.

## Place and form

venue-cities = { $title } 프로젝트는 { $cities }({ $countries })에서 열립니다.
venue-cities-only = { $title } 프로젝트는 { $cities }에서 열립니다.
venue-countries = { $title } 프로젝트는 { $countries }에서 열립니다. 공고에는 도시가 나와 있지 않습니다.
venue-no-address = 공고에는 주소가 나와 있지 않습니다.
venue-online = { $title } 프로젝트는 온라인으로 열리므로 찾아갈 장소가 없습니다.
venue-online-host = { $title } 프로젝트는 온라인으로 열리므로 찾아갈 장소가 없습니다. 주최지: { $countries }
venue-not-stated = 공고에는 { $title } 프로젝트의 장소가 나와 있지 않습니다.
modality-online = { $title } 프로젝트는 온라인으로 열립니다.
modality-onsite = { $title } 프로젝트는 대면으로 열립니다.
modality-hybrid = { $title } 프로젝트는 온라인과 대면을 함께 하는 혼합 방식입니다.
modality-not-stated = 공고에는 { $title } 프로젝트가 온라인인지 대면인지 나와 있지 않습니다.
organizer-intro = { $title } 프로젝트의 시행 기관:
organizer-host = 주최지: { $countries }
organizer-not-stated = 공고에는 { $title } 프로젝트의 시행 기관이 나와 있지 않습니다.

## Summary card

label-dates = 일정
label-modality = 방식
label-venue = 장소
label-host = 주최지
label-organizers = 시행 기관
label-economies = 참가 대상
label-places = 정원
label-closing = 추천 마감
label-objectives = 목표
label-remarks = 비고
overview-span = { $days ->
   *[other] { $starts }부터 { $ends }까지({ $days }일간)
}
overview-one-day = { $starts }
overview-from = { $starts }부터
overview-until = { $ends }까지
overview-online = 온라인
overview-onsite = 대면
overview-hybrid = 혼합(온라인과 대면)
overview-all-economies = { $count ->
   *[other] APO { $count }개 회원국·지역 모두
}
overview-places = 다른 국가·지역 최대 { $overseas }명, 주최지 최대 { $local }명
overview-places-total = 최대 { $overseas }명
overview-places-local = 주최지 최대 { $local }명
overview-closing-open = { $days ->
    [1] { $date }(내일)
   *[other] { $date }({ $days }일 남음)
}
overview-closing-today = { $date }(오늘이 마지막 날)
overview-closing-closed = { $date }(마감됨)
overview-over = 이 프로젝트는 끝났습니다.

## What the project is about

objectives-intro = { $title } 프로젝트의 목표(공고 원문):
objectives-not-stated = 공고에는 { $title } 프로젝트의 목표가 나와 있지 않습니다.
outcome-intro = { $title } 프로젝트의 기대 성과(공고 원문):
outcome-not-stated = 공고에는 참가자가 { $title } 프로젝트에서 무엇을 얻는지 나와 있지 않습니다.
background-intro = { $title } 프로젝트를 여는 이유(공고 원문):
background-not-stated = 공고에는 { $title } 프로젝트를 여는 이유가 나와 있지 않습니다.
topics-intro = 공고에 실린 { $title } 프로젝트의 주제:
topics-not-stated = 공고에는 { $title } 프로젝트의 주제가 나와 있지 않습니다.
quote-cut = 공고의 내용은 더 이어지며, 전문은 소속 NPO에 있습니다.

## Who may take part

eligibility-intro = { $title } 프로젝트의 공고가 요구하는 참가 자격:
eligibility-not-stated = 공고에는 { $title } 프로젝트의 참가 자격이 나와 있지 않습니다.
eligibility-npo-decides = 후보자는 소속 국가·지역의 NPO가 추천하며, 누구를 추천할지는 NPO가 정합니다.
countries-yes = { $economy }: 예, 해당 국적자는 추천을 받을 수 있습니다.
countries-host = { $economy }: 예, 주최지로서 현지 참가자를 위한 자리가 있습니다.
countries-no = { $economy }: 아니요, 이 프로젝트의 참가 대상이 아닙니다.
countries-all = { $count ->
   *[other] { $title } 프로젝트에는 APO { $count }개 회원국·지역이 모두 참가할 수 있습니다: { $economies }.
}
countries-only = { $title } 프로젝트의 참가 대상: { $economies }.
countries-not-stated = 공고에는 어느 국가·지역이 { $title } 프로젝트에 참가할 수 있는지 나와 있지 않습니다.
countries-members-only = APO 회원국·지역의 국적자만 추천을 받을 수 있습니다.
countries-which = 어느 국가·지역에서 오셨나요?
seats-both = { $title } 프로젝트의 정원: 다른 국가·지역 최대 { $overseas }명, 주최지 최대 { $local }명.
seats-total = { $title } 프로젝트의 정원: 최대 { $overseas }명. 공고에는 주최지의 인원이 따로 나와 있지 않습니다.
seats-local = { $title } 프로젝트의 정원: 주최지 최대 { $local }명. 공고에는 다른 국가·지역의 인원이 나와 있지 않습니다.
seats-not-stated = 공고에는 { $title } 프로젝트의 정원이 나와 있지 않습니다.
seats-shares = 공고에는 정원을 국가·지역별로 어떻게 나누는지 나와 있지 않습니다.
seats-host = 현지 참가자 자리는 주최지인 { $economy } 국적자를 위한 것입니다.
selection-npo = 누구를 추천할지는 각 NPO가 정하여 마감일 전에 추천을 제출합니다. 추천이 없으면 선정될 수 없습니다.
selection-results = 결과가 언제 나오는지는 나와 있지 않습니다. 결과는 소속 NPO를 통해 알게 됩니다.

## What the notification leaves to other papers

fees-not-stated = 제가 가진 공고 내용에는 { $title } 프로젝트의 비용이나 부담 주체가 나와 있지 않습니다.
travel-not-stated = 제가 가진 공고 내용에는 { $title } 프로젝트의 항공편, 숙박, 일당에 관한 내용이 없습니다.
travel-online = { $title } 프로젝트는 온라인으로 열리므로 이동할 필요가 없습니다.
visa-not-stated = 제가 가진 공고 내용에는 { $title } 프로젝트의 비자나 초청장에 관한 내용이 없습니다.
visa-online = { $title } 프로젝트는 온라인으로 열리므로 비자가 필요 없습니다.
language-not-stated = 제가 가진 공고 내용에는 { $title } 프로젝트의 사용 언어나 통역 여부가 나와 있지 않습니다.
certificate-not-stated = 제가 가진 공고 내용에는 { $title } 프로젝트에서 수료증을 주는지 나와 있지 않습니다.
materials-not-stated = 제가 가진 공고 내용에는 { $title } 프로젝트의 슬라이드, 녹화본, 배포 자료에 관한 내용이 없습니다.
join-onsite = { $title } 프로젝트는 대면으로 열리므로 참여할 온라인 세션이 없습니다.
join-not-stated = 저에게는 { $title } 프로젝트의 링크나 비밀번호가 없고, 온라인 플랫폼도 볼 수 없습니다.
join-trouble = 접속이 되지 않으면 초대장을 보낸 담당자에게도 연락해 주세요.

## Lists of projects

projects-open = 지금 추천을 받는 프로젝트:
projects-none-open = 지금 추천을 받는 프로젝트가 없습니다. 최근 프로젝트는 다음과 같습니다:
projects-others = 그 밖의 프로젝트:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] 표시되지 않은 프로젝트가 { $count }개 더 있습니다. 코드나 프로젝트 이름의 일부를 입력해 주세요.
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") }부터 { DATE($ends, length: "long") }까지({ $days }일간)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = 추천은 { DATE($date, length: "long") }까지
standing-today = 추천은 오늘까지
standing-closed = 추천 마감됨
standing-running = 진행 중
standing-over = 종료
