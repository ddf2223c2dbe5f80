# Traditional Chinese (Hong Kong): answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = 關於「{ $title }」，APO秘書處説明如下：
supplied-intro-general = 關於項目的一般事項，APO秘書處説明如下：
supplied-in-english = 暫時沒有譯文，因此以下為英文。
source-supplement = 來源：{ $source }，{ DATE($date, length: "long") }
source-translation = 譯文：{ $source }，{ DATE($date, length: "long") }。通知原文為英文。
