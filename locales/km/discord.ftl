# Khmer: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = សួរ
discord-command-project = គម្រោង
discord-command-deadline = ថ្ងៃផុតកំណត់
discord-command-schedule = កាលវិភាគ
discord-command-language = ភាសា
discord-command-privacy = ឯកជនភាព
discord-command-help = ជំនួយ

discord-option-question = សំណួរ
discord-option-project = គម្រោង
discord-option-language = ភាសា

## What each option is for (at most 100 characters).

discord-about-question = អ្វីដែលអ្នកចង់ដឹង តាមពាក្យរបស់អ្នក
discord-about-project = កូដ ឬចំណងជើងគម្រោង
discord-about-language = ភាសាសម្រាប់ចម្លើយ
