# Nepali: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = नेपाली

# Under a quotation that was cut short.
read-on = अझै पढ्नुहोस्

## What a person may want to know or do, one label each.

menu-overview = सारांश
menu-eligibility = कसले भाग लिन सक्छ
menu-countries = सहभागी अर्थतन्त्र
menu-seats = सिट सङ्ख्या
menu-deadline = अन्तिम मिति
menu-dates = मिति
menu-agenda = कार्यतालिका
menu-venue = स्थान
menu-modality = अनलाइन कि भौतिक उपस्थिति
menu-organizer = आयोजक
menu-objectives = उद्देश्य
menu-outcome = के पाइन्छ
menu-background = पृष्ठभूमि
menu-topics = विषय
menu-fees = खर्च
menu-travel = यात्रा र बसाइ
menu-visa = भिसा
menu-language = कामकाजी भाषा
menu-certificate = प्रमाणपत्र
menu-materials = पाठ्य सामग्री
menu-apply = आवेदन कसरी दिने
menu-documents = फारम र कागजात
menu-selection = छनोट कसरी हुन्छ
menu-nomination_status = मेरो मनोनयन
menu-withdraw = नाम फिर्ता वा साटफेर
menu-join = अनलाइन जोडिने
menu-contact = कसलाई सम्पर्क गर्ने
menu-reminder_on = मलाई सम्झाउनुहोस्
menu-reminder_off = सम्झाउन बन्द गर्नुहोस्
menu-calendar = मेरो क्यालेन्डरमा थप्नुहोस्
menu-timezone = समय क्षेत्र
menu-announcements = समाचार
menu-projects = सबै परियोजना
menu-set_language = भाषा फेर्नुहोस्
menu-privacy = मेरो डेटा
menu-greeting = नमस्ते भन्नुहोस्
menu-thanks = धन्यवाद भन्नुहोस्
menu-goodbye = बिदा लिनुहोस्
menu-help = के सोध्न सकिन्छ
menu-human = मान्छेसँग कुरा गर्नुहोस्
menu-out_of_scope = अन्य कुरा
