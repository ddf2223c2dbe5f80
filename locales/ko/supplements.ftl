# Korean: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title }에 관한 APO 사무국의 안내입니다:
supplied-intro-general = 프로젝트 전반에 관한 APO 사무국의 안내입니다:
supplied-in-english = 아직 번역이 없어 영어로 되어 있습니다.
source-supplement = 출처: { $source }, { DATE($date, length: "long") }
source-translation = 번역: { $source }, { DATE($date, length: "long") }. 공고 원문은 영어입니다.
