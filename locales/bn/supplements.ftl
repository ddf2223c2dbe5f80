# Bengali: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title } সম্পর্কে APO সচিবালয় জানিয়েছে:
supplied-intro-general = APO সচিবালয় তার প্রকল্পগুলো সম্পর্কে সাধারণভাবে জানিয়েছে:
supplied-in-english = এটি ইংরেজিতে, কারণ এখনো অনুবাদ নেই।
source-supplement = সূত্র: { $source }, { DATE($date, length: "long") }
source-translation = অনুবাদ: { $source }, { DATE($date, length: "long") }। মূল বিজ্ঞপ্তিটি ইংরেজিতে।
