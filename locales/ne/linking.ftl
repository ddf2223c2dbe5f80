# Nepali: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = इमेलबाट जोड्नुहोस्

# How people ask for it, parted by bars; nobody reads this.
email-asked = मेरो मनोनयन इमेलबाट जोड्नुहोस्|इमेलबाट जोड्नुहोस्|इमेलबाट जोड्ने|इमेल मार्फत जोड्नुहोस्|इमेलमा कोड पठाउनुहोस्|मेरो इमेलमा कोड पठाउनुहोस्|email bata jodne|email ma code pathaunu

## In the chat

email-which = तपाईंको मनोनयनमा कुन इमेल ठेगाना छ? मलाई पठाउनुहोस्, म त्यहाँ कोड पठाउँछु।
email-sent = कुनै मनोनयनमा यो ठेगाना छ भने त्यहाँ कोड पठाइँदै छ। कृपया त्यो कोड { $minutes } मिनेटभित्र यहाँ पठाउनुहोस्।
email-wait = अहिले थप कोड पठाउन सकिँदैन। कृपया एक घण्टापछि फेरि प्रयास गर्नुहोस्।
email-not-valid = यो कोड चलेन। गलत लेखिएको, प्रयोग भइसकेको वा धेरै पुरानो हुन सक्छ। कृपया फेरि हेर्नुहोस्, वा इमेलमा नयाँ कोड माग्नुहोस्।
claim-alarm-address = एउटा इमेल ठेगानाका कोड धेरै पटक गलत लेखिए। एक दिनसम्म त्यहाँ थप पठाइने छैन। अन्तिम पटक यहाँबाट: { $about }

## The letter

mail-subject = तपाईंको मनोनयनको कोड
mail-code = तपाईंको कोड: { $code }
mail-how = कृपया यो कोड तपाईंले मागेकै च्याटमा पठाउनुहोस्। यो एक पटक, { $minutes } मिनेटसम्म चल्छ।
mail-not-you = तपाईंले माग्नुभएको होइन भने केही गर्नु पर्दैन। कृपया यो कोड कसैलाई नदेखाउनुहोस्।
