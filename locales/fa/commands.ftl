# Persian: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = سلام کردن، یا باز کردن پروژه با کد آن
command-ask = پرسیدن دربارهٔ یک پروژه
command-project = نمایش یک پروژه، یا فهرست همهٔ آن‌ها
command-deadline = آخرین مهلت معرفی نامزد
command-schedule = زمان برگزاری پروژه
command-join = چگونه وارد جلسهٔ آنلاین شوید
command-calendar = تاریخ‌ها برای تقویم خودتان
command-reminders = آنچه به شما یادآوری می‌کنم
command-timezone = دیدن یا تعیین منطقهٔ زمانی شما
command-language = انتخاب زبان پاسخ‌های من
command-subscribe = از چه چیزهایی می‌خواهید باخبر شوید
command-unsubscribe = قطع خبرها و یادآوری‌ها
command-privacy = آنچه از شما نگه می‌دارم
command-help = آنچه می‌توانید از من بپرسید
command-announce = نوشتن اعلان
command-channel = این‌جا را کانال یک پروژه می‌کند
command-invite = دعوت کسی به یک نقش
command-nominations = معرفی‌ها، برای کارشناسان رابط

# What is shown beside the name, at most 120 characters.
about-me = پاسخ به پرسش‌ها دربارهٔ پروژه‌های APO: چه کسی می‌تواند شرکت کند، تا چه زمانی و چگونه درخواست دهد.
