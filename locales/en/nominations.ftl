### Nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view.

## Where it stands (also sent unasked when it changes)

nomination-news = News about your nomination for { $title }:
nomination-about = Your nomination for { $title } ({ $reference }):
nomination-is-received = Your NPO has received it.
nomination-is-forwarded = Your NPO has sent it to the APO Secretariat.
nomination-is-incomplete = It is not complete yet.
nomination-is-under-review = The APO Secretariat is looking at it.
nomination-is-selected = You are selected. You take part.
nomination-is-reserve = You are on the reserve list. You take part if a place becomes free.
nomination-is-not-selected = You are not selected this time.
nomination-is-replaced = Someone else takes part in your place.
nomination-is-withdrawn = It is withdrawn.
nomination-is-completed = You took part to the end. Thank you!
nomination-missing = This is missing: { $missing }
nomination-next-npo = Next, your NPO decides whether to send it on.
nomination-next-npo-by = Next, your NPO decides whether to send it on. It has time until { $date }.
nomination-next-papers = Next, give your NPO what is missing, as soon as you can.
nomination-next-review = Next, the Secretariat decides. I write to you here as soon as I know.
nomination-next-begins = The project begins on { $date }.
nomination-asked = You have asked to withdraw. Your liaison officer has not confirmed it yet.
nomination-not-linked = I can tell you here once this chat is linked to your nomination. For that, send me your claim code. You get it from your NPO or from the APO Secretariat.

## Linking a chat

claim-linked = Done: this chat is linked to your nomination for { $title }. I write to you here when something changes.
claim-kept = From now on I keep this link. Write /privacy to see what I keep, or to erase it.
claim-not-valid = This code does not work. It may be mistyped, used or too old. Please ask your NPO or the APO Secretariat for a new one.
claim-wait = There were too many wrong codes. Please try again in an hour.
claim-other = Another chat was linked to your nomination for { $title }. If this was not you, please tell the APO Secretariat.
claim-own-code = Send me this code from your other chat. It works once: { $code }
claim-alarm-account = Many wrong claim codes came from one account. It has to wait now: { $about }
claim-alarm-overall = Many wrong claim codes came from many accounts. All claiming waits for an hour.
claim-alarm-code = The claim code of a nomination was tried too often and is void: { $about }

## Withdrawing

withdraw-which = Which nomination do you want to withdraw? Your liaison officer has to confirm it, and may name a replacement.
withdraw-sent = I have passed your wish on. It counts as soon as it is confirmed, and then I write to you.
withdraw-nobody = I know no liaison officer to pass this on to. Please tell your NPO yourself.
withdraw-request = A nominee asks to withdraw: { $reference }, { $title }.

## The liaison officer's view

nominations-none = There are no nominations to show.
nominations-project = { $title } ({ $economy })
nominations-closing = Nominations close on { $date }: { $days ->
    [one] one day left.
   *[other] { $days } days left.
}
nominations-closed = Nominations closed on { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Not linked to a chat: { $number }
nominations-search = To search, write /nominations with a name or a reference number.
nominations-more = There are more. Please search for a name or a number.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } is now: { $state }.
nominations-not-moved = That is not possible, or not any more.
nominations-nudged = I have reminded the nominee.
nominations-not-nudged = No chat is linked to this nomination, so I cannot remind the nominee.
nominations-nudge = Your liaison officer asks you to look after your nomination for { $title }.
nominations-code = The new claim code for { $reference }, to be used once: { $code }
nominations-asked = The nominee asks to withdraw.
nominations-replace-how = Send me the reference number of the replacement, a comma, and the name. Example: { $example }
nominations-replace-late = The date for replacements has passed. Please ask the APO Secretariat.
nominations-replaced = { $reference } takes the place of { $replaced }.
nominations-replace-not = That does not work: I need a new reference number, a comma, and a name.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = Received by the NPO
nomination-state-forwarded = Sent to the Secretariat
nomination-state-incomplete = Incomplete
nomination-state-under-review = Under review
nomination-state-selected = Selected
nomination-state-reserve = Reserve
nomination-state-not-selected = Not selected
nomination-state-replaced = Replaced
nomination-state-withdrawn = Withdrawn
nomination-state-completed = Completed

# Buttons, at most 40 characters.
nomination-button-withdraw = Withdraw { $reference }
nomination-button-another = Link another chat
nomination-button-confirm = Confirm the withdrawal
nomination-button-replace = Name a replacement
nomination-button-nudge = Remind the nominee
nomination-button-code = New claim code
nominations-button-incomplete = Incomplete ones
nominations-button-unlinked = Ones without a chat
nominations-button-asked = Wishes to withdraw
