# Traditional Chinese (Hong Kong): what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = 您好！我是Usher，回答有關亞洲生產力組織（APO）項目的問題：誰可以參加、何時截止、如何報名。
welcome-project = 我們正在談的是「{ $title }」。
welcome-examples = 請用您自己的話提問，例如：
example-deadline = 提名甚麼時候截止？
example-eligibility = 我在市政府工作，可以參加嗎？
example-apply = 從{ $economy }怎樣報名？
greeting = 您好！您想知道甚麼？
greeting-project = 您好！關於「{ $title }」，您想知道甚麼？
thanks = 不客氣！隨時都可以問我。
goodbye = 再見！有問題隨時找我。
help-intro = 我根據APO的項目通知回答，並一律註明來源。您可以詢問：
help-about = 項目：摘要、目標、主題、日期、地點、執行機構
help-joining = 參加：誰可以參加、名額、截止日期、如何報名、所需文件
help-settings = 關於我：回答所用的語言、我保存了您的哪些資料
help-how = 請用您自己的話來寫，並以代碼或名稱中的字詞指明項目。
help-limits = 通知沒有寫的，我不猜測，而是告訴您應向誰查詢。
human-not-here = 我是程式，沒有工作人員在看這個對話。
out-of-scope = 這超出了我所知道的範圍。我只回答有關亞洲生產力組織（APO）項目的問題。
out-of-scope-turn = APO的其他事項，請見其網站：{ $website }

## News

announcements-notification = 下方的來源是我手上最新一版的通知。
announcements-website = APO的最新消息：{ $website }

## Privacy

privacy-kept = 我保存的關於您的資料：
privacy-account = 您在本平台的帳戶與對話編號，以便再次認出您
privacy-choices = 您告訴過我的語言、經濟體與時區
privacy-conversation = 對話的進展：所談的項目、您上一個問題的類型及其語言
privacy-messages = 您的訊息保存到回答為止，隨後刪除。我的系統紀錄不含姓名，也不含訊息。
privacy-papers = 請不要把護照號碼或其他個人證件發給我。

## Choosing a project

which-project = 您指的是哪一個項目？
which-project-code = 請在問題中加上項目代碼。
no-projects = 我尚未有任何項目通知，所以無法回答。
unknown-project = 我沒有代碼為 { $code } 的項目。
unknown-project-others = 我有以下項目：

## When it was not clear

did-you-mean = 我不確定您的意思。是以下其中一項嗎？
not-understood = 抱歉，我無法回答。我只知道亞洲生產力組織（APO）的項目。
not-understood-try = 請換個說法，或從下面的按鈕開始。
not-understood-else = 是有關項目的問題，但這裡沒有？
apology = 抱歉，我這邊出了問題。請稍後再問一次。
too-long = 內容太長了。請用幾句話提問。
file-not-taken = 我不能接收檔案。提名表格請交給您的NPO，而不是交給我。
only-in-private = 這件事請在私人對話中發給我。

## Language and economy

choose-language = 您希望我用哪種語言回答？
language-chosen = 從現在起，我用繁體中文回答。
language-not-spoken = 我暫時未懂 { $language } 這種語言。我懂的語言有：
choose-economy = 您來自哪個經濟體？我便可以告訴您NPO的名稱，並按您當地的日期計算天數。
economy-noted = 已記下：{ $economy }。
