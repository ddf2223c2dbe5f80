### Being nominated, withdrawing, and whom to contact.

## How to apply

apply-intro = You take part by nomination: the National Productivity Organization (NPO) of your economy puts you forward.
apply-step-form = Fill in the APO biodata form, an Excel file.
apply-step-npo = Give it to your NPO in good time.
apply-step-npo-of = Give it to your NPO in good time: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } has no active NPO at present: ask the APO Secretariat in Tokyo whether you can be nominated.
apply-step-nomination = Your NPO decides whom it nominates and sends the nomination in before the closing date.
apply-step-nomination-by = Your NPO decides whom it nominates and sends the nomination in by { $date }.
apply-not-direct = Applications sent straight to the APO are not acknowledged.
apply-over = { $title } is over: it ended on { $date }.
documents-biodata = The APO biodata form (an Excel file) goes to your NPO. It may ask for more papers.
documents-not-stated = The notification details I have list no other forms.
documents-not-here = Please do not send me papers: I cannot pass them on.

## After the nomination

withdraw-not-here = I cannot cancel a participation for you.
withdraw-npo = Tell your NPO as soon as you can: only the NPO can withdraw a nomination or name a replacement.

## Whom to contact

contact-npo = Your first contact is your NPO: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: no active NPO at present; the APO Secretariat in Tokyo
contact-several = The NPOs to turn to:
contact-unknown = Your first contact is the National Productivity Organization (NPO) of your economy. Which economy are you from?
contact-unknown-public = Your first contact is the National Productivity Organization (NPO) of your economy.
contact-secretariat = Your second contact is the APO Secretariat in Tokyo.
contact-details = I hold no phone numbers or e-mail addresses, and names of NPOs change now and then. Please check them on the APO's website: { $website }
