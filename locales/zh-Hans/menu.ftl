# Simplified Chinese: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = 简体中文

read-on = 继续阅读

## What a person may want to know or do, one label each.

menu-overview = 概要
menu-eligibility = 谁可以参加
menu-countries = 参加经济体
menu-seats = 名额
menu-deadline = 截止日期
menu-dates = 举办日期
menu-agenda = 日程安排
menu-venue = 举办地点
menu-modality = 线上还是现场
menu-organizer = 实施机构
menu-objectives = 目标
menu-outcome = 能获得什么
menu-background = 背景
menu-topics = 主题
menu-fees = 费用
menu-travel = 交通与住宿
menu-visa = 签证
menu-language = 工作语言
menu-certificate = 证书
menu-materials = 资料
menu-apply = 如何申请
menu-documents = 表格与材料
menu-selection = 如何选拔
menu-nomination_status = 我的提名
menu-withdraw = 退出或换人
menu-join = 在线参加
menu-contact = 联系谁
menu-reminder_on = 提醒我
menu-reminder_off = 停止提醒
menu-calendar = 加入我的日历
menu-timezone = 时区
menu-announcements = 最新消息
menu-projects = 全部项目
menu-set_language = 更换语言
menu-privacy = 我的数据
menu-greeting = 打招呼
menu-thanks = 道谢
menu-goodbye = 道别
menu-help = 可以问什么
menu-human = 找真人沟通
menu-out_of_scope = 其他事项
