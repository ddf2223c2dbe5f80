# Japanese: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = 質問
discord-command-project = プロジェクト
discord-command-deadline = 締切
discord-command-schedule = 日程
discord-command-language = 言語
discord-command-privacy = プライバシー
discord-command-help = ヘルプ

discord-option-question = 質問
discord-option-project = プロジェクト
discord-option-language = 言語

## What each option is for (at most 100 characters).

discord-about-question = 知りたいことを自由に入力
discord-about-project = プロジェクトのコードまたは名称
discord-about-language = 回答の言語
