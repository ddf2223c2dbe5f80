# Bengali: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = কী বদলেছে?
changes-intro = আগের সংস্করণের পর { $title }-এ যা বদলেছে:
changes-no-fact = আগের সংস্করণের পর { $title }-এ বলার মতো কোনো পরিবর্তন পাইনি।
changes-none = { $title }-এ কোনো পরিবর্তনের কথা আমার জানা নেই: এর বিজ্ঞপ্তির একটিই সংস্করণ আছে।
changes-field = { $new } (আগে: { $old })
changes-not-stated = উল্লেখ নেই
changes-reworded = নতুন ভাষায় লেখা
changes-title = শিরোনাম
source-compared = তুলনা করা হয়েছে: প্রকল্প বিজ্ঞপ্তি { $code }, { $details }
source-compared-code-only = তুলনা করা হয়েছে: প্রকল্প বিজ্ঞপ্তি { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = কী বদলেছে|কী কী বদলেছে|কি বদলেছে|কিছু বদলেছে কি|কোনো পরিবর্তন আছে|কী পরিবর্তন হয়েছে|এখন কী আলাদা|বিজ্ঞপ্তিতে নতুন কী|পরিবর্তনগুলো দেখান|পরিবর্তনের তালিকা|সংশোধনে কী বদলেছে|ki bodleche|ki poriborton hoyeche
