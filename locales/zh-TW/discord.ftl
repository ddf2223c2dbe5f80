# Traditional Chinese (Taiwan): names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = 提問
discord-command-project = 計畫
discord-command-deadline = 截止日期
discord-command-schedule = 日程
discord-command-language = 語言
discord-command-privacy = 隱私
discord-command-help = 說明

discord-option-question = 問題
discord-option-project = 計畫
discord-option-language = 語言

## What each option is for (at most 100 characters).

discord-about-question = 用您自己的話寫下想知道的事
discord-about-project = 計畫的代碼或名稱
discord-about-language = 回答所用的語言
