# Urdu: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = کیا بدلا؟
changes-intro = پچھلے نسخے کے بعد { $title } میں یہ بدلا:
changes-no-fact = پچھلے نسخے کے بعد { $title } میں بتانے لائق کوئی تبدیلی نظر نہیں آتی۔
changes-none = { $title } میں کسی تبدیلی کا مجھے علم نہیں: اس کے اطلاع نامے کا ایک ہی نسخہ ہے۔
changes-field = { $new } (پہلے: { $old })
changes-not-stated = درج نہیں
changes-reworded = نئے الفاظ میں
changes-title = عنوان
source-compared = موازنہ اس سے: منصوبے کا اطلاع نامہ { $code }، { $details }
source-compared-code-only = موازنہ اس سے: منصوبے کا اطلاع نامہ { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = کیا بدلا|کیا بدلا ہے|کیا بدل گیا|کیا کچھ بدلا ہے|کوئی تبدیلی ہے|کیا تبدیلی ہوئی|کیا تبدیلیاں ہوئیں|اب کیا مختلف ہے|اطلاع نامے میں نیا کیا ہے|تبدیلیاں دکھائیں|تبدیلیوں کی فہرست|ترمیم میں کیا بدلا|kya badla|kya tabdeeli hui
