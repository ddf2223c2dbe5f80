# Turkish: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = Ne değişti?
changes-intro = { $title } için önceki sürümden bu yana değişenler:
changes-no-fact = { $title } için önceki sürümden bu yana söyleyebileceğim bir değişiklik yok.
changes-none = { $title } için bildiğim bir değişiklik yok: bildiriminin tek bir sürümü var.
changes-field = { $new } (önce: { $old })
changes-not-stated = belirtilmemiş
changes-reworded = yeni sözlerle
changes-title = Başlık
source-compared = Karşılaştırılan: Proje Bildirimi { $code }, { $details }
source-compared-code-only = Karşılaştırılan: Proje Bildirimi { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = ne değişti|neler değişti|ne değişmiş|bir şey değişti mi|değişiklik var mı|şimdi farklı olan ne|bildirimde yeni ne var|değişiklikleri göster|değişiklik listesi|revizyon neyi değiştirdi|ne güncellendi|ne degisti|neler degisti
