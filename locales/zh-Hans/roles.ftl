# Simplified Chinese: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = 我不能为您执行这项操作，只有秘书处或联络官可以。

role-administrator = 管理员
role-secretariat = 秘书处
role-liaison = 联络官
role-liaison-of = 联络官（{ $economy }）

invite-whom = 您要邀请对方担任什么角色？
invite-economy = 属于哪个经济体？
invite-made = 请把这个代码交给您邀请的人（{ $role }），由对方在私聊中发给我：{ $code }
invite-link = 在Telegram上也可以使用这个链接：{ $link }
invite-once = 代码只能使用一次，有效期至{ $date }。
invite-accepted = 欢迎。您现在的角色是：{ $role }。
invite-not-valid = 这份邀请已失效。请索取新的邀请。

roles-show = 谁有角色
roles-held = 以下账号有角色：
roles-none = 目前没有人有角色。
roles-holder = { $role }：{ $account }
roles-revoke = 撤销：{ $role }，{ $account }
roles-revoked = { $account } 不再有这个角色：{ $role }。
