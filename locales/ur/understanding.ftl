# Urdu: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = جو سوال سمجھ میں نہ آئے، اس کے عام الفاظ 90 دن تک رکھے جا سکتے ہیں تاکہ میں سیکھ سکوں۔ نام، اعداد اور پتے نکال دیے جاتے ہیں، اور یہ ظاہر نہیں ہوتا کہ کس نے پوچھا۔

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = اطلاع نامے میں نامزدگی کی آخری تاریخ { $date } ہے، اور وہ دن گزر چکا ہے۔
# $date (date) - the closing date
why-closing-date = اطلاع نامے میں نامزدگی کی آخری تاریخ { $date } ہے۔
why-qualifications = اطلاع نامے میں یہ اہلیت مانگی گئی ہے:
why-countries = اطلاع نامے میں وہ معیشتیں درج ہیں جو حصہ لے سکتی ہیں۔
why-notification = یہاں صرف وہی بتایا جاتا ہے جو اطلاع نامے میں ہے۔ اس سے آگے کی وجوہات مجھے معلوم نہیں۔

# Somebody asks about "the other project", and there is none.
no-other-project = اس وقت میرے علم میں یہی ایک منصوبہ ہے۔
