# Urdu: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } کے لیے آپ کی نامزدگی کی خبر:
nomination-about = { $title } کے لیے آپ کی نامزدگی ({ $reference }):
nomination-is-received = یہ آپ کی NPO کو مل گئی ہے۔
nomination-is-forwarded = آپ کی NPO نے اسے APO سیکرٹریٹ کو بھیج دیا ہے۔
nomination-is-incomplete = یہ ابھی مکمل نہیں ہے۔
nomination-is-under-review = یہ APO سیکرٹریٹ کے زیرِ غور ہے۔
nomination-is-selected = آپ کا انتخاب ہو گیا ہے۔ آپ شرکت کریں گے۔
nomination-is-reserve = آپ انتظار کی فہرست میں ہیں۔ کوئی نشست خالی ہونے پر آپ شرکت کریں گے۔
nomination-is-not-selected = اس بار آپ کا انتخاب نہیں ہوا۔
nomination-is-replaced = آپ کی جگہ کوئی اور شرکت کر رہا ہے۔
nomination-is-withdrawn = یہ واپس لے لی گئی ہے۔
nomination-is-completed = آپ نے آخر تک شرکت کی۔ شکریہ!
nomination-missing = اس میں یہ کمی ہے: { $missing }
nomination-next-npo = اب آپ کی NPO طے کرے گی کہ اسے آگے بھیجا جائے یا نہیں۔
nomination-next-npo-by = اب آپ کی NPO طے کرے گی کہ اسے آگے بھیجا جائے یا نہیں۔ اس کے پاس { $date } تک کا وقت ہے۔
nomination-next-papers = اب جو کمی ہے، وہ جتنی جلدی ہو سکے اپنی NPO کو دے دیں۔
nomination-next-review = اب سیکرٹریٹ فیصلہ کرے گا۔ معلوم ہوتے ہی آپ کو یہیں بتایا جائے گا۔
nomination-next-begins = منصوبے کا آغاز { $date } کو ہے۔
nomination-asked = آپ نے نام واپس لینے کو کہا ہے۔ آپ کے رابطہ افسر نے ابھی اس کی تصدیق نہیں کی۔
nomination-not-linked = جب یہ چیٹ آپ کی نامزدگی سے جڑ جائے گی تو یہیں بتایا جا سکے گا۔ اس کے لیے مجھے اپنا دعویٰ کوڈ بھیجیں۔ وہ آپ کو اپنی NPO یا APO سیکرٹریٹ سے ملے گا۔

## Linking a chat

claim-linked = ہو گیا: یہ چیٹ { $title } کے لیے آپ کی نامزدگی سے جڑ گئی ہے۔ کچھ بدلا تو آپ کو یہیں بتایا جائے گا۔
claim-kept = اب سے یہ تعلق محفوظ رہے گا۔ میرے پاس کیا محفوظ ہے، یہ دیکھنے یا مٹانے کے لیے /privacy لکھیں۔
claim-not-valid = یہ کوڈ کام نہیں کرتا۔ ہو سکتا ہے غلط لکھا ہو، استعمال ہو چکا ہو یا پرانا ہو۔ براہِ کرم اپنی NPO یا APO سیکرٹریٹ سے نیا مانگیں۔
claim-wait = بہت سے غلط کوڈ بھیجے گئے۔ براہِ کرم ایک گھنٹے بعد دوبارہ کوشش کریں۔
claim-other = { $title } کے لیے آپ کی نامزدگی سے ایک اور چیٹ جوڑی گئی ہے۔ اگر یہ آپ نے نہیں کیا تو براہِ کرم APO سیکرٹریٹ کو بتائیں۔
claim-own-code = یہ کوڈ اپنی دوسری چیٹ سے مجھے بھیجیں۔ یہ ایک ہی بار کام کرتا ہے: { $code }
claim-alarm-account = ایک ہی اکاؤنٹ سے کئی غلط دعویٰ کوڈ آئے۔ اب اسے انتظار کرنا ہوگا: { $about }
claim-alarm-overall = کئی اکاؤنٹوں سے کئی غلط دعویٰ کوڈ آئے۔ تمام دعوے ایک گھنٹے کے لیے رکے ہیں۔
claim-alarm-code = ایک نامزدگی کا دعویٰ کوڈ بہت بار آزمایا گیا اور اب منسوخ ہے: { $about }

## Withdrawing

withdraw-which = آپ کون سی نامزدگی واپس لینا چاہتے ہیں؟ آپ کے رابطہ افسر کو اس کی تصدیق کرنی ہوگی، اور وہ متبادل نام دے سکتے ہیں۔
withdraw-sent = آپ کی بات آگے پہنچا دی گئی ہے۔ تصدیق ہوتے ہی یہ مؤثر ہوگی، اور تب آپ کو بتایا جائے گا۔
withdraw-nobody = مجھے کسی رابطہ افسر کا علم نہیں جسے یہ بتایا جائے۔ براہِ کرم اپنی NPO کو خود بتائیں۔
withdraw-request = ایک نامزد فرد نام واپس لینا چاہتے ہیں: { $reference }، { $title }۔

## The liaison officer's view

nominations-none = دکھانے کے لیے کوئی نامزدگی نہیں ہے۔
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] نامزدگیاں { $date } کو بند ہوں گی: { $days } دن باقی ہے۔
   *[other] نامزدگیاں { $date } کو بند ہوں گی: { $days } دن باقی ہیں۔
}
nominations-closed = نامزدگیاں { $date } کو بند ہو چکی ہیں۔
nominations-counts = { $state }: { $number }
nominations-unlinked = کسی چیٹ سے نہیں جڑیں: { $number }
nominations-search = تلاش کے لیے /nominations کے ساتھ نام یا حوالہ نمبر لکھیں۔
nominations-more = مزید بھی ہیں۔ براہِ کرم نام یا نمبر سے تلاش کریں۔
nominations-line = { $reference }، { $name }: { $state }
nominations-moved = اب { $reference } کی کیفیت: { $state }۔
nominations-not-moved = یہ ممکن نہیں، یا اب ممکن نہیں۔
nominations-nudged = نامزد فرد کو یاد دلا دیا گیا ہے۔
nominations-not-nudged = اس نامزدگی سے کوئی چیٹ نہیں جڑی، اس لیے یاد نہیں دلایا جا سکتا۔
nominations-nudge = آپ کے رابطہ افسر کی درخواست ہے کہ { $title } کے لیے اپنی نامزدگی پر توجہ دیں۔
nominations-code = نیا دعویٰ کوڈ برائے { $reference }، ایک بار استعمال کے لیے: { $code }
nominations-asked = نامزد فرد نام واپس لینا چاہتے ہیں۔
nominations-replace-how = متبادل کا حوالہ نمبر، کوما اور نام مجھے بھیجیں۔ مثال: { $example }
nominations-replace-late = متبادل نام دینے کی تاریخ گزر چکی ہے۔ براہِ کرم APO سیکرٹریٹ سے پوچھیں۔
nominations-replaced = اب { $replaced } کی جگہ { $reference } ہے۔
nominations-replace-not = یہ نہیں ہو سکا: نیا حوالہ نمبر، کوما اور نام درکار ہے۔

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO کو مل گئی
nomination-state-forwarded = سیکرٹریٹ کو بھیجی گئی
nomination-state-incomplete = نامکمل
nomination-state-under-review = زیرِ غور
nomination-state-selected = منتخب
nomination-state-reserve = انتظار کی فہرست
nomination-state-not-selected = منتخب نہیں
nomination-state-replaced = متبادل آ گیا
nomination-state-withdrawn = واپس لی گئی
nomination-state-completed = مکمل

# Buttons, at most 40 characters.
nomination-button-withdraw = واپس لیں: { $reference }
nomination-button-another = ایک اور چیٹ جوڑیں
nomination-button-confirm = واپسی کی تصدیق کریں
nomination-button-replace = متبادل نام دیں
nomination-button-nudge = نامزد فرد کو یاد دلائیں
nomination-button-code = نیا دعویٰ کوڈ
nominations-button-incomplete = نامکمل نامزدگیاں
nominations-button-unlinked = بغیر چیٹ والی
nominations-button-asked = نام واپس لینے کے خواہش مند
