# Simplified Chinese: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = 我已读取“{ $title }”（{ $code }），尚未保存任何内容。
file-new = 这是该项目的第一份通知：
file-revises = 它将取代现行版本。变更如下：
file-known = 现行版本内容相同，因此无需保存。
file-older = 现行版本更新，因此我不保存这一版。
file-same-revision = 现行版本的修订号和日期与之相同，但内容不同。请发来带有不同修订号的文件。不同之处：
file-nothing-to-amend = 这是 { $code } 的补充通知，但尚未保存该项目的通知。请先发来通知。
file-doubts = 以下各处我不确定，请核对：
file-ask = 要保存吗？文件会保留一天等候处理。
file-keep = 保存
file-drop = 丢弃
file-kept = “{ $title }”已保存。我现在起根据它回答。
file-dropped = 文件已丢弃，没有保存任何内容。
file-gone = 这份文件已不再等候处理：它已被保存或丢弃、被另一份文件取代，或已超过一天。如有需要，请重新发来。
file-refused = 我无法接收这份文件。
file-too-large = 文件太大：我最多接收{ $megabytes } MB。
file-not-fetched = 我无法获取文件。请重新发来。

# Names of fields that have no label elsewhere.
field-code = 项目代码
field-issued = 发布日期
field-revision = 修订
field-reference = 编号

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why }（第{ $line }行：{ $text }）
doubt-not-understood = 我看不明白
doubt-nothing-found = 没有找到内容
doubt-several = 这里有不同的值，无法判断以哪个为准
doubt-too-long = 对该栏目来说太长
doubt-from-remarks = 日期取自备注，备注更改了日期
doubt-undated = 修订没有日期
doubt-closes-late = 晚于项目开始
doubt-issued-late = 晚于提名截止
doubt-issued-early = 早于提名截止一年以上
doubt-days = 多于第一天至最后一天的天数
doubt-unclear-date = 日期不明确
refused-date = 没有这个日期
refused-reversed = 最后一天（{ DATE($ends, length: "long") }）早于第一天（{ DATE($starts, length: "long") }）

# Why a file is not taken.
refused-empty = 文件是空的。
refused-too-long = 它比任何通知都长。
refused-not-utf8 = 文本不是UTF-8编码。
refused-no-notification = 它不是项目通知。
refused-format = 我能读取文本（UTF-8）、DOCX和PDF。
refused-damaged = 文件已损坏。
refused-locked = 文件有密码保护。
refused-scanned = 这是没有文本的扫描件。请先做文字识别（OCR）。
