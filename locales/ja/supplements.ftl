# Japanese: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = 「{ $title }」について、APO事務局は次のように案内しています：
supplied-intro-general = プロジェクト全般について、APO事務局は次のように案内しています：
supplied-in-english = 翻訳がまだないため、英語です。
source-supplement = 出典：{ $source }、{ DATE($date, length: "long") }
source-translation = 翻訳：{ $source }、{ DATE($date, length: "long") }。通知の原文は英語です。
