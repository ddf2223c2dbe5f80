# Bengali: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = কোনো প্রশ্ন বুঝতে না পারলে শেখার জন্য তার সাধারণ শব্দগুলো আমি ৯০ দিন পর্যন্ত রাখতে পারি। নাম, সংখ্যা ও ঠিকানা বাদ দেওয়া হয়, আর কে প্রশ্ন করেছেন তা কিছুতেই বোঝা যায় না।

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = বিজ্ঞপ্তিতে মনোনয়নের শেষ তারিখ { $date }, আর সেই দিন পেরিয়ে গেছে।
# $date (date) - the closing date
why-closing-date = বিজ্ঞপ্তিতে মনোনয়নের শেষ তারিখ { $date }।
why-qualifications = বিজ্ঞপ্তিতে এই যোগ্যতাগুলো চাওয়া হয়েছে:
why-countries = কোন কোন অর্থনীতি অংশ নিতে পারে, তা বিজ্ঞপ্তিতে দেওয়া আছে।
why-notification = বিজ্ঞপ্তিতে যা আছে আমি শুধু তা-ই জানাই। এর বাইরের কারণ আমার জানা নেই।

# Somebody asks about "the other project", and there is none.
no-other-project = এই মুহূর্তে এটিই একমাত্র প্রকল্প, যা আমার জানা।
