# Nepali: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = कुनै प्रश्न बुझिनँ भने, सिक्नका लागि त्यसका सामान्य शब्द म ९० दिनसम्म राख्न सक्छु। नाम, सङ्ख्या र ठेगाना हटाइन्छन्, र कसले सोधेको हो भन्ने केहीले देखाउँदैन।

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = सूचनाले मनोनयनको अन्तिम मिति { $date } तोकेको छ, र त्यो दिन बितिसकेको छ।
# $date (date) - the closing date
why-closing-date = सूचनाले मनोनयनको अन्तिम मिति { $date } तोकेको छ।
why-qualifications = सूचनाले यी योग्यता मागेको छ:
why-countries = कुन अर्थतन्त्रले भाग लिन सक्छन् भनेर सूचनामा सूची दिइएको छ।
why-notification = सूचनामा जे छ, म त्यही मात्र बताउँछु। त्यसभन्दा बाहिरका कारण मलाई थाहा छैन।

# Somebody asks about "the other project", and there is none.
no-other-project = अहिले मलाई थाहा भएको परियोजना यही एउटा हो।
