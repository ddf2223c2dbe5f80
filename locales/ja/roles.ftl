# Japanese: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = その操作は承れません。事務局または連絡官のみが行えます。

role-administrator = 管理者
role-secretariat = 事務局
role-liaison = 連絡官
role-liaison-of = 連絡官（{ $economy }）

invite-whom = どの役割に招待しますか。
invite-economy = どの国・地域の方ですか。
invite-made = このコードを招待する方（{ $role }）にお渡しください。その方から個別のチャットでコードをお送りいただきます：{ $code }
invite-link = Telegramでは、次のリンクも使えます：{ $link }
invite-once = コードは{ $date }まで、1回だけ有効です。
invite-accepted = ようこそ。現在の役割：{ $role }
invite-not-valid = この招待はもう無効です。新しい招待をご依頼ください。

roles-show = 役割を持つ人
roles-held = 役割を持つアカウント：
roles-none = 役割を持つ人はまだいません。
roles-holder = { $role }：{ $account }
roles-revoke = 取り消し：{ $role }、{ $account }
roles-revoked = { $account }の役割を取り消しました：{ $role }
