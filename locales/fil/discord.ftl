# Filipino: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = magtanong
discord-command-project = proyekto
discord-command-deadline = huling-araw
discord-command-schedule = iskedyul
discord-command-language = wika
discord-command-privacy = privacy
discord-command-help = tulong

discord-option-question = tanong
discord-option-project = proyekto
discord-option-language = wika

## What each option is for (at most 100 characters).

discord-about-question = Ang gusto ninyong malaman, sa sarili ninyong salita
discord-about-project = Code o pamagat ng proyekto
discord-about-language = Ang wikang isasagot ko
