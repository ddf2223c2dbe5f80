# Urdu: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title } کے بارے میں APO سیکرٹریٹ نے بتایا ہے:
supplied-intro-general = APO سیکرٹریٹ نے اپنے منصوبوں کے بارے میں عمومی طور پر بتایا ہے:
supplied-in-english = یہ انگریزی میں ہے، کیونکہ ابھی ترجمہ دستیاب نہیں ہے۔
source-supplement = ماخذ: { $source }، { DATE($date, length: "long") }
source-translation = ترجمہ: { $source }، { DATE($date, length: "long") }۔ اصل اطلاع نامہ انگریزی میں ہے۔
