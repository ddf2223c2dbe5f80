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
file-refused = 我无法接收这份文件。原因（英文）：
file-too-large = 文件太大：我最多接收{ $megabytes } MB。
file-not-fetched = 我无法获取文件。请重新发来。
