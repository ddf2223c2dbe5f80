# Malay: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Berita tentang pencalonan anda untuk { $title }:
nomination-about = Pencalonan anda untuk { $title } ({ $reference }):
nomination-is-received = NPO anda telah menerimanya.
nomination-is-forwarded = NPO anda telah menghantarnya kepada Sekretariat APO.
nomination-is-incomplete = Pencalonan ini belum lengkap.
nomination-is-under-review = Sekretariat APO sedang menelitinya.
nomination-is-selected = Anda terpilih dan akan menyertai projek ini.
nomination-is-reserve = Anda berada dalam senarai simpanan. Anda akan menyertai jika ada tempat kosong.
nomination-is-not-selected = Anda tidak terpilih kali ini.
nomination-is-replaced = Orang lain menyertai bagi menggantikan anda.
nomination-is-withdrawn = Pencalonan ini telah ditarik balik.
nomination-is-completed = Anda telah menyertai sehingga tamat. Terima kasih!
nomination-missing = Yang masih kurang: { $missing }
nomination-next-npo = Seterusnya, NPO anda menentukan sama ada pencalonan ini dihantar.
nomination-next-npo-by = Seterusnya, NPO anda menentukan sama ada pencalonan ini dihantar. NPO mempunyai masa sehingga { $date }.
nomination-next-papers = Seterusnya, serahkan apa yang masih kurang kepada NPO anda secepat mungkin.
nomination-next-review = Seterusnya, Sekretariat membuat keputusan. Saya akan menulis kepada anda di sini sebaik sahaja saya tahu.
nomination-next-begins = Projek bermula pada { $date }.
nomination-asked = Anda telah meminta untuk menarik diri. Pegawai perhubungan anda belum mengesahkannya.
nomination-not-linked = Saya boleh memberitahu anda di sini setelah sembang ini dipautkan dengan pencalonan anda. Untuk itu, hantarkan kod tuntutan anda kepada saya. Kod itu diperoleh daripada NPO anda atau Sekretariat APO.

## Linking a chat

claim-linked = Selesai: sembang ini telah dipautkan dengan pencalonan anda untuk { $title }. Saya akan menulis kepada anda di sini apabila ada perubahan.
claim-kept = Mulai sekarang saya menyimpan pautan ini. Tulis /privacy untuk melihat apa yang saya simpan, atau untuk memadamkannya.
claim-not-valid = Kod ini tidak berfungsi. Mungkin kod tersalah taip, sudah digunakan atau terlalu lama. Sila minta kod baharu daripada NPO anda atau Sekretariat APO.
claim-wait = Terlalu banyak kod yang salah. Sila cuba lagi sejam kemudian.
claim-other = Sembang lain telah dipautkan dengan pencalonan anda untuk { $title }. Jika bukan anda yang melakukannya, sila maklumkan kepada Sekretariat APO.
claim-own-code = Hantarkan kod ini kepada saya daripada sembang anda yang lain. Kod ini boleh digunakan sekali sahaja: { $code }
claim-alarm-account = Banyak kod tuntutan yang salah datang daripada satu akaun. Akaun itu perlu menunggu sekarang: { $about }
claim-alarm-overall = Banyak kod tuntutan yang salah datang daripada banyak akaun. Semua tuntutan dihentikan selama sejam.
claim-alarm-code = Kod tuntutan bagi satu pencalonan telah dicuba terlalu kerap dan kini tidak sah: { $about }

## Withdrawing

withdraw-which = Pencalonan yang manakah ingin anda tarik balik? Pegawai perhubungan anda perlu mengesahkannya, dan boleh menamakan pengganti.
withdraw-sent = Saya telah menyampaikan permintaan anda. Penarikan itu berkuat kuasa sebaik sahaja disahkan, dan saya akan menulis kepada anda.
withdraw-nobody = Saya tidak tahu pegawai perhubungan yang boleh menerima permintaan ini. Sila maklumkan sendiri kepada NPO anda.
withdraw-request = Seorang calon meminta untuk menarik diri: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Tiada pencalonan untuk dipaparkan.
nominations-project = { $title } ({ $economy })
nominations-closing = Pencalonan ditutup pada { $date }: { $days ->
   *[other] tinggal { $days } hari lagi.
}
nominations-closed = Pencalonan telah ditutup pada { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Tidak dipautkan dengan sembang: { $number }
nominations-search = Untuk mencari, tulis /nominations diikuti nama atau nombor rujukan.
nominations-more = Ada lagi. Sila cari dengan nama atau nombor.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = Status { $reference } sekarang: { $state }.
nominations-not-moved = Perkara itu tidak boleh dilakukan, atau tidak boleh lagi.
nominations-nudged = Saya telah mengingatkan calon.
nominations-not-nudged = Tiada sembang yang dipautkan dengan pencalonan ini, jadi saya tidak dapat mengingatkan calon.
nominations-nudge = Pegawai perhubungan anda meminta anda menguruskan pencalonan anda untuk { $title }.
nominations-code = Kod tuntutan baharu bagi { $reference }, untuk digunakan sekali sahaja: { $code }
nominations-asked = Calon meminta untuk menarik diri.
nominations-replace-how = Hantarkan nombor rujukan pengganti, tanda koma, dan namanya. Contoh: { $example }
nominations-replace-late = Tarikh untuk penggantian sudah berlalu. Sila tanya Sekretariat APO.
nominations-replaced = { $reference } menggantikan { $replaced }.
nominations-replace-not = Tidak berjaya: saya memerlukan nombor rujukan baharu, tanda koma, dan nama.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = Diterima oleh NPO
nomination-state-forwarded = Dihantar kepada Sekretariat
nomination-state-incomplete = Belum lengkap
nomination-state-under-review = Sedang diteliti
nomination-state-selected = Terpilih
nomination-state-reserve = Simpanan
nomination-state-not-selected = Tidak terpilih
nomination-state-replaced = Diganti
nomination-state-withdrawn = Ditarik balik
nomination-state-completed = Selesai

# Buttons, at most 40 characters.
nomination-button-withdraw = Tarik balik { $reference }
nomination-button-another = Pautkan sembang lain
nomination-button-confirm = Sahkan penarikan diri
nomination-button-replace = Namakan pengganti
nomination-button-nudge = Ingatkan calon
nomination-button-code = Kod tuntutan baharu
nominations-button-incomplete = Yang belum lengkap
nominations-button-unlinked = Yang tiada sembang
nominations-button-asked = Permintaan tarik diri
