# Korean: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = 안녕하세요! Usher입니다. 아시아생산성기구(APO) 프로젝트에 누가, 언제까지, 어떻게 신청할 수 있는지 등의 질문에 답해 드립니다.
welcome-project = 지금 이야기하는 프로젝트: { $title }
welcome-examples = 편하게 물어보세요. 예를 들면:
example-deadline = 추천은 언제 마감되나요?
example-eligibility = 시청에서 일하는데 참가할 수 있나요?
example-apply = { $economy }에서는 어떻게 신청하나요?
greeting = 안녕하세요! 무엇이 궁금하신가요?
greeting-project = 안녕하세요! { $title } 프로젝트에 관해 무엇이 궁금하신가요?
thanks = 천만에요! 언제든지 물어보세요.
goodbye = 안녕히 가세요! 궁금한 점이 있으면 언제든지 찾아 주세요.
help-intro = 저는 APO의 프로젝트 공고를 바탕으로 답하며 언제나 출처를 밝힙니다. 다음과 같은 것을 물어보실 수 있습니다:
help-about = 프로젝트: 요약, 목표, 주제, 일정, 장소, 시행 기관
help-joining = 참가: 참가 자격, 정원, 마감일, 신청 방법, 서류
help-settings = 대화: 답변 언어, 저장하고 있는 정보
help-how = 편하게 쓰시되, 프로젝트는 코드나 이름의 일부로 알려 주세요.
help-limits = 공고에 없는 내용은 짐작하지 않고, 어디에 문의할지 알려 드립니다.
human-not-here = 저는 프로그램이며, 이 대화를 함께 보는 사람은 없습니다.
out-of-scope = 그것은 제가 아는 범위를 벗어납니다. 저는 아시아생산성기구(APO) 프로젝트에 관한 질문에만 답합니다.
out-of-scope-turn = APO에 관한 다른 사항은 웹사이트를 참고해 주세요: { $website }

## News

announcements-notification = 아래 출처는 제가 가진 최신 공고입니다.
announcements-website = APO 소식: { $website }

## Privacy

privacy-kept = 저장하고 있는 정보:
privacy-account = 다시 알아볼 수 있도록, 이 플랫폼의 계정과 대화방 번호
privacy-choices = 알려 주신 언어, 국가·지역, 시간대
privacy-conversation = 대화의 현재 상태: 프로젝트, 마지막 질문의 종류와 그 언어
privacy-messages = 메시지는 답할 때까지 보관한 뒤 삭제합니다. 기록에는 이름이나 메시지가 남지 않습니다.
privacy-papers = 여권 번호나 다른 개인 서류는 보내지 말아 주세요.

## Choosing a project

which-project = 어느 프로젝트를 말씀하시나요?
which-project-code = 질문에 프로젝트 코드를 덧붙여 주세요.
no-projects = 아직 프로젝트 공고가 없어 답할 수 없습니다.
unknown-project = 코드가 { $code }인 프로젝트는 없습니다.
unknown-project-others = 제가 가진 프로젝트는 다음과 같습니다:

## When it was not clear

did-you-mean = 무슨 뜻인지 잘 모르겠습니다. 다음 중 하나인가요?
not-understood = 죄송하지만 답할 수 없습니다. 저는 아시아생산성기구(APO)의 프로젝트만 압니다.
not-understood-try = 다른 말로 물어보시거나 아래 버튼으로 시작해 주세요.
not-understood-else = 프로젝트에 관한 것인데 여기에 없나요?
apology = 죄송합니다. 문제가 생겼습니다. 잠시 뒤에 다시 물어봐 주세요.
too-long = 글이 너무 깁니다. 몇 문장으로 물어봐 주세요.
file-not-taken = 파일은 받을 수 없습니다. 추천 양식은 제가 아니라 소속 NPO에 제출해 주세요.
only-in-private = 그 내용은 개인 대화로 보내 주세요.

## Language and economy

choose-language = 어느 언어로 답해 드릴까요?
language-chosen = 이제부터 한국어로 답해 드립니다.
language-not-spoken = { $language } 언어는 아직 쓸 수 없습니다. 쓸 수 있는 언어는 다음과 같습니다:
choose-economy = 어느 국가·지역에서 오셨나요? 그러면 소속 NPO를 알려 드리고 계신 곳의 날짜로 남은 날을 계산할 수 있습니다.
economy-noted = 확인했습니다: { $economy }
