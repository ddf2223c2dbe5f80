# Korean: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = 질문을 이해하지 못하면 학습을 위해 그 안의 일반적인 단어를 90일 동안 보관할 수 있습니다. 이름, 번호, 주소는 빼며, 누가 물었는지는 드러나지 않습니다.

why-closed = 공고에 정해진 추천 마감일은 { $date }이며, 그날이 지났습니다.
why-closing-date = 공고에 정해진 추천 마감일은 { $date }입니다.
why-qualifications = 공고에서 요구하는 참가 자격은 다음과 같습니다:
why-countries = 참가할 수 있는 국가·지역은 공고에 나와 있습니다.
why-notification = 저는 공고의 내용을 전할 뿐이며, 그 밖의 이유는 알지 못합니다.

no-other-project = 지금 제가 아는 프로젝트는 이것뿐입니다.
