# What is said when a message goes on with an earlier one, and about questions that were not understood.

# Under "What I keep about you".
privacy-unclear-questions = If I do not understand a question, I keep its common words for 90 days so that I can learn. Names, numbers and addresses are left out, and nothing shows who asked.
