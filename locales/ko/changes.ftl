# Korean: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = 무엇이 바뀌었나요?
changes-intro = { $title } 공고에서 이전 판 이후 바뀐 내용:
changes-no-fact = { $title } 공고에서 이전 판 이후 바뀐 내용을 찾지 못했습니다.
changes-none = { $title } 공고의 변경 사항은 확인되지 않습니다. 공고가 한 판뿐입니다.
changes-field = { $new } (이전: { $old })
changes-not-stated = 명시되지 않음
changes-reworded = 문구가 바뀜
changes-title = 제목
source-compared = 비교한 판: 프로젝트 공고 { $code }, { $details }
source-compared-code-only = 비교한 판: 프로젝트 공고 { $code }
changes-asked = 뭐가 바뀌|무엇이 바뀌|뭐가 바뀌었어|뭐가 바뀌었나요|무엇이 바뀌었나요|뭐가 달라졌어|뭐가 달라졌나요|무엇이 달라졌나요|바뀐 게 있나요|바뀐 거 있어|바뀐 점|바뀐 내용|달라진 점|변경된 내용|변경된 게 있나요|변경 사항|변경사항|변경 내용|수정된 내용|개정 내용
