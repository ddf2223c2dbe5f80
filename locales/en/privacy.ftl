### One's own data: what is kept beside the conversation, a file with it, its erasure.

privacy-nomination = your nomination, if you linked this chat to it: its number, project and state, and your name and e-mail address, locked with a key
privacy-rights = You can have all of it as a file, with a list of who looked at your nomination. You can also erase it yourself, at once.
privacy-exported = This file holds everything I keep about you, and who looked at your nomination.
privacy-erase-what = I will erase your accounts, choices, conversations and subscriptions, and your name and e-mail address. This cannot be undone.
privacy-erase-stays = Your nomination stays with the programme, without your name: only its number, project, economy and state.
privacy-erased = Everything about you is erased.

# Buttons, at most 40 characters.
privacy-button-export = Send me my data
privacy-button-erase = Erase my data
privacy-button-erase-all = Yes, erase everything
