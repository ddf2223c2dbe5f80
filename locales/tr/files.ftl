# Turkish: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = Okudum: { $title } ({ $code }). Henüz hiçbir şey kaydedilmedi.
file-new = Bu, projenin ilk bildirimi:
file-revises = Yürürlükteki sürümün yerini alacak. Değişenler:
file-known = Yürürlükteki sürüm de aynısını söylüyor, bu yüzden kaydedilecek bir şey yok.
file-older = Yürürlükteki sürüm daha yeni, bu yüzden bunu kaydetmiyorum.
file-same-revision = Yürürlükteki sürümün revizyonu ve tarihi aynı, ama içeriği farklı. Lütfen kendi revizyonu olan bir dosya gönderin. Fark şurada:
file-nothing-to-amend = Bu bir ek bildirim ({ $code }), ama o projenin bildirimi kayıtlı değil. Lütfen önce bildirimi gönderin.
file-doubts = Lütfen emin olmadığım şu yerlere bakın:
file-ask = Kaydedeyim mi? Dosya bir gün bekler.
file-keep = Kaydet
file-drop = At
file-kept = { $title } kaydedildi. Artık yanıtlarım ona dayanıyor.
file-dropped = Dosya atıldı. Hiçbir şey kaydedilmedi.
file-gone = Bu dosya artık beklemiyor: kaydedildi ya da atıldı, ardından başka bir dosya geldi ya da bir gün geçti. Gerekirse lütfen yeniden gönderin.
file-refused = Bu dosyayı alamıyorum. Nedeni, İngilizce olarak:
file-too-large = Dosya çok büyük: en fazla { $megabytes } MB alabiliyorum.
file-not-fetched = Dosyayı indiremedim. Lütfen yeniden gönderin.
