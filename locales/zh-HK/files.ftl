# Traditional Chinese (Hong Kong): a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = 我已讀取「{ $title }」（{ $code }），尚未保存任何內容。
file-new = 這是該項目的第一份通知：
file-revises = 它將取代現行版本。變更如下：
file-known = 現行版本內容相同，因此毋須保存。
file-older = 現行版本更新，因此我不保存這一版。
file-same-revision = 現行版本的修訂次數和日期與之相同，但內容不同。請發給我修訂次數不同的檔案。不同之處：
file-nothing-to-amend = 這是 { $code } 的補充通知，但尚未保存該項目的通知。請先把通知發給我。
file-doubts = 以下各處我不確定，請核對：
file-ask = 要保存嗎？檔案會保留一天等候處理。
file-keep = 保存
file-drop = 捨棄
file-kept = 「{ $title }」已保存。我現在起根據它回答。
file-dropped = 檔案已捨棄，沒有保存任何內容。
file-gone = 這份檔案已不再等候處理：它已被保存或捨棄、被另一份檔案取代，或已超過一天。如有需要，請重新發給我。
file-refused = 我無法接收這份檔案。
file-too-large = 檔案太大：我最多接收{ $megabytes } MB。
file-not-fetched = 我無法取得檔案。請重新發給我。

# Names of fields that have no label elsewhere.
field-code = 項目編碼
field-issued = 發布日期
field-revision = 修訂
field-reference = 編號

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why }（第{ $line }行：{ $text }）
doubt-not-understood = 我看不明白
doubt-nothing-found = 沒有找到內容
doubt-several = 這裏有不同的值，無法判斷以哪個為準
doubt-too-long = 對該欄目來說太長
doubt-from-remarks = 日期取自備註，備註更改了日期
doubt-undated = 修訂沒有日期
doubt-closes-late = 遲於項目開始
doubt-issued-late = 遲於提名截止
doubt-issued-early = 早於提名截止一年以上
doubt-days = 多於第一天至最後一天的日數
doubt-unclear-date = 日期不明確
refused-date = 沒有這個日期
refused-reversed = 最後一天（{ DATE($ends, length: "long") }）早於第一天（{ DATE($starts, length: "long") }）

# Why a file is not taken.
refused-empty = 檔案是空的。
refused-too-long = 它比任何通知都長。
refused-not-utf8 = 文字不是UTF-8編碼。
refused-no-notification = 它不是項目通知。
refused-format = 我能讀取文字（UTF-8）、DOCX和PDF。
refused-damaged = 檔案已損壞。
refused-locked = 檔案有密碼保護。
refused-scanned = 這是沒有文字的掃描檔。請先做文字辨識（OCR）。
