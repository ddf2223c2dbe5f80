# Traditional Chinese (Hong Kong): going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = 如果我不明白某個問題，可能會把其中的常用詞語保存90天，以便學習。姓名、號碼和地址會被去除，也看不出是誰提問的。

why-closed = 通知規定的提名截止日期為{ $date }，這一天已經過去。
why-closing-date = 通知規定的提名截止日期為{ $date }。
why-qualifications = 通知要求具備以下參加資格：
why-countries = 可以參加的經濟體由通知列明。
why-notification = 我只轉達通知的內容，不知道除此之外的原因。

no-other-project = 我現時只知道這一個項目。
