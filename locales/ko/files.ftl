# Korean: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = { $title }({ $code }) 공고를 읽었습니다. 아직 아무것도 저장하지 않았습니다.
file-new = 이 프로젝트의 첫 공고입니다:
file-revises = 현재 유효한 판을 대체합니다. 바뀌는 내용:
file-known = 현재 유효한 판과 내용이 같아 저장할 것이 없습니다.
file-older = 현재 유효한 판이 더 최신이므로 이 판은 저장하지 않습니다.
file-same-revision = 현재 유효한 판과 개정 번호와 날짜가 같지만 내용이 다릅니다. 개정 번호가 다른 파일을 보내 주세요. 다른 점:
file-nothing-to-amend = { $code }의 추록이지만 그 프로젝트의 공고가 저장되어 있지 않습니다. 공고를 먼저 보내 주세요.
file-doubts = 확실하지 않은 다음 부분을 확인해 주세요:
file-ask = 저장할까요? 파일은 하루 동안 보류됩니다.
file-keep = 저장
file-drop = 버리기
file-kept = { $title } 공고를 저장했습니다. 이제 이 공고를 바탕으로 답합니다.
file-dropped = 파일을 버렸습니다. 아무것도 저장하지 않았습니다.
file-gone = 이 파일은 더 이상 보류 중이 아닙니다. 저장했거나 버렸거나, 다른 파일로 바뀌었거나, 하루가 지났습니다. 필요하면 다시 보내 주세요.
file-refused = 이 파일은 받을 수 없습니다.
file-too-large = 파일이 너무 큽니다. 최대 { $megabytes } MB까지 받습니다.
file-not-fetched = 파일을 가져오지 못했습니다. 다시 보내 주세요.

# Names of fields that have no label elsewhere.
field-code = 프로젝트 코드
field-issued = 발행일
field-revision = 개정
field-reference = 문서 번호

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } ({ $line }번째 줄: { $text })
doubt-not-understood = 뜻이 분명하지 않습니다
doubt-nothing-found = 찾지 못했습니다
doubt-several = 서로 다른 값이 있어 어느 것이 유효한지 알 수 없습니다
doubt-too-long = 이 항목에는 너무 깁니다
doubt-from-remarks = 날짜를 변경한 비고에서 가져왔습니다
doubt-undated = 개정 날짜가 없습니다
doubt-closes-late = 프로젝트 시작 후입니다
doubt-issued-late = 추천 마감 후입니다
doubt-issued-early = 추천 마감보다 1년 이상 앞섭니다
doubt-days = 첫날부터 마지막 날까지의 일수보다 많습니다
doubt-unclear-date = 날짜가 분명하지 않습니다
refused-date = 없는 날짜입니다
refused-reversed = 마지막 날({ DATE($ends, length: "long") })이 첫날({ DATE($starts, length: "long") })보다 앞섭니다

# Why a file is not taken.
refused-empty = 파일이 비어 있습니다.
refused-too-long = 어떤 공고보다도 깁니다.
refused-not-utf8 = 텍스트가 UTF-8이 아닙니다.
refused-no-notification = 프로젝트 공고가 아닙니다.
refused-format = 텍스트(UTF-8), DOCX, PDF를 읽습니다.
refused-damaged = 파일이 손상되었습니다.
refused-locked = 파일이 비밀번호로 잠겨 있습니다.
refused-scanned = 텍스트가 없는 스캔입니다. 먼저 문자를 인식(OCR)해 주세요.
