# Urdu: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = شرکت نامزدگی کے ذریعے ہوتی ہے: آپ کا نام آپ کی معیشت کی قومی پیداواری تنظیم (NPO) آگے بھیجتی ہے۔
apply-step-form = بائیو ڈیٹا فارم پُر کریں، جو APO کی ایک Excel فائل ہے۔
apply-step-npo = اسے بروقت اپنی NPO کو دے دیں۔
apply-step-npo-of = اسے بروقت اپنی NPO کو دے دیں: { $npo } ({ $economy })۔
apply-step-secretariat = { $economy } میں اس وقت کوئی فعال NPO نہیں ہے: ٹوکیو میں APO سیکرٹریٹ سے پوچھیں کہ کیا آپ کو نامزد کیا جا سکتا ہے۔
apply-step-nomination = آپ کی NPO طے کرتی ہے کہ کسے نامزد کرے، اور آخری تاریخ سے پہلے نامزدگی بھیجتی ہے۔
apply-step-nomination-by = آپ کی NPO طے کرتی ہے کہ کسے نامزد کرے، اور { $date } تک نامزدگی بھیجتی ہے۔
apply-not-direct = براہِ راست APO کو بھیجی گئی درخواستوں کا جواب نہیں دیا جاتا۔
apply-over = { $title } ختم ہو چکا ہے: آخری دن { $date } تھا۔
documents-biodata = بائیو ڈیٹا فارم (APO کی Excel فائل) آپ کی NPO کو دیا جاتا ہے۔ وہ مزید کاغذات بھی مانگ سکتی ہے۔
documents-not-stated = میرے پاس اطلاع نامے کی جو تفصیل ہے، اس میں کسی اور فارم کا ذکر نہیں۔
documents-not-here = براہِ کرم مجھے کاغذات نہ بھیجیں: انہیں آگے پہنچانا میرے لیے ممکن نہیں۔

## After the nomination

withdraw-not-here = آپ کی شرکت منسوخ کرنا میرے لیے ممکن نہیں۔
withdraw-npo = جتنی جلدی ہو سکے اپنی NPO کو بتائیں: نامزدگی واپس لینا یا متبادل نام دینا صرف NPO کے اختیار میں ہے۔

## Whom to contact

contact-npo = سب سے پہلے اپنی NPO سے رابطہ کریں: { $npo } ({ $economy })۔
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: اس وقت کوئی فعال NPO نہیں؛ ٹوکیو میں APO سیکرٹریٹ
contact-several = ان NPO سے رابطہ کریں:
contact-unknown = سب سے پہلے اپنی معیشت کی قومی پیداواری تنظیم (NPO) سے رابطہ کریں۔ آپ کا تعلق کس معیشت سے ہے؟
contact-unknown-public = سب سے پہلے اپنی معیشت کی قومی پیداواری تنظیم (NPO) سے رابطہ کریں۔
contact-secretariat = اس کے بعد ٹوکیو میں APO سیکرٹریٹ سے رابطہ کیا جا سکتا ہے۔
contact-details = میرے پاس فون نمبر یا ای میل پتے نہیں ہیں، اور NPO کے نام کبھی کبھار بدلتے رہتے ہیں۔ براہِ کرم APO کی ویب سائٹ پر تصدیق کر لیں: { $website }
