# Persian: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = چه چیزی تغییر کرد؟
changes-intro = آنچه از نسخهٔ پیشین تا کنون در { $title } تغییر کرده است:
changes-no-fact = از نسخهٔ پیشین تا کنون تغییری که بتوانم بگویم در { $title } رخ نداده است.
changes-none = تغییری در { $title } سراغ ندارم: از اطلاعیهٔ آن تنها یک نسخه هست.
changes-field = { $new } (پیش‌تر: { $old })
changes-not-stated = ذکر نشده
changes-reworded = با واژه‌های تازه
changes-title = عنوان
source-compared = در مقایسه با: اطلاعیهٔ پروژهٔ { $code }، { $details }
source-compared-code-only = در مقایسه با: اطلاعیهٔ پروژهٔ { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = چه چیزی تغییر کرد|چه تغییری کرده|چی عوض شده|چیزی تغییر کرده|تغییری هست|تغییرات چیست|حالا چه فرقی کرده|در اطلاعیه چه چیز تازه است|تغییرات را نشان بده|فهرست تغییرات|بازنگری چه چیزی را تغییر داد|چی تغییر کرده
