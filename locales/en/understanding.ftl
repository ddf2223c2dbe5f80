# What is said when a message goes on with an earlier one, and about questions that were not understood.

# Under "What I keep about you".
privacy-unclear-questions = If I do not understand a question, I may keep its common words for 90 days so that I can learn. Names, numbers and addresses are left out, and nothing shows who asked.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = The notification sets { $date } as the closing date for nominations, and that day has passed.
# $date (date) - the closing date
why-closing-date = The notification sets { $date } as the closing date for nominations.
why-qualifications = The notification asks for these qualifications:
why-countries = The notification lists the economies that may take part.
why-notification = I only pass on what the notification says. I know no reasons beyond it.

# Somebody asks about "the other project", and there is none.
no-other-project = This is the only project I know at the moment.
