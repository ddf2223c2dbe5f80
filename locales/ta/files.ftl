# Tamil: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = { $title } ({ $code }) படித்தேன். இன்னும் எதுவும் சேமிக்கப்படவில்லை.
file-new = இது இந்தத் திட்டத்தின் முதல் அறிவிக்கை:
file-revises = நடைமுறையில் உள்ள பதிப்பின் இடத்தில் இது வரும். மாறுபவை:
file-known = நடைமுறையில் உள்ள பதிப்பும் இதையே சொல்கிறது; ஆகவே சேமிக்க எதுவும் இல்லை.
file-older = நடைமுறையில் உள்ள பதிப்பு இதைவிடப் புதியது; ஆகவே இதைச் சேமிக்கவில்லை.
file-same-revision = நடைமுறையில் உள்ள பதிப்பின் திருத்தமும் தேதியும் இதே, ஆனால் உள்ளடக்கம் வேறு. தனித் திருத்த எண் கொண்ட கோப்பை அனுப்புங்கள். வேறுபாடு இங்கே:
file-nothing-to-amend = இது { $code } திட்டத்தின் பின்சேர்க்கை; அந்தத் திட்டத்தின் அறிவிக்கை சேமிக்கப்படவில்லை. முதலில் அறிவிக்கையை அனுப்புங்கள்.
file-doubts = எனக்கு உறுதியில்லாத இந்த இடங்களைச் சரிபாருங்கள்:
file-ask = இதைச் சேமிக்கவா? கோப்பு ஒரு நாள் காத்திருக்கும்.
file-keep = சேமிக்க
file-drop = கைவிடுக
file-kept = { $title } சேமிக்கப்பட்டது. இனி இதிலிருந்தே பதில் தருவேன்.
file-dropped = கோப்பு கைவிடப்பட்டது. எதுவும் சேமிக்கப்படவில்லை.
file-gone = இந்தக் கோப்பு இனி காத்திருக்கவில்லை: அது சேமிக்கப்பட்டது அல்லது கைவிடப்பட்டது, பின்னர் வேறொன்று வந்தது, அல்லது ஒரு நாள் கடந்தது. தேவையானால் மீண்டும் அனுப்புங்கள்.
file-refused = இந்தக் கோப்பை என்னால் பெற முடியாது.
file-too-large = கோப்பு மிகப் பெரியது: அதிகபட்சம் { $megabytes } MB ஏற்பேன்.
file-not-fetched = கோப்பைப் பெற முடியவில்லை. மீண்டும் அனுப்புங்கள்.

# Names of fields that have no label elsewhere.
field-code = திட்டக் குறியீடு
field-issued = வெளியிட்ட நாள்
field-revision = திருத்தம்
field-reference = குறிப்பு எண்

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (வரி { $line }: { $text })
doubt-not-understood = எனக்குப் புரியவில்லை
doubt-nothing-found = எதுவும் கிடைக்கவில்லை
doubt-several = இங்கு வெவ்வேறு மதிப்புகள் உள்ளன; எது செல்லும் எனத் தெரியவில்லை
doubt-too-long = இந்த இடத்துக்கு மிக நீளம்
doubt-from-remarks = தேதியை மாற்றும் குறிப்புகளிலிருந்து அதை எடுத்தேன்
doubt-undated = தேதி இல்லாத திருத்தம்
doubt-closes-late = இது திட்டம் தொடங்கிய பிறகு வருகிறது
doubt-issued-late = இது பரிந்துரைக்கக் கடைசி நாளுக்குப் பிறகு வருகிறது
doubt-issued-early = இது பரிந்துரைக்கக் கடைசி நாளுக்கு ஓராண்டுக்கும் மேல் முன்பு வருகிறது
doubt-days = முதல் நாளுக்கும் கடைசி நாளுக்கும் இடையே இத்தனை நாட்கள் இல்லை
doubt-unclear-date = தேதி தெளிவாக இல்லை
refused-date = இப்படி ஒரு தேதி இல்லை
refused-reversed = கடைசி நாள் ({ DATE($ends, length: "long") }) முதல் நாளுக்கு ({ DATE($starts, length: "long") }) முன்பு வருகிறது

# Why a file is not taken.
refused-empty = கோப்பு காலியாக உள்ளது.
refused-too-long = இது எந்த அறிவிக்கையையும் விட நீளமானது.
refused-not-utf8 = இதன் உரை UTF-8 இல் இல்லை.
refused-no-notification = இது திட்ட அறிவிக்கை அல்ல.
refused-format = உரை (UTF-8), DOCX, PDF ஆகியவற்றைப் படிப்பேன்.
refused-damaged = கோப்பு சேதமடைந்துள்ளது.
refused-locked = கோப்பு கடவுச்சொல்லால் பூட்டப்பட்டுள்ளது.
refused-scanned = இது உரை இல்லாத ஸ்கேன். முதலில் உரையை அடையாளம் காணச் செய்யுங்கள் (OCR).
