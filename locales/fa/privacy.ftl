# Persian: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = معرفی شما، اگر این گفتگو را به آن پیوند داده باشید: شماره، پروژه و وضعیت آن، و نام و نشانی ایمیل شما، قفل‌شده با کلید
privacy-rights = می‌توانید همهٔ این‌ها را در یک فایل بگیرید، همراه فهرست کسانی که معرفی شما را دیده‌اند. خودتان هم می‌توانید بی‌درنگ آن را پاک کنید.
privacy-exported = این فایل همهٔ آنچه را از شما نگه می‌دارم در بر دارد، و این‌که چه کسی معرفی شما را دیده است.
privacy-erase-what = حساب‌ها، انتخاب‌ها، گفتگوها و اشتراک‌های شما و نام و نشانی ایمیلتان را پاک می‌کنم. این کار برگشت ندارد.
privacy-erase-stays = معرفی شما بدون نامتان در برنامه می‌ماند: فقط شماره، پروژه، اقتصاد و وضعیت آن.
privacy-erased = همه‌چیز دربارهٔ شما پاک شد.

# Buttons, at most 40 characters.
privacy-button-export = داده‌هایم را بفرستید
privacy-button-erase = داده‌هایم را پاک کنید
privacy-button-erase-all = بله، همه را پاک کنید
