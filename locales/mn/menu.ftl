# Mongolian: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = Монгол

# Under a quotation that was cut short.
read-on = Цааш унших

## What a person may want to know or do, one label each.

menu-overview = Товч танилцуулга
menu-eligibility = Хэн оролцож болох
menu-countries = Оролцох эдийн засаг
menu-seats = Суудлын тоо
menu-deadline = Сүүлийн өдөр
menu-dates = Хугацаа
menu-agenda = Хөтөлбөр
menu-venue = Болох газар
menu-modality = Онлайн уу, танхим уу
menu-organizer = Зохион байгуулагч
menu-objectives = Зорилго
menu-outcome = Танд гарах үр дүн
menu-background = Үндэслэл
menu-topics = Сэдэв
menu-fees = Зардал
menu-travel = Зам, байр
menu-visa = Виз
menu-language = Ажлын хэл
menu-certificate = Гэрчилгээ
menu-materials = Материал
menu-apply = Хэрхэн нэр дэвших
menu-documents = Маягт, бичиг баримт
menu-selection = Хэрхэн сонгодог
menu-nomination_status = Миний нэр дэвшүүлэлт
menu-withdraw = Татгалзах, солих
menu-join = Онлайнаар нэгдэх
menu-contact = Хэнтэй холбогдох
menu-reminder_on = Надад сануулах
menu-reminder_off = Сануулгыг зогсоох
menu-calendar = Хуанлидаа нэмэх
menu-timezone = Цагийн бүс
menu-announcements = Мэдээ
menu-projects = Бүх төсөл
menu-set_language = Хэл солих
menu-privacy = Миний мэдээлэл
menu-greeting = Мэндлэх
menu-thanks = Талархах
menu-goodbye = Салах ёс гүйцэтгэх
menu-help = Юу асууж болох
menu-human = Хүнтэй ярих
menu-out_of_scope = Өөр зүйл
