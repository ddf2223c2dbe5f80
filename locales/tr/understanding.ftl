# Turkish: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = Bir soruyu anlamazsam öğrenebilmek için yaygın sözcüklerini 90 gün saklayabilirim. Adlar, sayılar ve adresler çıkarılır; kimin sorduğu hiçbir şeyden anlaşılmaz.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = Bildirime göre adaylık için son gün { $date }; bu tarih de geçti.
# $date (date) - the closing date
why-closing-date = Bildirime göre adaylık için son gün { $date }.
why-qualifications = Bildirimde aranan nitelikler:
why-countries = Katılabilecek ekonomiler bildirimde sıralanmıştır.
why-notification = Yalnızca bildirimin söylediğini aktarırım. Bunun ötesindeki nedenleri bilmiyorum.

# Somebody asks about "the other project", and there is none.
no-other-project = Şu anda bildiğim tek proje bu.
