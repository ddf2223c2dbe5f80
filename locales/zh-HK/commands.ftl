# Traditional Chinese (Hong Kong): what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = 打聲招呼，或用代碼開啟項目
command-ask = 詢問項目的相關問題
command-project = 顯示一個項目，或列出全部項目
command-deadline = 提名截止日期
command-schedule = 項目何時舉辦
command-join = 如何進入網上場次
command-calendar = 可放入日曆的日期
command-reminders = 我為您設定的提醒
command-timezone = 查看或設定時區
command-language = 選擇回答所用的語言
command-subscribe = 選擇想接收的消息
command-unsubscribe = 停止消息和提醒
command-privacy = 我保存了您的哪些資料
command-help = 可以問我甚麼
command-announce = 撰寫公告
command-channel = 設為某個項目的頻道
command-invite = 邀請某人擔任角色
command-nominations = 提名一覽（供聯絡主任使用）

# What is shown beside the name, at most 120 characters.
about-me = 回答有關APO項目的問題：誰可以參加、何時截止、如何報名。
