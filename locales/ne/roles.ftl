# Nepali: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = तपाईंका लागि यो गर्ने अनुमति मलाई छैन। यो सचिवालय वा सम्पर्क अधिकृतको काम हो।

role-administrator = प्रशासक
role-secretariat = सचिवालय
role-liaison = सम्पर्क अधिकृत
role-liaison-of = सम्पर्क अधिकृत, { $economy }

invite-whom = कुन भूमिकाका लागि आमन्त्रण गर्न चाहनुहुन्छ?
invite-economy = कुन अर्थतन्त्रका लागि?
invite-made = आमन्त्रण गरिएको व्यक्ति ({ $role }) लाई यो कोड दिनुहोस्। उहाँले निजी च्याटमा मलाई यो पठाउनुहुन्छ: { $code }
invite-link = Telegram मा यो लिङ्कले पनि त्यही काम गर्छ: { $link }
invite-once = यो कोड एक पटक मात्र चल्छ, { $date } सम्म।
invite-accepted = स्वागत छ। अब तपाईंको भूमिका: { $role }।
invite-not-valid = यो आमन्त्रण अब मान्य छैन। कृपया नयाँ माग्नुहोस्।

roles-show = कसको के भूमिका छ
roles-held = यी खाताको भूमिका छ:
roles-none = अहिलेसम्म कसैको कुनै भूमिका छैन।
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = फिर्ता लिने: { $role }, { $account }
roles-revoked = { $account } को यो भूमिका अब छैन: { $role }।
