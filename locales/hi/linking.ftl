# Hindi: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = ई-मेल से जोड़ें

# How people ask for it, parted by bars; nobody reads this.
email-asked = मेरा नामांकन ई-मेल से जोड़ें|नामांकन ईमेल से जोड़ें|ई-मेल से जोड़ें|ईमेल से जोड़ें|ईमेल से जोड़ो|ई-मेल पर कोड भेजें|ईमेल पर कोड भेजें|मेरे ईमेल पर कोड भेजें|email se jodo|email se link karo|email par code bhejo

## In the chat

email-which = आपके नामांकन में कौन-सा ई-मेल पता है? कृपया उसे भेजें, उस पर एक कोड भेज दिया जाएगा।
email-sent = यदि किसी नामांकन में यह पता है, तो वहाँ एक कोड भेजा जा रहा है। कृपया वह कोड { $minutes } मिनट के भीतर यहाँ भेजें।
email-wait = अभी और कोड नहीं मिल सकते। कृपया एक घंटे बाद फिर कोशिश करें।
email-not-valid = यह कोड काम नहीं करता। हो सकता है कि ग़लत लिखा हो, इस्तेमाल हो चुका हो या पुराना हो गया हो। कृपया फिर से देखें, या ई-मेल पर नया कोड मँगाएँ।
claim-alarm-address = एक ई-मेल पते के कोड बहुत बार ग़लत भरे गए। एक दिन तक वहाँ और कोड नहीं भेजे जाएँगे। आख़िरी बार यहाँ से: { $about }

## The letter

mail-subject = आपके नामांकन का कोड
mail-code = आपका कोड: { $code }
mail-how = कृपया इसे उसी चैट में भेजें जिसमें आपने इसे माँगा था। यह एक बार, { $minutes } मिनट तक काम करता है।
mail-not-you = यदि आपने इसे नहीं माँगा, तो आपको कुछ करने की ज़रूरत नहीं है। कृपया यह कोड किसी को न दिखाएँ।
