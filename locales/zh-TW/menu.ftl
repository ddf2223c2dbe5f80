# Traditional Chinese (Taiwan): labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = 正體中文

read-on = 繼續閱讀

## What a person may want to know or do, one label each.

menu-overview = 摘要
menu-eligibility = 誰可以參加
menu-countries = 參加經濟體
menu-seats = 名額
menu-deadline = 截止日期
menu-dates = 舉辦日期
menu-agenda = 議程
menu-venue = 舉辦地點
menu-modality = 線上或實體
menu-organizer = 執行單位
menu-objectives = 目標
menu-outcome = 能獲得什麼
menu-background = 背景
menu-topics = 主題
menu-fees = 費用
menu-travel = 交通與住宿
menu-visa = 簽證
menu-language = 使用語言
menu-certificate = 證書
menu-materials = 資料
menu-apply = 如何報名
menu-documents = 表格與文件
menu-selection = 如何遴選
menu-nomination_status = 我的推薦
menu-withdraw = 退出或換人
menu-join = 線上參加
menu-contact = 聯絡誰
menu-reminder_on = 提醒我
menu-reminder_off = 停止提醒
menu-calendar = 加入我的行事曆
menu-timezone = 時區
menu-announcements = 最新消息
menu-projects = 所有計畫
menu-set_language = 更換語言
menu-privacy = 我的資料
menu-greeting = 打招呼
menu-thanks = 道謝
menu-goodbye = 道別
menu-help = 可以問什麼
menu-human = 找真人協助
menu-out_of_scope = 其他事項
