# Hindi: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = आपके लिए यह करने की अनुमति नहीं है। यह सचिवालय या संपर्क अधिकारी का काम है।

role-administrator = प्रशासक
role-secretariat = सचिवालय
role-liaison = संपर्क अधिकारी
role-liaison-of = संपर्क अधिकारी, { $economy }

invite-whom = आप किस भूमिका के लिए आमंत्रित करना चाहते हैं?
invite-economy = किस अर्थव्यवस्था के लिए?
invite-made = यह कोड उस व्यक्ति को दें जिसे आप आमंत्रित कर रहे हैं ({ $role })। वे इसे निजी चैट में मुझे भेजें: { $code }
invite-link = Telegram पर यह लिंक भी वही काम करता है: { $link }
invite-once = यह कोड एक ही बार काम करता है, { $date } तक।
invite-accepted = स्वागत है। अब आपकी भूमिका है: { $role }।
invite-not-valid = यह आमंत्रण अब मान्य नहीं है। कृपया नया माँगें।

roles-show = किसकी क्या भूमिका है
roles-held = इन खातों की कोई भूमिका है:
roles-none = अभी किसी की कोई भूमिका नहीं है।
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = वापस लें: { $role }, { $account }
roles-revoked = { $account } की यह भूमिका अब नहीं रही: { $role }।
