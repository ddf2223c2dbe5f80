# Simplified Chinese: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = 提问
discord-command-project = 项目
discord-command-deadline = 截止日期
discord-command-schedule = 日程
discord-command-language = 语言
discord-command-privacy = 隐私
discord-command-help = 帮助

discord-option-question = 问题
discord-option-project = 项目
discord-option-language = 语言

## What each option is for (at most 100 characters).

discord-about-question = 用您自己的话写下想了解的内容
discord-about-project = 项目的代码或名称
discord-about-language = 回答所用的语言
