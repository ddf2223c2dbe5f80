# Korean: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = 질문
discord-command-project = 프로젝트
discord-command-deadline = 마감일
discord-command-schedule = 일정
discord-command-language = 언어
discord-command-privacy = 개인정보
discord-command-help = 도움말

discord-option-question = 질문
discord-option-project = 프로젝트
discord-option-language = 언어

## What each option is for (at most 100 characters).

discord-about-question = 알고 싶은 것을 편하게 적어 주세요
discord-about-project = 프로젝트의 코드나 이름
discord-about-language = 답변에 쓸 언어
