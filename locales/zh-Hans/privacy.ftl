# Simplified Chinese: one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = 您的提名（如果您已将本对话与之关联）：编号、项目和状态，以及用密钥加密的姓名和电子邮箱
privacy-rights = 您可以取得包含全部信息的文件，其中列明谁查看过您的提名。您也可以立即自行删除。
privacy-exported = 这份文件包含我保存的关于您的全部信息，以及谁查看过您的提名。
privacy-erase-what = 我将删除您的账号、设置、对话和订阅，以及您的姓名和电子邮箱。此操作无法撤销。
privacy-erase-stays = 您的提名仍会保留在项目记录中，但不含姓名：只留编号、项目、经济体和状态。
privacy-erased = 有关您的一切信息均已删除。

privacy-button-export = 把我的数据发给我
privacy-button-erase = 删除我的数据
privacy-button-erase-all = 是，全部删除
