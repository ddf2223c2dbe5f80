### Names of the slash commands and their options on Discord: one word in small letters, at most 32, all different.

discord-command-ask = ask
discord-command-project = project
discord-command-deadline = deadline
discord-command-schedule = schedule
discord-command-language = language
discord-command-privacy = privacy
discord-command-help = help

discord-option-question = question
discord-option-project = project
discord-option-language = language

## What each option is for (at most 100 characters).

discord-about-question = What you want to know, in your own words
discord-about-project = Code or title of the project
discord-about-language = The language to answer in
