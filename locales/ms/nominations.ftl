# Malay: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Berita tentang pencalonan anda bagi { $title }:
nomination-about = Pencalonan anda bagi { $title } ({ $reference }):
nomination-is-received = NPO anda telah menerimanya.
nomination-is-forwarded = NPO anda telah menghantarnya kepada Sekretariat APO.
nomination-is-incomplete = Belum lengkap.
nomination-is-under-review = Sekretariat APO sedang menelitinya.
nomination-is-selected = Anda terpilih dan akan menyertainya.
nomination-is-reserve = Anda dalam senarai simpanan. Anda akan menyertainya jika ada tempat kosong.
nomination-is-not-selected = Kali ini anda tidak terpilih.
nomination-is-replaced = Orang lain menyertainya menggantikan anda.
nomination-is-withdrawn = Telah ditarik balik.
nomination-is-completed = Anda menyertainya hingga tamat. Terima kasih!
nomination-missing = Yang belum ada: { $missing }
nomination-next-npo = Seterusnya, NPO anda menentukan sama ada akan memanjangkannya.
nomination-next-npo-by = Seterusnya, NPO anda menentukan sama ada akan memanjangkannya. Masanya hingga { $date }.
nomination-next-papers = Seterusnya, serahkan yang belum ada kepada NPO anda secepat mungkin.
nomination-next-review = Seterusnya, Sekretariat membuat keputusan. Saya maklumkan kepada anda di sini sebaik sahaja saya tahu.
nomination-next-begins = Projek bermula pada { $date }.
nomination-asked = Anda telah meminta untuk menarik diri. Pegawai perhubungan anda belum mengesahkannya.
nomination-not-linked = Saya boleh memberitahu anda di sini setelah sembang ini dipautkan dengan pencalonan anda. Untuk itu, hantar kod tuntutan anda kepada saya. Kod itu boleh didapati daripada NPO anda atau Sekretariat APO.

## Linking a chat

claim-linked = Selesai: sembang ini dipautkan dengan pencalonan anda bagi { $title }. Saya maklumkan kepada anda di sini jika ada perubahan.
claim-kept = Mulai sekarang saya menyimpan pautan ini. Tulis /privacy untuk melihat apa yang saya simpan, atau untuk memadamkannya.
claim-not-valid = Kod ini tidak boleh digunakan. Mungkin tersalah taip, sudah digunakan atau terlalu lama. Sila minta yang baharu daripada NPO anda atau Sekretariat APO.
claim-wait = Terlalu banyak kod yang salah. Sila cuba lagi sejam kemudian.
claim-other = Sembang lain telah dipautkan dengan pencalonan anda bagi { $title }. Jika itu bukan anda, sila maklumkan kepada Sekretariat APO.
claim-own-code = Hantar kod ini kepada saya dari sembang anda yang lain. Kod ini boleh digunakan sekali sahaja: { $code }
claim-alarm-account = Banyak kod tuntutan yang salah datang dari satu akaun. Akaun itu kini perlu menunggu: { $about }
claim-alarm-overall = Banyak kod tuntutan yang salah datang dari banyak akaun. Semua tuntutan ditangguhkan selama sejam.
claim-alarm-code = Kod tuntutan suatu pencalonan terlalu kerap dicuba dan tidak sah lagi: { $about }

## Withdrawing

withdraw-which = Pencalonan mana yang mahu anda tarik balik? Pegawai perhubungan anda perlu mengesahkannya, dan boleh menamakan pengganti.
withdraw-sent = Saya telah menyampaikan hasrat anda. Hal itu berkuat kuasa sebaik sahaja disahkan, dan saya akan memaklumkannya kepada anda.
withdraw-nobody = Saya tidak tahu pegawai perhubungan yang boleh menerima permintaan ini. Sila beritahu NPO anda sendiri.
withdraw-request = Seorang calon meminta untuk menarik diri: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Tiada pencalonan untuk ditunjukkan.
nominations-project = { $title } ({ $economy })
nominations-closing = Pencalonan ditutup pada { $date }: { $days ->
   *[other] tinggal { $days } hari lagi.
}
nominations-closed = Pencalonan telah ditutup pada { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Belum dipautkan dengan sembang: { $number }
nominations-search = Untuk mencari, tulis /nominations diikuti nama atau nombor rujukan.
nominations-more = Ada lagi. Sila cari nama atau nombornya.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } sekarang: { $state }.
nominations-not-moved = Itu tidak boleh dilakukan, atau tidak boleh lagi.
nominations-nudged = Saya telah mengingatkan calon itu.
nominations-not-nudged = Tiada sembang yang dipautkan dengan pencalonan ini, jadi saya tidak dapat mengingatkan calon itu.
nominations-nudge = Pegawai perhubungan anda meminta anda menguruskan pencalonan anda bagi { $title }.
nominations-code = Kod tuntutan baharu bagi { $reference }, untuk digunakan sekali sahaja: { $code }
nominations-asked = Calon meminta untuk menarik diri.
nominations-replace-how = Hantar kepada saya nombor rujukan pengganti, koma, dan namanya. Contoh: { $example }
nominations-replace-late = Tarikh untuk penggantian sudah berlalu. Sila tanya Sekretariat APO.
nominations-replaced = { $reference } menggantikan { $replaced }.
nominations-replace-not = Itu tidak boleh: saya perlukan nombor rujukan baharu, koma, dan nama.

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

nomination-button-withdraw = Tarik balik { $reference }
nomination-button-another = Pautkan sembang lain
nomination-button-confirm = Sahkan penarikan diri
nomination-button-replace = Namakan pengganti
nomination-button-nudge = Ingatkan calon
nomination-button-code = Kod tuntutan baharu
nominations-button-incomplete = Yang belum lengkap
nominations-button-unlinked = Yang tiada sembang
nominations-button-asked = Permintaan menarik diri
