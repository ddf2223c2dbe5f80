# Hindi: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = हिन्दी

# Under a quotation that was cut short.
read-on = आगे पढ़ें

## What a person may want to know or do, one label each.

menu-overview = सारांश
menu-eligibility = कौन भाग ले सकता है
menu-countries = सहभागी अर्थव्यवस्थाएँ
menu-seats = सीटों की संख्या
menu-deadline = अंतिम तिथि
menu-dates = तिथियाँ
menu-agenda = कार्यक्रम
menu-venue = आयोजन स्थल
menu-modality = ऑनलाइन या आमने-सामने
menu-organizer = आयोजक
menu-objectives = उद्देश्य
menu-outcome = आपको क्या मिलेगा
menu-background = पृष्ठभूमि
menu-topics = विषय
menu-fees = ख़र्च
menu-travel = यात्रा और ठहरना
menu-visa = वीज़ा
menu-language = कामकाज की भाषा
menu-certificate = प्रमाणपत्र
menu-materials = पाठ्य सामग्री
menu-apply = आवेदन कैसे करें
menu-documents = फ़ॉर्म और काग़ज़
menu-selection = चयन कैसे होता है
menu-nomination_status = मेरा नामांकन
menu-withdraw = नाम वापस लेना या बदलना
menu-join = ऑनलाइन जुड़ना
menu-contact = किससे संपर्क करें
menu-reminder_on = मुझे याद दिलाएँ
menu-reminder_off = याद दिलाना बंद करें
menu-calendar = मेरे कैलेंडर में जोड़ें
menu-timezone = समय क्षेत्र
menu-announcements = समाचार
menu-projects = सभी परियोजनाएँ
menu-set_language = भाषा बदलें
menu-privacy = मेरा डेटा
menu-greeting = नमस्ते कहें
menu-thanks = धन्यवाद कहें
menu-goodbye = विदा लें
menu-help = क्या पूछा जा सकता है
menu-human = किसी व्यक्ति से बात करें
menu-out_of_scope = कुछ और
