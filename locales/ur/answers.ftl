# Urdu: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = ماخذ: منصوبے کا اطلاع نامہ { $code }، { $details }
source-code-only = ماخذ: منصوبے کا اطلاع نامہ { $code }
source-reference = حوالہ نمبر { $reference }
source-issued = تاریخِ اجرا { DATE($date, length: "long") }
source-revision = ترمیم { $revision }
source-revised = ترمیم { $revision }، بتاریخ { DATE($date, length: "long") }
joined-clauses = { $first }، { $second }

## Whom to ask

ask-npo-of = براہِ کرم پہلے اپنی NPO ({ $npo }، { $economy }) سے پوچھیں، پھر ٹوکیو میں APO سیکرٹریٹ سے۔
ask-own-npo = براہِ کرم پہلے اپنی معیشت کی قومی پیداواری تنظیم (NPO) سے پوچھیں، پھر ٹوکیو میں APO سیکرٹریٹ سے۔
ask-secretariat = { $economy } میں اس وقت کوئی فعال NPO نہیں ہے، اس لیے براہِ کرم ٹوکیو میں APO سیکرٹریٹ سے پوچھیں۔
procedures = مزید تفصیل کے لیے اطلاع نامہ اپنے ساتھ بھیجے گئے عمل درآمد کے طریقِ کار کا حوالہ دیتا ہے۔

## Closing date

deadline-open = { $days ->
    [1] { $title } کے لیے نامزدگیاں کل، { $date } کو بند ہو جائیں گی۔
   *[other] { $title } کے لیے نامزدگیاں { $date } کو بند ہوں گی: { $days } دن باقی ہیں۔
}
deadline-today = آج، { $date }، { $title } کے لیے نامزدگیوں کا آخری دن ہے۔
deadline-closed = { $days ->
    [1] { $title } کے لیے نامزدگیاں کل، { $date } کو بند ہو چکی ہیں۔
   *[other] { $title } کے لیے نامزدگیاں { $days } دن پہلے، { $date } کو بند ہو چکی ہیں۔
}
deadline-not-stated = اطلاع نامے میں { $title } کے لیے نامزدگیوں کی آخری تاریخ درج نہیں۔
deadline-npo-earlier = آپ کی NPO اپنے امیدوار چننے کے لیے اس سے پہلے کی اپنی تاریخ مقرر کرتی ہے، اس لیے اس سے جلد رابطہ کریں۔
deadline-hurry = فوراً اپنی NPO سے رابطہ کریں: نامزدگی اسی کی طرف سے آنی چاہیے، اور اطلاع نامے میں کوئی وقت درج نہیں۔
deadline-replacements = جہاں تک اطلاع نامہ اجازت دے، NPO کچھ عرصے تک متبادل امیدواروں کے نام دے سکتی ہیں۔ کوئی نشست خالی ہے یا نہیں، یہ صرف آپ کی NPO بتا سکتی ہے۔
deadline-ended = { $days ->
    [1] خود منصوبہ بھی کل ختم ہو گیا۔
   *[other] خود منصوبہ بھی { $days } دن پہلے ختم ہو گیا۔
}
deadline-remarks = اطلاع نامے کے ملاحظات:
deadline-still-tokyo = آپ کے کیلنڈر کے مطابق { $title } کے لیے نامزدگیاں کل، { $date } کو بند ہو گئیں۔ ٹوکیو میں APO سیکرٹریٹ میں ابھی وہی دن ہے، اس لیے فوراً اپنی NPO سے رابطہ کریں۔
deadline-over-tokyo = آپ کے کیلنڈر کے مطابق آج، { $date }، { $title } کے لیے نامزدگیوں کا آخری دن ہے۔ ٹوکیو میں APO سیکرٹریٹ میں وہ دن گزر چکا ہے، اس لیے فوراً اپنی NPO سے رابطہ کریں۔
deadline-tokyo = دن ٹوکیو کی تاریخ کے حساب سے گنے جاتے ہیں۔

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } سے { $ends } تک ({ $days } دن)۔
   *[other] { $title }: { $starts } سے { $ends } تک ({ $days } دن)۔
}
dates-one-day = { $title }: { $starts }، صرف ایک دن۔
dates-start-only = { $title } کا پہلا دن { $starts } ہے۔ اطلاع نامے میں آخری دن درج نہیں۔
dates-end-only = { $title } کا آخری دن { $ends } ہے۔ اطلاع نامے میں پہلا دن درج نہیں۔
dates-not-stated = اطلاع نامے میں { $title } کی تاریخیں درج نہیں۔
dates-ahead = { $days ->
    [1] اس کا آغاز کل ہے۔
   *[other] اس کے آغاز میں { $days } دن باقی ہیں۔
}
dates-only-day = اس کا انعقاد آج ہے۔
dates-running-day = یہ اس وقت جاری ہے: آج { $days } دنوں میں سے دن { $day } ہے۔
dates-running = یہ اس وقت جاری ہے۔
dates-over = { $days ->
    [1] یہ کل ختم ہو گیا۔
   *[other] یہ { $days } دن پہلے ختم ہو گیا۔
}

## Programme and time zone

agenda-not-stated = اطلاع نامے میں { $title } کے سیشنوں کے اوقات درج نہیں۔
timezone-not-stated = اطلاع نامے میں تاریخیں ہیں مگر وقت نہیں، اس لیے سیشنوں کے ایسے اوقات ابھی نہیں ہیں جنہیں آپ کے وقت میں بدلا جا سکے۔
timezone-here = آپ کے ٹائم زون ({ $zone }) میں اس وقت { $time } بجے ہیں، { $date }۔
timezone-tokyo = ٹوکیو میں APO سیکرٹریٹ میں اس وقت { $time } بجے ہیں، { $date }۔
timezone-counted = آخری تاریخ تک کے دن آپ کے کیلنڈر کے حساب سے گنے جاتے ہیں۔
timezone-several = { $economy } میں کئی ٹائم زون ہیں، اس لیے آخری تاریخ تک کے دن ٹوکیو کی تاریخ کے حساب سے گنے جاتے ہیں۔
timezone-choose = اپنی معیشت بتائیں تو آخری تاریخ تک کے دن آپ کے کیلنڈر کے حساب سے گنے جائیں گے۔

## Place and form

venue-cities = { $title } کا مقام: { $cities }، { $countries }۔
venue-cities-only = { $title } کا مقام: { $cities }۔
venue-countries = { $title } کا مقام: { $countries }۔ اطلاع نامے میں شہر کا نام نہیں۔
venue-no-address = اطلاع نامے میں پتا درج نہیں۔
venue-online = { $title } آن لائن ہے: اس کے لیے کہیں جانا نہیں پڑتا۔
venue-online-host = { $title } آن لائن ہے: اس کے لیے کہیں جانا نہیں پڑتا۔ میزبان: { $countries }۔
venue-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } کہاں ہے۔
modality-online = { $title } آن لائن ہے۔
modality-onsite = { $title } بالمشافہ ہے۔
modality-hybrid = { $title } ہائبرڈ ہے: کچھ حصہ آن لائن، کچھ بالمشافہ۔
modality-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } آن لائن ہے یا بالمشافہ۔
organizer-intro = { $title } پر عمل درآمد کرنے والے ادارے:
organizer-host = میزبان: { $countries }
organizer-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } پر عمل درآمد کون کرتا ہے۔

## Summary card

label-dates = تاریخیں
label-modality = طریقہ
label-venue = مقام
label-host = میزبان
label-organizers = منتظمین
label-economies = کن کے لیے
label-places = نشستیں
label-closing = نامزدگی کی آخری تاریخ
label-objectives = مقاصد
label-remarks = ملاحظات
overview-span = { $days ->
    [one] { $starts } سے { $ends } ({ $days } دن)
   *[other] { $starts } سے { $ends } ({ $days } دن)
}
overview-one-day = { $starts }
overview-from = { $starts } سے
overview-until = { $ends } تک
overview-online = آن لائن
overview-onsite = بالمشافہ
overview-hybrid = ہائبرڈ، آن لائن اور بالمشافہ
overview-all-economies = { $count ->
    [one] APO کی { $count } رکن معیشت
   *[other] APO کی تمام { $count } رکن معیشتیں
}
overview-places = دوسری معیشتوں کے لیے زیادہ سے زیادہ { $overseas }، میزبان کے لیے زیادہ سے زیادہ { $local }
overview-places-total = زیادہ سے زیادہ { $overseas }
overview-places-local = میزبان کے لیے زیادہ سے زیادہ { $local }
overview-closing-open = { $days ->
    [1] { $date } (کل)
   *[other] { $date } ({ $days } دن باقی)
}
overview-closing-today = { $date } (آج آخری دن ہے)
overview-closing-closed = { $date } (بند)
overview-over = یہ منصوبہ ختم ہو چکا ہے۔

## What the project is about

objectives-intro = { $title } کے مقاصد، اطلاع نامے کے الفاظ میں:
objectives-not-stated = اطلاع نامے میں { $title } کے مقاصد درج نہیں۔
outcome-intro = { $title } سے متوقع نتائج، اطلاع نامے کے الفاظ میں:
outcome-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } سے شرکا کو کیا حاصل ہوگا۔
background-intro = { $title } کے انعقاد کی وجہ، اطلاع نامے کے الفاظ میں:
background-not-stated = اطلاع نامے میں { $title } کے انعقاد کی وجہ درج نہیں۔
topics-intro = { $title } کے موضوعات، جیسے اطلاع نامے میں درج ہیں:
topics-not-stated = اطلاع نامے میں { $title } کے موضوعات درج نہیں۔
quote-cut = اطلاع نامے میں اس سے آگے بھی متن ہے؛ پوری دستاویز آپ کی NPO کے پاس ہے۔

## Who may take part

eligibility-intro = { $title } کے اطلاع نامے میں مطلوب شرکا:
eligibility-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } کے لیے کیا اہلیت درکار ہے۔
eligibility-npo-decides = امیدواروں کو ان کی معیشت کی NPO نامزد کرتی ہے، اور کس کا نام بھیجا جائے، یہ وہی طے کرتی ہے۔
countries-yes = { $economy }: جی ہاں، یہاں کے شہری نامزد کیے جا سکتے ہیں۔
countries-host = { $economy }: جی ہاں، میزبان ہونے کے ناتے یہاں کے مقامی شرکا کے لیے نشستیں ہیں۔
countries-no = { $economy }: جی نہیں، یہ اس منصوبے کی شریک معیشتوں میں شامل نہیں۔
countries-all = { $count ->
    [one] { $title } میں APO کی { $count } رکن معیشت حصہ لے سکتی ہے: { $economies }۔
   *[other] { $title } میں APO کی تمام { $count } رکن معیشتیں حصہ لے سکتی ہیں: { $economies }۔
}
countries-only = { $title } ان کے لیے کھلا ہے: { $economies }۔
countries-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } میں کون سی معیشتیں حصہ لے سکتی ہیں۔
countries-members-only = صرف APO کی رکن معیشتوں کے شہری نامزد کیے جا سکتے ہیں۔
countries-which = آپ کا تعلق کس معیشت سے ہے؟
seats-both = { $title } میں نشستیں: دوسری معیشتوں کے لیے زیادہ سے زیادہ { $overseas } اور میزبان معیشت کے لیے زیادہ سے زیادہ { $local }۔
seats-total = { $title } میں نشستیں: زیادہ سے زیادہ { $overseas }۔ اطلاع نامے میں میزبان معیشت کے لیے الگ تعداد درج نہیں۔
seats-local = { $title } میں نشستیں: میزبان معیشت کے لیے زیادہ سے زیادہ { $local }۔ اطلاع نامے میں دوسری معیشتوں کے لیے تعداد درج نہیں۔
seats-not-stated = اطلاع نامے میں یہ درج نہیں کہ { $title } میں کتنی نشستیں ہیں۔
seats-shares = اطلاع نامے میں یہ درج نہیں کہ نشستیں معیشتوں میں کیسے تقسیم ہوں گی۔
seats-host = { $economy } میزبان ہے، اس لیے مقامی نشستیں وہیں کے شہریوں کے لیے ہیں۔
selection-npo = ہر NPO خود طے کرتی ہے کہ کسے نامزد کرے اور آخری تاریخ سے پہلے اپنی نامزدگیاں بھیجتی ہے۔ نامزدگی کے بغیر آپ کا انتخاب نہیں ہو سکتا۔
selection-results = نتائج کب آئیں گے، یہ درج نہیں؛ آپ کو اطلاع اپنی NPO کے ذریعے ملے گی۔

## What the notification leaves to other papers

fees-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں یہ درج نہیں کہ { $title } پر کتنا خرچ آتا ہے یا کون ادا کرتا ہے۔
travel-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں { $title } کے لیے ہوائی سفر، ہوٹل یا یومیہ الاؤنس کے بارے میں کچھ نہیں۔
travel-online = { $title } آن لائن ہے، اس لیے سفر کی ضرورت نہیں۔
visa-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں { $title } کے لیے ویزے یا دعوت نامے کے بارے میں کچھ نہیں۔
visa-online = { $title } آن لائن ہے، اس لیے ویزے کی ضرورت نہیں۔
language-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں { $title } میں استعمال ہونے والی زبان یا ترجمانی کا ذکر نہیں۔
certificate-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں یہ درج نہیں کہ { $title } کے اختتام پر سند ملتی ہے یا نہیں۔
materials-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں { $title } کی سلائیڈوں، ریکارڈنگ یا تدریسی مواد کے بارے میں کچھ نہیں۔
join-onsite = { $title } بالمشافہ ہے، اس لیے شامل ہونے کے لیے کوئی آن لائن سیشن نہیں۔
join-not-stated = میرے پاس { $title } کا کوئی لنک یا پاس ورڈ نہیں، اور آن لائن پلیٹ فارم مجھے دکھائی نہیں دیتا۔
join-trouble = اگر آپ داخل نہ ہو سکیں تو جس نے آپ کو دعوت بھیجی ہے اسے بھی لکھیں۔

## Lists of projects

projects-open = ان منصوبوں کے لیے اس وقت نامزدگیاں لی جا رہی ہیں:
projects-none-open = اس وقت کسی منصوبے کے لیے نامزدگیاں نہیں لی جا رہیں۔ تازہ ترین منصوبے یہ ہیں:
projects-others = دیگر:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] { $count } اور منصوبہ ہے جو یہاں نہیں دکھایا گیا۔ اس کا کوڈ یا عنوان کے الفاظ لکھیں۔
   *[other] { $count } اور منصوبے ہیں جو یہاں نہیں دکھائے گئے۔ کوئی کوڈ یا عنوان کے الفاظ لکھیں۔
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } سے { DATE($ends, length: "long") } ({ $days } دن)
   *[other] { DATE($starts, length: "long") } سے { DATE($ends, length: "long") } ({ $days } دن)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = نامزدگیاں { DATE($date, length: "long") } تک
standing-today = نامزدگیاں آج تک
standing-closed = نامزدگیاں بند
standing-running = جاری ہے
standing-over = ختم
