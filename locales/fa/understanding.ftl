# Persian: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = اگر پرسشی را نفهمم، ممکن است واژه‌های رایج آن را تا ۹۰ روز نگه دارم تا یاد بگیرم. نام‌ها، عددها و نشانی‌ها حذف می‌شوند و هیچ چیز نشان نمی‌دهد چه کسی پرسیده است.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = اطلاعیه آخرین مهلت معرفی نامزد را { $date } تعیین کرده، و آن روز گذشته است.
# $date (date) - the closing date
why-closing-date = اطلاعیه آخرین مهلت معرفی نامزد را { $date } تعیین کرده است.
why-qualifications = اطلاعیه این شرایط را می‌خواهد:
why-countries = اطلاعیه اقتصادهایی را که می‌توانند شرکت کنند فهرست کرده است.
why-notification = من فقط آنچه را در اطلاعیه آمده می‌گویم. دلیلی فراتر از آن نمی‌دانم.

# Somebody asks about "the other project", and there is none.
no-other-project = این تنها پروژه‌ای است که اکنون می‌شناسم.
