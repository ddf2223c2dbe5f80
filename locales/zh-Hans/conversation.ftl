# Simplified Chinese: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = 您好！我是Usher，回答有关亚洲生产力组织（APO）项目的问题：谁可以参加、何时截止、如何申请。
welcome-project = 我们正在谈的是“{ $title }”。
welcome-examples = 请用您自己的话提问，例如：
example-deadline = 提名什么时候截止？
example-eligibility = 我在市政府工作，可以参加吗？
example-apply = 从{ $economy }怎么申请？
greeting = 您好！您想了解什么？
greeting-project = 您好！关于“{ $title }”，您想了解什么？
thanks = 不客气！随时可以问我。
goodbye = 再见！有问题随时来找我。
help-intro = 我依据APO的项目通知作答，并始终注明来源。您可以询问：
help-about = 项目：概要、目标、主题、日期、地点、实施机构
help-joining = 参加：谁可以参加、名额、截止日期、如何申请、所需材料
help-settings = 关于我：回答所用的语言、我保存了您的哪些信息
help-how = 请用您自己的话来写，并用代码或名称中的词语指明项目。
help-limits = 通知没有写的，我不猜测，而是告诉您该问谁。
human-not-here = 我是一个程序，没有工作人员在看这个对话。
out-of-scope = 这超出了我所知道的范围。我只回答有关亚洲生产力组织（APO）项目的问题。
out-of-scope-turn = APO的其他事项，请见其网站：{ $website }

## News

announcements-notification = 下面的来源是我所掌握的最新一版通知。
announcements-website = APO的最新消息：{ $website }

## Privacy

privacy-kept = 我保存的关于您的信息：
privacy-account = 您在本平台的账号和对话编号，以便再次认出您
privacy-choices = 您告诉过我的语言、经济体和时区
privacy-conversation = 对话的进展：所谈的项目、您上一个问题的类型及其语言
privacy-messages = 您的消息保存到回答为止，随后删除。我的日志不含姓名，也不含消息。
privacy-papers = 请不要把护照号码或其他个人证件发给我。

## Choosing a project

which-project = 您指的是哪个项目？
which-project-code = 请在问题中加上项目代码。
no-projects = 我还没有任何项目通知，所以无法回答。
unknown-project = 我没有代码为 { $code } 的项目。
unknown-project-others = 我有以下项目：

## When it was not clear

did-you-mean = 我不确定您的意思。是以下其中一项吗？
not-understood = 抱歉，我无法回答。我只了解亚洲生产力组织（APO）的项目。
not-understood-try = 请换个说法，或从下面的按钮开始。
not-understood-else = 是有关项目的问题，但这里没有？
apology = 抱歉，我这边出了问题。请稍后再问一次。
too-long = 内容太长了。请用几句话提问。
file-not-taken = 我不能接收文件。提名表格请交给您的NPO，而不是交给我。
only-in-private = 此事请在私聊中发给我。

## Language and economy

choose-language = 您希望我用哪种语言回答？
language-chosen = 从现在起，我用简体中文回答。
language-not-spoken = 我还不会 { $language } 这种语言。我会的语言有：
choose-economy = 您来自哪个经济体？这样我就能告诉您NPO的名称，并按您当地的日期计算天数。
economy-noted = 已记下：{ $economy }。
