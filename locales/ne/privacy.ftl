# Nepali: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = तपाईंको मनोनयन, यो च्याट त्यससँग जोड्नुभएको भए: त्यसको नम्बर, परियोजना र अवस्था, अनि तपाईंको नाम र इमेल ठेगाना, साँचोले सुरक्षित
privacy-rights = यो सबै तपाईं एउटा फाइलमा पाउन सक्नुहुन्छ, तपाईंको मनोनयन कसले हेर्‍यो भन्ने सूचीसहित। तपाईं आफैँ तुरुन्तै यो मेटाउन पनि सक्नुहुन्छ।
privacy-exported = यो फाइलमा तपाईंबारे म राख्ने सबै कुरा र तपाईंको मनोनयन कसले हेर्‍यो भन्ने छ।
privacy-erase-what = म तपाईंका खाता, रोजाइ, कुराकानी र सदस्यता, अनि तपाईंको नाम र इमेल ठेगाना मेटाउनेछु। यो फर्काउन सकिँदैन।
privacy-erase-stays = तपाईंको मनोनयन तपाईंको नामविना कार्यक्रममा रहन्छ: त्यसको नम्बर, परियोजना, अर्थतन्त्र र अवस्था मात्र।
privacy-erased = तपाईंबारे सबै कुरा मेटाइयो।

# Buttons, at most 40 characters.
privacy-button-export = मेरो डेटा पठाउनुहोस्
privacy-button-erase = मेरो डेटा मेटाउनुहोस्
privacy-button-erase-all = हो, सबै मेटाउनुहोस्
