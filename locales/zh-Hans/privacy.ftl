# Simplified Chinese: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = 您的提名（如果您已把本对话与其关联）：编号、项目和状态，以及用密钥加密的姓名和电子邮箱
privacy-rights = 您可以用文件形式取得全部信息，并附上查看过您提名的人员名单。您也可以自行立即删除。
privacy-exported = 此文件包含我保存的关于您的全部信息，以及查看过您提名的人员。
privacy-erase-what = 我将删除您的账号、选项、对话和订阅，以及您的姓名和电子邮箱。此操作无法撤销。
privacy-erase-stays = 您的提名会留在项目记录中，但不含您的姓名：只有编号、项目、经济体和状态。
privacy-erased = 关于您的一切信息均已删除。

# Buttons, at most 40 characters.
privacy-button-export = 把我的数据发给我
privacy-button-erase = 删除我的数据
privacy-button-erase-all = 是，全部删除
