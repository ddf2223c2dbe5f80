# Bengali: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = আপনার মনোনয়ন, যদি এই চ্যাট তার সঙ্গে যুক্ত করে থাকেন: তার নম্বর, প্রকল্প ও অবস্থা, এবং আপনার নাম ও ই-মেইল ঠিকানা, চাবি দিয়ে সুরক্ষিত
privacy-rights = এর সবকিছু আপনি একটি ফাইলে পেতে পারেন, কে আপনার মনোনয়ন দেখেছেন তার তালিকাসহ। নিজেই সঙ্গে সঙ্গে তা মুছেও ফেলতে পারেন।
privacy-exported = আপনার সম্পর্কে আমি যা রাখি তার সবকিছু এবং কে আপনার মনোনয়ন দেখেছেন, তা এই ফাইলে আছে।
privacy-erase-what = আমি আপনার অ্যাকাউন্ট, পছন্দ, কথাবার্তা ও গ্রাহকতা এবং আপনার নাম ও ই-মেইল ঠিকানা মুছে ফেলব। এটি আর ফেরানো যাবে না।
privacy-erase-stays = আপনার নাম ছাড়া মনোনয়নটি কর্মসূচিতে থেকে যায়: শুধু তার নম্বর, প্রকল্প, অর্থনীতি ও অবস্থা।
privacy-erased = আপনার সম্পর্কে সবকিছু মুছে ফেলা হয়েছে।

# Buttons, at most 40 characters.
privacy-button-export = আমার তথ্য পাঠান
privacy-button-erase = আমার তথ্য মুছে ফেলুন
privacy-button-erase-all = হ্যাঁ, সব মুছে ফেলুন
