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
file-refused = 我無法接收這份檔案。原因（英文）：
file-too-large = 檔案太大：我最多接收{ $megabytes } MB。
file-not-fetched = 我無法取得檔案。請重新發給我。
