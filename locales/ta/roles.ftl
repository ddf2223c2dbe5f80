# Tamil: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = உங்களுக்காக இதைச் செய்ய எனக்கு அனுமதி இல்லை. இது செயலகத்தின் அல்லது தொடர்பு அலுவலரின் பணி.

role-administrator = நிர்வாகி
role-secretariat = செயலகம்
role-liaison = தொடர்பு அலுவலர்
role-liaison-of = தொடர்பு அலுவலர், { $economy }

invite-whom = எந்தப் பொறுப்புக்கு ஒருவரை அழைக்க விரும்புகிறீர்கள்?
invite-economy = எந்தப் பொருளாதாரத்திற்கு?
invite-made = நீங்கள் அழைப்பவரிடம் ({ $role }) இந்தக் குறியீட்டைக் கொடுங்கள். அவர் அதைத் தனிப்பட்ட உரையாடலில் எனக்கு அனுப்ப வேண்டும்: { $code }
invite-link = Telegram-இல் இந்த இணைப்பும் அதையே செய்யும்: { $link }
invite-once = குறியீடு ஒருமுறை மட்டுமே செல்லும், { $date } வரை.
invite-accepted = வரவேற்கிறோம். இப்போது உங்கள் பொறுப்பு: { $role }.
invite-not-valid = இந்த அழைப்பு இனி செல்லாது. புதிய அழைப்பைக் கேளுங்கள்.

roles-show = யாருக்கு என்ன பொறுப்பு
roles-held = இந்தக் கணக்குகளுக்குப் பொறுப்பு உண்டு:
roles-none = இன்னும் யாருக்கும் பொறுப்பு இல்லை.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = திரும்பப் பெறுக: { $role }, { $account }
roles-revoked = { $account } கணக்குக்கு இந்தப் பொறுப்பு இனி இல்லை: { $role }.
