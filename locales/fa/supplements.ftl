# Persian: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = دبیرخانهٔ APO دربارهٔ { $title } اعلام کرده است:
supplied-intro-general = دبیرخانهٔ APO دربارهٔ پروژه‌های خود به‌طور کلی اعلام کرده است:
supplied-in-english = این به انگلیسی است، چون هنوز ترجمه‌ای موجود نیست.
source-supplement = منبع: { $source }، { DATE($date, length: "long") }
source-translation = ترجمه: { $source }، { DATE($date, length: "long") }. خود اطلاعیه به انگلیسی است.
