### Linking a nomination by a code that is sent by e-mail.

# A button, at most 40 characters.
email-button = Link by e-mail

# How people ask for it, parted by bars; nobody reads this.
email-asked = link my nomination by e-mail|link my nomination by email|link by e-mail|link by email|link via email|link with my email|link this chat by email|connect by email|connect my nomination by email|send me a code by email|send the code to my email|email me a code|mail me a code|get a code by email

## In the chat

email-which = Which e-mail address stands in your nomination? Send it to me, and I mail you a code.
email-sent = If a nomination has this address, a code is on its way there. Please send me the code here within { $minutes } minutes.
email-wait = You can get no more codes for now. Please try again in an hour.
email-not-valid = This code does not work. It may be mistyped, used or too old. Please look again, or let me mail you a new one.
claim-alarm-address = Codes for one e-mail address were typed wrong too often. For a day I mail no more there. The last one came from: { $about }

## The letter

mail-subject = Your code for your nomination
mail-code = Your code: { $code }
mail-how = Please send it to me in the chat in which you asked for it. It works once, for { $minutes } minutes.
mail-not-you = If you did not ask for it, you need to do nothing. Please show the code to nobody.
