### Answers and translations that the APO Secretariat adds to a notification. `$source` is the name of a paper.

supplied-intro = The APO Secretariat has stated for { $title }:
supplied-intro-general = The APO Secretariat has stated for its projects in general:
supplied-in-english = This is in English, because there is no translation yet.
source-supplement = Source: { $source }, { DATE($date, length: "long") }
source-translation = Translation: { $source }, { DATE($date, length: "long") }. The notification itself is in English.
