### A notification that the Secretariat sends as a file: what was read in it, before it is stored.

file-read = I have read { $title } ({ $code }). Nothing is stored yet.
file-new = It is the first notification of this project:
file-revises = It takes the place of the version in force. This changes:
file-known = The version in force says the same, so there is nothing to store.
file-older = The version in force is newer, so I do not store this one.
file-same-revision = The version in force has the same revision and date, but says something else. Please send a file with a revision of its own. It differs here:
file-nothing-to-amend = This is an addendum to { $code }, and no notification of that project is stored. Please send the notification first.
file-doubts = Please check these places, of which I am not sure:
file-ask = Shall I store it? The file waits for a day.
file-keep = Store it
file-drop = Discard it
file-kept = { $title } is stored. I answer from it now.
file-dropped = The file is discarded. Nothing was stored.
file-gone = This file no longer waits: it was stored or discarded, another one came after it, or a day has passed. Please send it again if need be.
file-refused = I cannot take this file.
file-too-large = The file is too large: I take at most { $megabytes } MB.
file-not-fetched = I could not fetch the file. Please send it again.

# Names of fields that have no label elsewhere.
field-code = Project code
field-issued = Date of issue
field-revision = Revision
field-reference = Reference number

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (line { $line }: { $text })
doubt-not-understood = not clear to me
doubt-nothing-found = nothing found
doubt-several = different values stand here, and nothing tells which one counts
doubt-too-long = too long for this field
doubt-from-remarks = I took the date from the remarks, which move it
doubt-undated = a revision without a date
doubt-closes-late = this is after the beginning of the project
doubt-issued-late = this is after nominations close
doubt-issued-early = this is more than a year before nominations close
doubt-days = this is more than lies between the first and the last day
doubt-unclear-date = the date is not clear
refused-date = there is no such date
refused-reversed = the last day, { DATE($ends, length: "long") }, is before the first, { DATE($starts, length: "long") }

# Why a file is not taken.
refused-empty = The file is empty.
refused-too-long = It is longer than any notification.
refused-not-utf8 = Its text is not in UTF-8.
refused-no-notification = It is not a project notification.
refused-format = I read text (UTF-8), DOCX and PDF.
refused-damaged = It is damaged.
refused-locked = It is locked with a password.
refused-scanned = It is a scan without text. Please have its text recognised first.
