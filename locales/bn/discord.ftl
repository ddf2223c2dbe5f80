# Bengali: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = জিজ্ঞাসা
discord-command-project = প্রকল্প
discord-command-deadline = সময়সীমা
discord-command-schedule = সময়সূচি
discord-command-language = ভাষা
discord-command-privacy = গোপনীয়তা
discord-command-help = সাহায্য

discord-option-question = প্রশ্ন
discord-option-project = প্রকল্প
discord-option-language = ভাষা

## What each option is for (at most 100 characters).

discord-about-question = আপনি কী জানতে চান, নিজের কথায়
discord-about-project = প্রকল্পের কোড বা শিরোনাম
discord-about-language = যে ভাষায় উত্তর চান
