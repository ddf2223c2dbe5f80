# Korean: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = 참가는 추천을 통해 이루어집니다. 소속 국가·지역의 생산성본부(NPO)가 추천합니다.
apply-step-form = APO 이력 양식(엑셀 파일)을 작성합니다.
apply-step-npo = 여유를 두고 소속 NPO에 제출합니다.
apply-step-npo-of = 여유를 두고 소속 NPO에 제출합니다: { $npo }({ $economy })
apply-step-secretariat = 현재 { $economy }에는 활동 중인 NPO가 없습니다. 추천을 받을 수 있는지 도쿄의 APO 사무국에 문의해 주세요.
apply-step-nomination = 누구를 추천할지는 NPO가 정하여 마감일 전에 추천을 제출합니다.
apply-step-nomination-by = 누구를 추천할지는 NPO가 정하여 { $date }까지 추천을 제출합니다.
apply-not-direct = APO로 직접 보낸 신청서에는 회신하지 않습니다.
apply-over = { $title } 프로젝트는 { $date }에 끝났습니다.
documents-biodata = APO 이력 양식(엑셀 파일)은 소속 NPO에 제출합니다. NPO가 다른 서류를 요구할 수도 있습니다.
documents-not-stated = 제가 가진 공고 내용에는 다른 양식이 나와 있지 않습니다.
documents-not-here = 서류는 저에게 보내지 말아 주세요. 전달해 드릴 수 없습니다.

## After the nomination

withdraw-not-here = 참가 취소는 제가 대신해 드릴 수 없습니다.
withdraw-npo = 되도록 빨리 소속 NPO에 알려 주세요. 추천을 철회하거나 대체자를 추천할 수 있는 곳은 NPO뿐입니다.

## Whom to contact

contact-npo = 먼저 소속 NPO에 문의해 주세요: { $npo }({ $economy })
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: 현재 활동 중인 NPO 없음, 도쿄의 APO 사무국에 문의
contact-several = 문의할 NPO:
contact-unknown = 먼저 소속 국가·지역의 생산성본부(NPO)에 문의해 주세요. 어느 국가·지역에서 오셨나요?
contact-unknown-public = 먼저 소속 국가·지역의 생산성본부(NPO)에 문의해 주세요.
contact-secretariat = 그다음은 도쿄의 APO 사무국에 문의해 주세요.
contact-details = 저는 전화번호나 이메일 주소를 가지고 있지 않으며, NPO의 이름은 가끔 바뀝니다. APO 웹사이트에서 확인해 주세요: { $website }
