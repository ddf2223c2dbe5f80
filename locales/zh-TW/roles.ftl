# Traditional Chinese (Taiwan): who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = 我不能為您執行這項操作，只有秘書處或聯絡官可以。

role-administrator = 管理員
role-secretariat = 秘書處
role-liaison = 聯絡官
role-liaison-of = 聯絡官（{ $economy }）

invite-whom = 您要邀請對方擔任什麼角色？
invite-economy = 屬於哪個經濟體？
invite-made = 請把這個代碼交給您邀請的人（{ $role }），由對方在私訊中傳給我：{ $code }
invite-link = 在Telegram上也可以使用這個連結：{ $link }
invite-once = 代碼只能使用一次，有效期至{ $date }。
invite-accepted = 歡迎。您現在的角色是：{ $role }。
invite-not-valid = 這份邀請已失效。請索取新的邀請。

roles-show = 誰有角色
roles-held = 以下帳號有角色：
roles-none = 目前沒有人有角色。
roles-holder = { $role }：{ $account }
roles-revoke = 撤銷：{ $role }，{ $account }
roles-revoked = { $account } 不再有這個角色：{ $role }。
