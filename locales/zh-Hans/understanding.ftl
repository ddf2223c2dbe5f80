# Simplified Chinese: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = 如果我不明白某个问题，可能会把其中的常用词语保存90天，以便学习。姓名、号码和地址会被去除，也看不出是谁提问的。

why-closed = 通知规定的提名截止日期为{ $date }，这一天已经过去。
why-closing-date = 通知规定的提名截止日期为{ $date }。
why-qualifications = 通知要求具备以下参加条件：
why-countries = 可以参加的经济体由通知列明。
why-notification = 我只转达通知的内容，不知道除此之外的原因。

no-other-project = 我目前只知道这一个项目。
