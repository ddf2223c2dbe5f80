# Persian: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = اجازهٔ انجام این کار را برای شما ندارم. این کار با دبیرخانه یا کارشناس رابط است.

role-administrator = مدیر سامانه
role-secretariat = دبیرخانه
role-liaison = کارشناس رابط
role-liaison-of = کارشناس رابط، { $economy }

invite-whom = می‌خواهید کسی را به چه نقشی دعوت کنید؟
invite-economy = از کدام اقتصاد؟
invite-made = این کد را به کسی که دعوت می‌کنید بدهید ({ $role }). او آن را در گفتگوی خصوصی برای من می‌فرستد: { $code }
invite-link = در Telegram این پیوند همین کار را می‌کند: { $link }
invite-once = کد فقط یک بار کار می‌کند، تا { $date }.
invite-accepted = خوش آمدید. نقش شما اکنون این است: { $role }.
invite-not-valid = این دعوت دیگر معتبر نیست. لطفاً دعوت تازه‌ای بخواهید.

roles-show = چه کسی نقش دارد
roles-held = این حساب‌ها نقش دارند:
roles-none = هنوز کسی نقشی ندارد.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = پس گرفتن: { $role }، { $account }
roles-revoked = { $account } دیگر این نقش را ندارد: { $role }.
