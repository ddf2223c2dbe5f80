### What changed between two versions of a notification. `$title` is the project's title.

menu-changes = What changed?
changes-intro = What changed in { $title } since the version before:
changes-no-fact = Nothing that I can tell changed in { $title } since the version before.
changes-none = I know of no change in { $title }: there is one version of its notification.
changes-field = { $new } (before: { $old })
changes-not-stated = not stated
changes-reworded = in new words
changes-title = Title
source-compared = Compared with: Project Notification { $code }, { $details }
source-compared-code-only = Compared with: Project Notification { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = what changed|what has changed|what was changed|anything changed|has anything changed|any changes|what is different now|what is new in the notification|show me the changes|list of changes|what did the revision change|what was revised
