# Hindi: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = नमस्ते कहना, या कोड से परियोजना खोलना
command-ask = किसी परियोजना के बारे में सवाल पूछना
command-project = एक परियोजना देखना, या सबकी सूची
command-deadline = नामांकन की अंतिम तिथि
command-schedule = परियोजना कब होगी
command-join = ऑनलाइन सत्र से कैसे जुड़ें
command-calendar = आपके कैलेंडर के लिए तारीखें
command-reminders = आपको किन बातों की याद दिलाई जाती है
command-timezone = अपना समय क्षेत्र देखना या बदलना
command-language = मेरे उत्तरों की भाषा चुनना
command-subscribe = आप किन बातों की ख़बर चाहते हैं
command-unsubscribe = समाचार और अनुस्मारक बंद करना
command-privacy = आपके बारे में क्या-क्या रखा जाता है
command-help = मुझसे क्या-क्या पूछा जा सकता है
command-announce = घोषणा लिखना
command-channel = इसे किसी परियोजना का चैनल बनाना
command-invite = किसी को भूमिका के लिए आमंत्रित करना
command-nominations = नामांकन, संपर्क अधिकारियों के लिए

# What is shown beside the name, at most 120 characters.
about-me = APO की परियोजनाओं से जुड़े सवालों के जवाब: कौन भाग ले सकता है, कब तक, आवेदन कैसे करें।
