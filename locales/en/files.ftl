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
file-refused = I cannot take this file. The reason, in English:
file-too-large = The file is too large: I take at most { $megabytes } MB.
file-not-fetched = I could not fetch the file. Please send it again.
