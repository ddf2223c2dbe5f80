### Announcements by the Secretariat, and what people want to hear of.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = There is no translation yet. This is the English text.
announcement-about = About { $title } ({ $code })
# Stands in place of a name that is not known.
announcement-reader = participant
# Buttons, at most 30 characters.
announcement-read = I have read this
announcement-no-more = No more news
announcement-read-thanks = Thank you. I have noted that you read it.

## The latest announcements.

announcements-latest = The latest announcement, from { DATE($date, length: "long") }:
announcements-earlier = Earlier ones:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = There is no announcement so far.
# Button, at most 30 characters.
announcements-subscribe = Tell me the news

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] News: { $project }
   *[reminders] Reminders: { $project }
}
subscription-all = all projects
subscription-begun = From now on you get this: { $what }
subscription-ended = You do not get this any more: { $what }
subscription-none = You have not asked for news or reminders.
subscription-list = You have asked for these:
subscription-service = Messages about your own nomination and your own sessions reach you in any case.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = Stop { $what }

## Writing an announcement, for the Secretariat.

announce-first = There is no announcement yet. Shall we write one?
announce-start = These are the latest announcements.
announce-project = Which project is it about?
announce-audience = Whom is it for?
announce-text = Please send me the text in one message. Its language: { $language }
announce-markup = For bold words write { $bold }. For a link write { $link }.
# $placeholders: a list of words in braces.
announce-placeholders = I fill in these from the notification: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Name, not shown to readers
announce-form-text = Text ({ $language })
announce-language = In which language is the next text?
announce-economies = Which economies is it for? Send their names in one message.
announce-refused = I cannot send this text. Please send it again without this:
# A heading above the text as readers will see it.
announce-preview = Preview: { $language }
announce-readers = It goes to { $count ->
    [one] { $count } person.
   *[other] { $count } people.
}
announce-nobody = Nobody would get it. Please choose another audience.
announce-channel = It is also posted in the project's channel on { $platform }.
announce-economy-unknown = Economy not known
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, no open chat: { $count }
announce-approval = A colleague wants to send this to { $count ->
    [one] { $count } person.
   *[other] { $count } people.
} May it go out?
announce-tested = I have sent it to you alone.
announce-discarded = The draft is gone.
announce-begun = It goes out now. I will show you how far it is.
announce-waits = A colleague has to approve it first. I have asked.
announce-waits-for-nobody = A colleague has to approve it first, but nobody else may. An administrator can invite someone.
announce-not-oneself = You wrote this announcement. Someone else has to approve it.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: waits for approval
    [rejected] { $title }: not approved
    [paused] { $title }: paused
    [cancelled] { $title }: stopped
    [recalled] { $title }: taken back
   *[sending] { $title }: sent
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = Delivered: { $delivered }. Failed: { $failed }. Not reached: { $unreachable }. Still to go: { $ahead }.
announce-left = { $minutes ->
    [one] About { $minutes } minute left.
   *[other] About { $minutes } minutes left.
}
announce-read-count = Read: { $read }

## Buttons, at most 30 characters.

announce-new = New announcement
announce-no-project = No single project
announce-to-subscriber = Those who want news
announce-to-nominee = Nominees
announce-to-participant = Participants
announce-to-liaison-officer = Liaison officers
announce-send = Send
announce-test = Send it to me first
announce-add-language = Add a language
announce-change-text = Change the English text
announce-choose-economies = Only some economies
announce-confirm-on = Ask readers to confirm
announce-confirm-off = Do not ask to confirm
announce-discard = Discard
announce-show = Refresh
announce-approve = Approve
announce-reject = Reject
announce-pause = Pause
announce-resume = Go on
announce-cancel = Stop
announce-recall = Take back

## The channel of a project, for the Secretariat.

channel-only-in-group = Please send me this in the channel or group itself.
channel-which = Which project is this the channel of?
channel-connected = This is now the channel of { $title } ({ $code }).
channel-is = This is the channel of { $title } ({ $code }).
channel-what = Its news comes here, and so do reminders of its sessions for those I cannot write to in private.
channel-no-events = The sessions could stand among the events here, but I may not create events. Whoever looks after this place can allow me to, and then call { $command } once more.
channel-disconnected = This channel belongs to no project any more.
# A button, at most 30 characters.
channel-disconnect = Not this project's channel
