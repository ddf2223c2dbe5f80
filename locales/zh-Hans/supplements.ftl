# Simplified Chinese: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = 关于“{ $title }”，APO秘书处说明如下：
supplied-intro-general = 关于项目的一般事项，APO秘书处说明如下：
supplied-in-english = 目前还没有译文，因此以下为英文。
source-supplement = 来源：{ $source }，{ DATE($date, length: "long") }
source-translation = 译文：{ $source }，{ DATE($date, length: "long") }。通知原文为英文。
