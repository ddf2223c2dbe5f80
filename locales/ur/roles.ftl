# Urdu: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = آپ کے لیے یہ کرنے کی اجازت نہیں ہے۔ یہ سیکرٹریٹ یا رابطہ افسر کا کام ہے۔

role-administrator = منتظم
role-secretariat = سیکرٹریٹ
role-liaison = رابطہ افسر
role-liaison-of = رابطہ افسر، { $economy }

invite-whom = آپ کس کردار کے لیے دعوت دینا چاہتے ہیں؟
invite-economy = کس معیشت کے لیے؟
invite-made = جسے آپ دعوت دے رہے ہیں ({ $role })، انہیں یہ کوڈ دیں۔ وہ اسے نجی چیٹ میں مجھے بھیجیں: { $code }
invite-link = Telegram پر یہ لنک بھی یہی کام کرتا ہے: { $link }
invite-once = یہ کوڈ صرف ایک بار کام کرتا ہے، { $date } تک۔
invite-accepted = خوش آمدید۔ اب آپ کا کردار ہے: { $role }۔
invite-not-valid = یہ دعوت اب کارآمد نہیں رہی۔ براہِ کرم نئی مانگیں۔

roles-show = کس کا کیا کردار ہے
roles-held = ان اکاؤنٹوں کا کوئی کردار ہے:
roles-none = ابھی کسی کا کوئی کردار نہیں ہے۔
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = واپس لیں: { $role }، { $account }
roles-revoked = { $account } کا یہ کردار اب نہیں رہا: { $role }۔
