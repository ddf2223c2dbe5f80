# Korean: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = 질문이나 버튼 번호, 또는 { $help } 명령을 입력하세요. { $leave } 명령으로 대화를 끝냅니다.
console-as-of = 기준 날짜: { DATE($date) }
console-goodbye = 안녕히 가세요. 또 뵙겠습니다.
