# Simplified Chinese: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = 打个招呼，或用代码打开项目
command-ask = 询问有关项目的问题
command-project = 显示一个项目，或列出全部项目
command-deadline = 提名截止日期
command-schedule = 项目何时举办
command-join = 如何进入线上场次
command-calendar = 可放入日历的日期
command-reminders = 我为您设置的提醒
command-timezone = 查看或设置时区
command-language = 选择回答所用的语言
command-subscribe = 选择想接收的消息
command-unsubscribe = 停止消息和提醒
command-privacy = 我保存了您的哪些信息
command-help = 可以问我什么
command-announce = 撰写公告
command-channel = 设为某个项目的频道
command-invite = 邀请某人担任角色
command-nominations = 提名一览（供联络官使用）

# What is shown beside the name, at most 120 characters.
about-me = 解答有关 APO 项目的问题：谁可以参加、何时截止、如何报名。
