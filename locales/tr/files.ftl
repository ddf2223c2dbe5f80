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
file-refused = Bu dosyayı alamıyorum.
file-too-large = Dosya çok büyük: en fazla { $megabytes } MB alabiliyorum.
file-not-fetched = Dosyayı indiremedim. Lütfen yeniden gönderin.

# Names of fields that have no label elsewhere.
field-code = Proje kodu
field-issued = Yayım tarihi
field-revision = Revizyon
field-reference = Referans numarası

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (satır { $line }: { $text })
doubt-not-understood = anlaşılmıyor
doubt-nothing-found = bir şey bulunamadı
doubt-several = burada farklı değerler var ve hangisinin geçerli olduğu belli değil
doubt-too-long = bu alan için çok uzun
doubt-from-remarks = tarihi, onu değiştiren açıklamalardan aldım
doubt-undated = tarihi olmayan revizyon
doubt-closes-late = bu, proje başladıktan sonra
doubt-issued-late = bu, adaylık için son günden sonra
doubt-issued-early = bu, adaylık için son günden bir yıldan fazla önce
doubt-days = bu, ilk ve son gün arasındaki günlerden fazla
doubt-unclear-date = tarih belirsiz
refused-date = böyle bir tarih yok
refused-reversed = son gün ({ DATE($ends, length: "long") }) ilk günden ({ DATE($starts, length: "long") }) önce

# Why a file is not taken.
refused-empty = Dosya boş.
refused-too-long = Herhangi bir bildirimden daha uzun.
refused-not-utf8 = Metni UTF-8 değil.
refused-no-notification = Bu bir proje bildirimi değil.
refused-format = Metin (UTF-8), DOCX ve PDF okuyabiliyorum.
refused-damaged = Dosya bozuk.
refused-locked = Dosya parola ile kilitli.
refused-scanned = Bu, metni olmayan bir tarama. Lütfen önce metnini tanıtın (OCR).
