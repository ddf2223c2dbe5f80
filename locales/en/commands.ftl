### What the commands do, as shown in the platforms' menus (at most 100 characters).

command-start = Greet, or open a project by its code
command-ask = Ask a question about a project
command-project = Show a project, or list all of them
command-deadline = Closing date for nominations
command-schedule = When the project takes place
command-join = How to get into an online session
command-calendar = The dates for your own calendar
command-reminders = What I remind you of
command-timezone = Show or set your time zone
command-language = Choose the language I answer in
command-subscribe = What you want to hear of
command-unsubscribe = Stop news and reminders
command-privacy = What I keep about you
command-help = What you can ask me
command-announce = Write an announcement
command-channel = Make this the channel of a project
command-invite = Invite someone to a role
command-nominations = Nominations, for liaison officers

# What is shown beside the name, at most 120 characters.
about-me = Answers questions about APO projects: who may attend, until when, how to apply.
