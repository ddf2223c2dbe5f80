### What the assistant says for itself.

## Greeting and help

welcome = Hello! I am Usher. I answer questions about the projects of the Asian Productivity Organization (APO): who may attend, until when, how to apply.
welcome-project = We are talking about { $title }.
welcome-examples = Just ask in your own words, for example:
example-deadline = When do nominations close?
example-eligibility = Can I attend if I work for a city government?
example-apply = How do I apply from { $economy }?
greeting = Hello! What would you like to know?
greeting-project = Hello! What would you like to know about { $title }?
thanks = You are welcome! Ask me any time.
goodbye = Goodbye! I am here whenever you have a question.
help-intro = I answer from the APO's project notifications and always name the source. You can ask about:
help-about = a project: summary, objectives, topics, dates, venue, organisers
help-joining = taking part: who may attend, places, closing date, how to apply, papers
help-settings = me: my language, what I keep about you
help-how = Write in your own words, and name a project by its code or words of its title.
help-limits = What a notification does not say, I do not guess: I tell you whom to ask.
human-not-here = I am a program, and no person reads along in this chat.
out-of-scope = That is outside what I know. I only answer questions about the projects of the Asian Productivity Organization.
out-of-scope-turn = For other matters of the APO, see its website: { $website }

## News

announcements-notification = The source line below shows the latest issue of the notification that I have.
announcements-website = News of the APO: { $website }

## Privacy

privacy-kept = What I keep about you:
privacy-account = the number of your account and chat on this platform, so that I know you again
privacy-choices = your language, economy and time zone, where you told me
privacy-conversation = where our conversation stands: the project, the kind of question you asked last, and its language
privacy-messages = Your message is kept until it is answered, then deleted. My log holds no names and no messages.
privacy-papers = Please do not send me passport numbers or other personal papers.

## Choosing a project

which-project = Which project do you mean?
which-project-code = Please add its code to your question.
no-projects = I have no project notification yet, so I cannot answer that.
unknown-project = I have no project with the code { $code }.
unknown-project-others = These are the ones I have:

## When it was not clear

did-you-mean = I am not sure what you mean. Is it one of these?
not-understood = Sorry, I cannot answer that. I only know the projects of the Asian Productivity Organization.
not-understood-try = Try other words, or start with one of the buttons below.
not-understood-else = Is it about a project and still not here?
apology = Sorry, something went wrong on my side. Please ask again in a moment.
too-long = That is too long for me. Please ask in a few sentences.
file-not-taken = I cannot take files. Forms for a nomination go to your NPO, not to me.
only-in-private = Please write to me in a private chat for that.

## Language and economy

choose-language = Which language shall I answer in?
language-chosen = From now on I answer in English.
language-not-spoken = I do not speak { $language } yet. These languages I speak:
choose-economy = Which economy are you from? I can then name your NPO and count days by your calendar.
economy-noted = Noted: { $economy }.
