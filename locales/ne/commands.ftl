# Nepali: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = नमस्ते भन्ने, वा कोडबाट परियोजना खोल्ने
command-ask = परियोजनाबारे प्रश्न सोध्ने
command-project = एउटा परियोजना हेर्ने, वा सबैको सूची
command-deadline = मनोनयनको अन्तिम मिति
command-schedule = परियोजना कहिले हुन्छ
command-join = अनलाइन सत्रमा कसरी जोडिने
command-calendar = तपाईंको क्यालेन्डरका लागि मितिहरू
command-reminders = म तपाईंलाई के-के सम्झाउँछु
command-timezone = आफ्नो समय क्षेत्र हेर्ने वा राख्ने
command-language = मेरो जवाफको भाषा छान्ने
command-subscribe = तपाईं केबारे थाहा पाउन चाहनुहुन्छ
command-unsubscribe = समाचार र रिमाइन्डर बन्द गर्ने
command-privacy = तपाईंबारे म के राख्छु
command-help = मलाई के-के सोध्न सकिन्छ
command-announce = घोषणा लेख्ने
command-channel = यसलाई कुनै परियोजनाको च्यानल बनाउने
command-invite = कसैलाई भूमिकाका लागि आमन्त्रण गर्ने
command-nominations = मनोनयनहरू, सम्पर्क अधिकृतका लागि

# What is shown beside the name, at most 120 characters.
about-me = APO का परियोजनाबारे प्रश्नको उत्तर: को सहभागी हुन सक्छ, कहिलेसम्म, कसरी आवेदन दिने।
