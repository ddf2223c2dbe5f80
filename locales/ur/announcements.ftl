# Urdu: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = ابھی ترجمہ دستیاب نہیں ہے۔ یہ انگریزی متن ہے۔
announcement-about = موضوع: { $title } ({ $code })
announcement-reader = شریک
# Buttons, at most 30 characters.
announcement-read = میں نے یہ پڑھ لیا
announcement-no-more = مزید خبریں نہ بھیجیں
announcement-read-thanks = شکریہ۔ درج کر لیا گیا ہے کہ آپ نے یہ پڑھ لیا۔

## The latest announcements.

announcements-latest = تازہ ترین اعلان، { DATE($date, length: "long") }:
announcements-earlier = پہلے کے اعلانات:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = اب تک کوئی اعلان نہیں ہے۔
# Button, at most 30 characters.
announcements-subscribe = مجھے خبریں بھیجیں

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] خبریں: { $project }
   *[reminders] یاد دہانیاں: { $project }
}
subscription-all = تمام منصوبے
subscription-begun = اب سے آپ کو یہ بھیجا جائے گا: { $what }
subscription-ended = اب آپ کو یہ نہیں بھیجا جائے گا: { $what }
subscription-none = آپ نے خبریں یا یاد دہانیاں نہیں مانگیں۔
subscription-list = آپ نے یہ مانگ رکھا ہے:
subscription-service = آپ کی اپنی نامزدگی اور آپ کے اپنے سیشنوں کے پیغامات آپ کو ہر حال میں ملتے ہیں۔
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = بند کریں: { $what }

## Writing an announcement, for the Secretariat.

announce-first = ابھی کوئی اعلان نہیں ہے۔ کیا ایک لکھا جائے؟
announce-start = تازہ ترین اعلانات یہ ہیں۔
announce-project = یہ کس منصوبے کے بارے میں ہے؟
announce-audience = یہ کن کے لیے ہے؟
announce-text = براہِ کرم متن ایک ہی پیغام میں بھیجیں۔ اس کی زبان: { $language }
announce-markup = موٹے حروف کے لیے { $bold } لکھیں۔ لنک کے لیے { $link } لکھیں۔
# $placeholders: a list of words in braces.
announce-placeholders = یہ الفاظ اطلاع نامے سے بھر دیے جاتے ہیں: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = نام، قارئین کو نظر نہیں آتا
announce-form-text = متن ({ $language })
announce-language = اگلا متن کس زبان میں ہے؟
announce-economies = یہ کن معیشتوں کے لیے ہے؟ ان کے نام ایک ہی پیغام میں بھیجیں۔
announce-refused = یہ متن نہیں بھیجا جا سکتا۔ براہِ کرم اس کے بغیر دوبارہ بھیجیں:
# A heading above the text as readers will see it.
announce-preview = پیش نظارہ: { $language }
announce-readers = { $count ->
    [one] یہ { $count } شخص کو جائے گا۔
   *[other] یہ { $count } افراد کو جائے گا۔
}
announce-nobody = یہ کسی کو نہیں ملے گا۔ براہِ کرم دوسرے قارئین چنیں۔
announce-channel = یہ { $platform } پر منصوبے کے چینل میں بھی شائع ہوگا۔
announce-economy-unknown = معیشت معلوم نہیں
announce-count = { $economy }، { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }، کوئی کھلی چیٹ نہیں: { $count }
announce-approval = { $count ->
    [one] ایک ساتھی اسے { $count } شخص کو بھیجنا چاہتے ہیں۔ کیا اسے بھیج دیا جائے؟
   *[other] ایک ساتھی اسے { $count } افراد کو بھیجنا چاہتے ہیں۔ کیا اسے بھیج دیا جائے؟
}
announce-tested = یہ صرف آپ کو بھیجا گیا ہے۔
announce-discarded = مسودہ ہٹا دیا گیا ہے۔
announce-begun = اب اسے بھیجا جا رہا ہے۔ پیش رفت یہاں دکھائی جاتی رہے گی۔
announce-waits = پہلے کسی ساتھی کو اسے منظور کرنا ہوگا۔ ان سے پوچھ لیا گیا ہے۔
announce-waits-for-nobody = پہلے کسی ساتھی کو اسے منظور کرنا ہوگا، مگر کسی اور کو اس کا اختیار نہیں ہے۔ منتظم کسی کو دعوت دے سکتے ہیں۔
announce-not-oneself = یہ اعلان آپ نے لکھا ہے۔ اسے کسی اور کو منظور کرنا ہوگا۔

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: منظوری کا انتظار
    [rejected] { $title }: منظور نہیں ہوا
    [paused] { $title }: عارضی طور پر رکا ہوا
    [cancelled] { $title }: روک دیا گیا
    [recalled] { $title }: واپس لے لیا گیا
   *[sending] { $title }: بھیجا گیا
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = پہنچے: { $delivered }۔ ناکام: { $failed }۔ رابطہ نہ ہو سکا: { $unreachable }۔ ابھی باقی: { $ahead }۔
announce-left = { $minutes ->
    [one] تقریباً { $minutes } منٹ باقی۔
   *[other] تقریباً { $minutes } منٹ باقی۔
}
announce-read-count = پڑھا گیا: { $read }

## Buttons, at most 30 characters.

announce-new = نیا اعلان
announce-no-project = کوئی ایک منصوبہ نہیں
announce-to-subscriber = خبریں چاہنے والے
announce-to-nominee = نامزد افراد
announce-to-participant = شرکا
announce-to-liaison-officer = رابطہ افسران
announce-send = بھیجیں
announce-test = پہلے مجھے بھیجیں
announce-add-language = ایک زبان شامل کریں
announce-change-text = انگریزی متن بدلیں
announce-choose-economies = صرف چند معیشتیں
announce-confirm-on = قارئین سے تصدیق مانگیں
announce-confirm-off = تصدیق نہ مانگیں
announce-discard = مسودہ ہٹائیں
announce-show = تازہ کریں
announce-approve = منظور کریں
announce-reject = نامنظور کریں
announce-pause = عارضی طور پر روکیں
announce-resume = جاری رکھیں
announce-cancel = بند کریں
announce-recall = واپس لیں

## The channel of a project, for the Secretariat.

channel-only-in-group = براہِ کرم یہ مجھے اسی چینل یا گروپ میں بھیجیں۔
channel-which = یہ کس منصوبے کا چینل ہے؟
channel-connected = اب یہ { $title } ({ $code }) کا چینل ہے۔
channel-is = یہ { $title } ({ $code }) کا چینل ہے۔
channel-what = منصوبے کی خبریں یہاں آئیں گی۔ جنہیں نجی چیٹ میں نہیں لکھا جا سکتا، انہیں سیشنوں کی یاد دہانی بھی یہیں ہوگی۔
channel-no-events = سیشن یہاں کی تقریبات میں دکھ سکتے تھے، مگر تقریب بنانے کی اجازت نہیں ہے۔ جو اس جگہ کے ذمہ دار ہیں، وہ اجازت دے کر { $command } دوبارہ بھیج سکتے ہیں۔
channel-disconnected = یہ چینل اب کسی منصوبے کا نہیں ہے۔
# A button, at most 30 characters.
channel-disconnect = اس منصوبے کا چینل نہیں
