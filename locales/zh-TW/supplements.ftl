# Traditional Chinese (Taiwan): answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = 關於「{ $title }」，APO秘書處說明如下：
supplied-intro-general = 關於計畫的一般事項，APO秘書處說明如下：
supplied-in-english = 目前還沒有譯文，因此以下為英文。
source-supplement = 來源：{ $source }，{ DATE($date, length: "long") }
source-translation = 譯文：{ $source }，{ DATE($date, length: "long") }。通知原文為英文。
