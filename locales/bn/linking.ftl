# Bengali: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = ই-মেইলে যুক্ত করুন

# How people ask for it, parted by bars; nobody reads this.
email-asked = আমার মনোনয়ন ই-মেইলে যুক্ত করুন|ই-মেইলে যুক্ত করুন|ইমেইলে যুক্ত করুন|ই-মেইল দিয়ে যুক্ত|ইমেইল দিয়ে যুক্ত|ই-মেইলে কোড পাঠান|ইমেইলে কোড পাঠান|আমার ইমেইলে কোড পাঠান|email diye jukto korun|email e code pathan

## In the chat

email-which = আপনার মনোনয়নে কোন ই-মেইল ঠিকানা আছে? আমাকে পাঠান, আমি সেখানে একটি কোড পাঠাব।
email-sent = কোনো মনোনয়নে এই ঠিকানা থাকলে সেখানে একটি কোড যাচ্ছে। অনুগ্রহ করে { $minutes } মিনিটের মধ্যে কোডটি এখানে পাঠান।
email-wait = এখন আর কোড পাঠানো যাবে না। অনুগ্রহ করে এক ঘণ্টা পরে আবার চেষ্টা করুন।
email-not-valid = কোডটি কাজ করছে না। হয়তো ভুল লেখা, ব্যবহৃত বা পুরোনো। অনুগ্রহ করে আবার দেখুন, অথবা ই-মেইলে নতুন কোড নিন।
claim-alarm-address = একটি ই-মেইল ঠিকানার কোড অনেকবার ভুল লেখা হয়েছে। এক দিন সেখানে আর কোড পাঠানো হবে না। শেষবার এসেছে এখান থেকে: { $about }

## The letter

mail-subject = আপনার মনোনয়নের কোড
mail-code = আপনার কোড: { $code }
mail-how = অনুগ্রহ করে যে চ্যাটে কোডটি চেয়েছেন সেখানেই পাঠান। এটি একবার, { $minutes } মিনিট পর্যন্ত কাজ করে।
mail-not-you = আপনি না চেয়ে থাকলে কিছু করার দরকার নেই। অনুগ্রহ করে কোডটি কাউকে দেখাবেন না।
