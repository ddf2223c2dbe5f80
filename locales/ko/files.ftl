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
file-refused = 이 파일은 받을 수 없습니다. 이유(영어):
file-too-large = 파일이 너무 큽니다. 최대 { $megabytes } MB까지 받습니다.
file-not-fetched = 파일을 가져오지 못했습니다. 다시 보내 주세요.
