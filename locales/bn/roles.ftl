# Bengali: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = আপনার জন্য এটি করার অনুমতি আমার নেই। এটি সচিবালয় বা সংযোগ কর্মকর্তার কাজ।

role-administrator = প্রশাসক
role-secretariat = সচিবালয়
role-liaison = সংযোগ কর্মকর্তা
role-liaison-of = সংযোগ কর্মকর্তা, { $economy }

invite-whom = কাউকে কোন ভূমিকার জন্য আমন্ত্রণ জানাতে চান?
invite-economy = কোন অর্থনীতির জন্য?
invite-made = যাঁকে আমন্ত্রণ জানাচ্ছেন ({ $role }), তাঁকে এই কোড দিন। তিনি ব্যক্তিগত চ্যাটে আমাকে এটি পাঠাবেন: { $code }
invite-link = Telegram-এ এই লিংকেও একই কাজ হয়: { $link }
invite-once = কোডটি একবারই কাজ করে, { $date } পর্যন্ত।
invite-accepted = স্বাগতম। এখন আপনার ভূমিকা: { $role }।
invite-not-valid = এই আমন্ত্রণ আর বৈধ নয়। অনুগ্রহ করে নতুন একটি চেয়ে নিন।

roles-show = কার কী ভূমিকা
roles-held = এই অ্যাকাউন্টগুলোর ভূমিকা আছে:
roles-none = এখনো কারও কোনো ভূমিকা নেই।
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = ফিরিয়ে নিন: { $role }, { $account }
roles-revoked = { $account }-এর এই ভূমিকা আর নেই: { $role }।
