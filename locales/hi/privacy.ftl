# Hindi: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = आपका नामांकन, यदि आपने यह चैट उससे जोड़ी है: उसकी संख्या, परियोजना और स्थिति, तथा आपका नाम और ई-मेल पता, कुंजी से सुरक्षित
privacy-rights = यह सब आप एक फ़ाइल में पा सकते हैं, इस सूची के साथ कि आपका नामांकन किसने देखा। आप इसे स्वयं तुरंत मिटा भी सकते हैं।
privacy-exported = इस फ़ाइल में वह सब है जो आपके बारे में रखा जाता है, और यह भी कि आपका नामांकन किसने देखा।
privacy-erase-what = आपके खाते, विकल्प, बातचीत और सदस्यताएँ, तथा आपका नाम और ई-मेल पता मिटा दिए जाएँगे। इसे पलटा नहीं जा सकता।
privacy-erase-stays = आपका नामांकन बिना आपके नाम के कार्यक्रम में बना रहता है: केवल उसकी संख्या, परियोजना, अर्थव्यवस्था और स्थिति।
privacy-erased = आपके बारे में सब कुछ मिटा दिया गया है।

# Buttons, at most 40 characters.
privacy-button-export = मुझे मेरा डेटा भेजें
privacy-button-erase = मेरा डेटा मिटाएँ
privacy-button-erase-all = हाँ, सब मिटा दें
