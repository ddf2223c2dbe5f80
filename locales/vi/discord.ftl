# Vietnamese: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = hỏi
discord-command-project = dự-án
discord-command-deadline = hạn-đề-cử
discord-command-schedule = lịch
discord-command-language = ngôn-ngữ
discord-command-privacy = riêng-tư
discord-command-help = trợ-giúp

discord-option-question = câu-hỏi
discord-option-project = dự-án
discord-option-language = ngôn-ngữ

## What each option is for (at most 100 characters).

discord-about-question = Điều bạn muốn biết, bằng lời của bạn
discord-about-project = Mã hoặc tên dự án
discord-about-language = Ngôn ngữ trả lời
