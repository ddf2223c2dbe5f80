# Mongolian: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = Мэндлэх эсвэл төслийг кодоор нээх
command-ask = Төслийн талаар асуулт асуух
command-project = Нэг төслийг үзэх эсвэл бүгдийг жагсаах
command-deadline = Нэр дэвшүүлэх сүүлийн өдөр
command-schedule = Төсөл хэзээ болох
command-join = Онлайн хуралдаанд хэрхэн орох
command-calendar = Таны хуанлид зориулсан өдрүүд
command-reminders = Танд юуг сануулдаг
command-timezone = Цагийн бүсээ харах, тохируулах
command-language = Миний хариулах хэлийг сонгох
command-subscribe = Та юуны тухай мэдээ авахыг хүсэж байна
command-unsubscribe = Мэдээ, сануулгыг зогсоох
command-privacy = Таны талаар юу хадгалдаг
command-help = Надаас юу асууж болох
command-announce = Зарлал бичих
command-channel = Үүнийг төслийн суваг болгох
command-invite = Хүнийг үүрэгт урих
command-nominations = Нэр дэвшүүлэлт, холбоо барих ажилтанд

# What is shown beside the name, at most 120 characters.
about-me = APO-гийн төслүүдийн талаарх асуултад хариулна: хэн оролцож болох, хэзээ хүртэл, хэрхэн нэр дэвших.
