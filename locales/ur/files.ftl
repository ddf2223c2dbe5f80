# Urdu: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = { $title } ({ $code }) پڑھ لیا گیا ہے۔ ابھی کچھ محفوظ نہیں کیا گیا۔
file-new = یہ اس منصوبے کا پہلا اطلاع نامہ ہے:
file-revises = یہ موجودہ نسخے کی جگہ لے گا۔ یہ بدلے گا:
file-known = موجودہ نسخے میں یہی باتیں ہیں، اس لیے محفوظ کرنے کو کچھ نہیں ہے۔
file-older = موجودہ نسخہ اس سے نیا ہے، اس لیے یہ محفوظ نہیں کیا جا رہا۔
file-same-revision = موجودہ نسخے کی ترمیم اور تاریخ یہی ہے مگر باتیں مختلف ہیں۔ براہِ کرم الگ ترمیم نمبر والی فائل بھیجیں۔ فرق یہاں ہے:
file-nothing-to-amend = یہ { $code } کا ضمیمہ ہے، اور اس منصوبے کا کوئی اطلاع نامہ محفوظ نہیں ہے۔ براہِ کرم پہلے اطلاع نامہ بھیجیں۔
file-doubts = براہِ کرم یہ جگہیں دیکھ لیں، جو یقینی نہیں ہیں:
file-ask = کیا اسے محفوظ کیا جائے؟ فائل ایک دن تک انتظار میں رہے گی۔
file-keep = محفوظ کریں
file-drop = ہٹا دیں
file-kept = { $title } محفوظ کر لیا گیا ہے۔ اب جواب اسی سے دیے جائیں گے۔
file-dropped = فائل ہٹا دی گئی ہے۔ کچھ محفوظ نہیں کیا گیا۔
file-gone = یہ فائل اب انتظار میں نہیں ہے: اسے محفوظ کیا یا ہٹایا جا چکا ہے، اس کے بعد دوسری آ گئی، یا ایک دن گزر گیا۔ ضرورت ہو تو براہِ کرم دوبارہ بھیجیں۔
file-refused = یہ فائل نہیں لی جا سکتی۔
file-too-large = فائل بہت بڑی ہے: زیادہ سے زیادہ { $megabytes } MB کی فائل لی جاتی ہے۔
file-not-fetched = فائل حاصل نہیں ہو سکی۔ براہِ کرم دوبارہ بھیجیں۔

# Names of fields that have no label elsewhere.
field-code = منصوبے کا کوڈ
field-issued = تاریخِ اجرا
field-revision = ترمیم
field-reference = حوالہ نمبر

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (سطر { $line }: { $text })
doubt-not-understood = یہ واضح نہیں
doubt-nothing-found = کچھ نہیں ملا
doubt-several = یہاں مختلف باتیں ہیں، اور معلوم نہیں ہوتا کہ کون سی معتبر ہے
doubt-too-long = اس جگہ کے لیے بہت طویل ہے
doubt-from-remarks = تاریخ ملاحظات سے لی گئی ہے، جن میں وہ بدلی گئی ہے
doubt-undated = بغیر تاریخ کی ترمیم
doubt-closes-late = یہ منصوبہ شروع ہونے کے بعد ہے
doubt-issued-late = یہ نامزدگی کی آخری تاریخ کے بعد ہے
doubt-issued-early = یہ نامزدگی کی آخری تاریخ سے ایک سال سے بھی پہلے ہے
doubt-days = پہلے اور آخری دن کے درمیان اتنے دن نہیں ہیں
doubt-unclear-date = تاریخ واضح نہیں
refused-date = ایسی کوئی تاریخ نہیں
refused-reversed = آخری دن ({ DATE($ends, length: "long") }) پہلے دن ({ DATE($starts, length: "long") }) سے پہلے ہے

# Why a file is not taken.
refused-empty = فائل خالی ہے۔
refused-too-long = یہ کسی بھی اطلاع نامے سے طویل ہے۔
refused-not-utf8 = اس کا متن UTF-8 میں نہیں۔
refused-no-notification = یہ منصوبے کا اطلاع نامہ نہیں ہے۔
refused-format = متن (UTF-8)، DOCX اور PDF پڑھے جاتے ہیں۔
refused-damaged = فائل خراب ہے۔
refused-locked = فائل پاس ورڈ سے بند ہے۔
refused-scanned = یہ بغیر متن کا اسکین ہے۔ براہِ کرم پہلے اس کا متن پہچنوائیں (OCR)۔
