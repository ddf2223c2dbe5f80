# Persian: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = منبع: اطلاعیهٔ پروژهٔ { $code }، { $details }
source-code-only = منبع: اطلاعیهٔ پروژهٔ { $code }
source-reference = شمارهٔ مرجع { $reference }
source-issued = تاریخ صدور { DATE($date, length: "long") }
source-revision = بازنگری { $revision }
source-revised = بازنگری { $revision } به تاریخ { DATE($date, length: "long") }
joined-clauses = { $first }، { $second }

## Whom to ask

ask-npo-of = لطفاً نخست از NPO خود بپرسید ({ $npo }، { $economy }) و سپس از دبیرخانهٔ APO در توکیو.
ask-own-npo = لطفاً نخست از سازمان ملی بهره‌وری (NPO) اقتصاد خود بپرسید و سپس از دبیرخانهٔ APO در توکیو.
ask-secretariat = { $economy } اکنون NPO فعالی ندارد؛ لطفاً از دبیرخانهٔ APO در توکیو بپرسید.
procedures = برای جزئیات بیشتر، اطلاعیه به دستورالعمل اجرایی که همراه آن فرستاده شده است ارجاع می‌دهد.

## Closing date

deadline-open = { $days ->
    [1] مهلت معرفی نامزد برای { $title } فردا، { $date }، پایان می‌یابد.
   *[other] مهلت معرفی نامزد برای { $title } تا { $date } است: { $days } روز مانده است.
}
deadline-today = امروز، { $date }، آخرین روز معرفی نامزد برای { $title } است.
deadline-closed = { $days ->
    [1] مهلت معرفی نامزد برای { $title } دیروز، { $date }، پایان یافت.
   *[other] مهلت معرفی نامزد برای { $title } { $days } روز پیش، در { $date }، پایان یافت.
}
deadline-not-stated = در اطلاعیه آخرین مهلت معرفی نامزد برای { $title } نیامده است.
deadline-npo-earlier = برای انتخاب نامزدها، NPO شما مهلت زودتری تعیین می‌کند؛ پس هرچه زودتر با آن تماس بگیرید.
deadline-hurry = همین حالا با NPO خود تماس بگیرید: معرفی باید از سوی آن انجام شود و در اطلاعیه ساعتی نیامده است.
deadline-replacements = تا جایی که اطلاعیه اجازه می‌دهد، NPOها هنوز مدتی می‌توانند نامزد جایگزین معرفی کنند. تنها NPO شما می‌تواند بگوید جایی خالی هست یا نه.
deadline-ended = { $days ->
    [1] خود پروژه هم دیروز پایان یافت.
   *[other] خود پروژه هم { $days } روز پیش پایان یافت.
}
deadline-remarks = توضیحات اطلاعیه:
deadline-still-tokyo = به تقویم شما مهلت معرفی نامزد برای { $title } دیروز، { $date }، پایان یافت. در دبیرخانهٔ APO در توکیو هنوز همان روز است؛ پس همین حالا با NPO خود تماس بگیرید.
deadline-over-tokyo = به تقویم شما امروز، { $date }، آخرین روز معرفی نامزد برای { $title } است. در دبیرخانهٔ APO در توکیو آن روز به پایان رسیده است؛ پس همین حالا با NPO خود تماس بگیرید.
deadline-tokyo = روزها به تاریخ توکیو شمرده می‌شوند.

## Dates

dates-span = { $days ->
    [one] { $title }: از { $starts } تا { $ends } ({ $days } روز).
   *[other] { $title }: از { $starts } تا { $ends } ({ $days } روز).
}
dates-one-day = { $title }: { $starts }، تنها یک روز.
dates-start-only = نخستین روز { $title }: { $starts }. در اطلاعیه روز پایان نیامده است.
dates-end-only = آخرین روز { $title }: { $ends }. در اطلاعیه روز آغاز نیامده است.
dates-not-stated = در اطلاعیه تاریخ برگزاری { $title } نیامده است.
dates-ahead = { $days ->
    [1] فردا آغاز می‌شود.
   *[other] { $days } روز دیگر آغاز می‌شود.
}
dates-only-day = امروز برگزار می‌شود.
dates-running-day = در حال برگزاری است: امروز روز { $day } از { $days } روز است.
dates-running = در حال برگزاری است.
dates-over = { $days ->
    [1] دیروز پایان یافت.
   *[other] { $days } روز پیش پایان یافت.
}

## Programme and time zone

agenda-not-stated = در اطلاعیه ساعت جلسه‌های { $title } نیامده است.
timezone-not-stated = در اطلاعیه تاریخ آمده است ولی ساعت نه؛ پس هنوز ساعت جلسه‌ای برای تبدیل نیست.
timezone-here = در منطقهٔ زمانی شما ({ $zone }) اکنون ساعت { $time }، { $date } است.
timezone-tokyo = در دبیرخانهٔ APO در توکیو اکنون ساعت { $time }، { $date } است.
timezone-counted = روزهای مانده تا پایان مهلت را به تقویم شما می‌شمارم.
timezone-several = { $economy } چند منطقهٔ زمانی دارد؛ برای همین روزهای مانده تا پایان مهلت را به تاریخ توکیو می‌شمارم.
timezone-choose = اقتصاد خود را بگویید تا روزهای مانده تا پایان مهلت را به تقویم شما بشمارم.

## Place and form

venue-cities = محل برگزاری { $title }: { $cities }، { $countries }.
venue-cities-only = محل برگزاری { $title }: { $cities }.
venue-countries = محل برگزاری { $title }: { $countries }. در اطلاعیه نام شهر نیامده است.
venue-no-address = در اطلاعیه نشانی نیامده است.
venue-online = { $title } آنلاین برگزار می‌شود: نیازی به رفتن به جایی نیست.
venue-online-host = { $title } آنلاین برگزار می‌شود: نیازی به رفتن به جایی نیست. میزبان: { $countries }.
venue-not-stated = در اطلاعیه محل برگزاری { $title } نیامده است.
modality-online = { $title } آنلاین برگزار می‌شود.
modality-onsite = { $title } حضوری برگزار می‌شود.
modality-hybrid = { $title } ترکیبی است: بخشی آنلاین، بخشی حضوری.
modality-not-stated = در اطلاعیه نیامده است که { $title } آنلاین است یا حضوری.
organizer-intro = مجریان { $title }:
organizer-host = میزبان: { $countries }
organizer-not-stated = در اطلاعیه نیامده است که مجری { $title } کیست.

## Summary card

label-dates = تاریخ
label-modality = شیوهٔ برگزاری
label-venue = محل برگزاری
label-host = میزبان
label-organizers = برگزارکنندگان
label-economies = برای
label-places = ظرفیت
label-closing = آخرین مهلت معرفی
label-objectives = هدف‌ها
label-remarks = توضیحات
overview-span = { $days ->
    [one] { $starts } تا { $ends } ({ $days } روز)
   *[other] { $starts } تا { $ends } ({ $days } روز)
}
overview-one-day = { $starts }
overview-from = از { $starts }
overview-until = تا { $ends }
overview-online = آنلاین
overview-onsite = حضوری
overview-hybrid = ترکیبی، آنلاین و حضوری
overview-all-economies = { $count ->
    [one] { $count } اقتصاد عضو APO
   *[other] هر { $count } اقتصاد عضو APO
}
overview-places = حداکثر { $overseas } نفر از اقتصادهای دیگر، حداکثر { $local } نفر از میزبان
overview-places-total = حداکثر { $overseas } نفر
overview-places-local = حداکثر { $local } نفر از میزبان
overview-closing-open = { $days ->
    [1] { $date } (فردا)
   *[other] { $date } ({ $days } روز مانده)
}
overview-closing-today = { $date } (امروز آخرین روز است)
overview-closing-closed = { $date } (پایان‌یافته)
overview-over = این پروژه پایان یافته است.

## What the project is about

objectives-intro = هدف‌های { $title } به بیان اطلاعیه:
objectives-not-stated = در اطلاعیه هدف‌های { $title } نیامده است.
outcome-intro = دستاورد مورد انتظار { $title } به بیان اطلاعیه:
outcome-not-stated = در اطلاعیه نیامده است که شرکت‌کنندگان از { $title } چه به دست می‌آورند.
background-intro = چرایی برگزاری { $title } به بیان اطلاعیه:
background-not-stated = در اطلاعیه نیامده است که { $title } چرا برگزار می‌شود.
topics-intro = موضوع‌های { $title } چنان‌که در اطلاعیه آمده است:
topics-not-stated = در اطلاعیه موضوع‌های { $title } نیامده است.
quote-cut = اطلاعیه از اینجا ادامه دارد؛ متن کامل نزد NPO شماست.

## Who may take part

eligibility-intro = کسانی که اطلاعیهٔ { $title } در نظر دارد:
eligibility-not-stated = در اطلاعیه نیامده است که { $title } چه شرایطی لازم دارد.
eligibility-npo-decides = نامزدها را NPO اقتصاد خودشان معرفی می‌کند و همان تصمیم می‌گیرد چه کسی معرفی شود.
countries-yes = { $economy }: بله، شهروندانش را می‌توان معرفی کرد.
countries-host = { $economy }: بله، چون میزبان است برای شرکت‌کنندگان داخلی ظرفیت دارد.
countries-no = { $economy }: خیر، در میان اقتصادهای شرکت‌کننده در این پروژه نیست.
countries-all = { $count ->
    [one] شرکت در { $title } برای { $count } اقتصاد عضو APO آزاد است: { $economies }.
   *[other] شرکت در { $title } برای هر { $count } اقتصاد عضو APO آزاد است: { $economies }.
}
countries-only = شرکت در { $title } برای این اقتصادها آزاد است: { $economies }.
countries-not-stated = در اطلاعیه نیامده است که کدام اقتصادها می‌توانند در { $title } شرکت کنند.
countries-members-only = تنها شهروندان اقتصادهای عضو APO را می‌توان معرفی کرد.
countries-which = شما از کدام اقتصاد هستید؟
seats-both = ظرفیت { $title }: حداکثر { $overseas } نفر از اقتصادهای دیگر و حداکثر { $local } نفر از اقتصاد میزبان.
seats-total = ظرفیت { $title }: حداکثر { $overseas } نفر. در اطلاعیه شمار جداگانه‌ای برای اقتصاد میزبان نیامده است.
seats-local = ظرفیت { $title }: حداکثر { $local } نفر از اقتصاد میزبان. در اطلاعیه شماری برای اقتصادهای دیگر نیامده است.
seats-not-stated = در اطلاعیه ظرفیت { $title } نیامده است.
seats-shares = در اطلاعیه نیامده است که ظرفیت چگونه میان اقتصادها تقسیم می‌شود.
seats-host = { $economy } میزبان است؛ پس ظرفیت داخلی ویژهٔ شهروندان آن است.
selection-npo = هر NPO تصمیم می‌گیرد چه کسی را معرفی کند و پیش از پایان مهلت نامزدهایش را معرفی می‌کند. بدون معرفی، انتخاب شما ممکن نیست.
selection-results = زمان اعلام نتایج نیامده است؛ نتیجه را از راه NPO خود خواهید دانست.

## What the notification leaves to other papers

fees-not-stated = در آنچه از اطلاعیه در دست دارم نیامده است که { $title } چه هزینه‌ای دارد یا چه کسی آن را می‌پردازد.
travel-not-stated = در آنچه از اطلاعیه در دست دارم دربارهٔ پرواز، هتل یا کمک‌هزینهٔ روزانهٔ { $title } چیزی نیامده است.
travel-online = { $title } آنلاین برگزار می‌شود؛ پس نیازی به سفر نیست.
visa-not-stated = در آنچه از اطلاعیه در دست دارم دربارهٔ روادید یا دعوت‌نامه برای { $title } چیزی نیامده است.
visa-online = { $title } آنلاین برگزار می‌شود؛ پس نیازی به روادید نیست.
language-not-stated = در آنچه از اطلاعیه در دست دارم زبان کاری { $title } یا ترجمهٔ شفاهی نیامده است.
certificate-not-stated = در آنچه از اطلاعیه در دست دارم نیامده است که در پایان { $title } گواهی داده می‌شود یا نه.
materials-not-stated = در آنچه از اطلاعیه در دست دارم دربارهٔ اسلاید، ضبط یا جزوهٔ { $title } چیزی نیامده است.
join-onsite = { $title } حضوری برگزار می‌شود؛ پس جلسهٔ آنلاینی برای پیوستن نیست.
join-not-stated = پیوند یا گذرواژه‌ای برای { $title } ندارم و سامانهٔ آنلاین را نمی‌بینم.
join-trouble = اگر نمی‌توانید وارد شوید، به کسی که دعوت‌نامه را فرستاده است هم پیام بدهید.

## Lists of projects

projects-open = این پروژه‌ها اکنون نامزد می‌پذیرند:
projects-none-open = اکنون هیچ پروژه‌ای نامزد نمی‌پذیرد. تازه‌ترین‌ها این‌ها هستند:
projects-others = دیگر پروژه‌ها:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] { $count } پروژهٔ دیگر نشان داده نشده است. کد یا واژه‌هایی از عنوان آن را بنویسید.
   *[other] { $count } پروژهٔ دیگر نشان داده نشده است. کد یا واژه‌هایی از عنوان را بنویسید.
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } تا { DATE($ends, length: "long") } ({ $days } روز)
   *[other] { DATE($starts, length: "long") } تا { DATE($ends, length: "long") } ({ $days } روز)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = مهلت معرفی تا { DATE($date, length: "long") }
standing-today = مهلت معرفی تا امروز
standing-closed = مهلت معرفی پایان‌یافته
standing-running = در حال برگزاری
standing-over = پایان‌یافته
