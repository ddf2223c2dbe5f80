### Who may do more than ask: the Secretariat, liaison officers, administrators.

not-allowed = I may not do that for you. It is for the Secretariat or a liaison officer.

role-administrator = Administrator
role-secretariat = Secretariat
role-liaison = Liaison officer
role-liaison-of = Liaison officer, { $economy }

invite-whom = To which role do you want to invite someone?
invite-economy = Of which economy?
invite-made = Give this code to the person you invite ({ $role }). They send it to me in a private chat: { $code }
invite-link = On Telegram this link does the same: { $link }
invite-once = The code works once, until { $date }.
invite-accepted = Welcome. Your role is now: { $role }.
invite-not-valid = This invitation is not valid any more. Please ask for a new one.

roles-show = Who has a role
roles-held = These accounts have a role:
roles-none = Nobody has a role yet.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = Take back: { $role }, { $account }
roles-revoked = { $account } no longer has this role: { $role }.
