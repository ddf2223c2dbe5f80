# Tamil: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = கேளுங்கள்
discord-command-project = திட்டம்
discord-command-deadline = கடைசி-நாள்
discord-command-schedule = அட்டவணை
discord-command-language = மொழி
discord-command-privacy = தனியுரிமை
discord-command-help = உதவி

discord-option-question = கேள்வி
discord-option-project = திட்டம்
discord-option-language = மொழி

## What each option is for (at most 100 characters).

discord-about-question = நீங்கள் அறிய விரும்புவது, உங்கள் சொற்களில்
discord-about-project = திட்டத்தின் குறியீடு அல்லது தலைப்பு
discord-about-language = பதில் தர வேண்டிய மொழி
