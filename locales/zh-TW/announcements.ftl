# Traditional Chinese (Taiwan): announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = 目前還沒有譯文，以下是英文原文。
announcement-about = 關於「{ $title }」（{ $code }）
announcement-reader = 參加者
announcement-read = 我已閱讀
announcement-no-more = 不再接收消息
announcement-read-thanks = 謝謝。已記下您閱讀過。

## The latest announcements.

announcements-latest = 最新公告（{ DATE($date, length: "long") }）：
announcements-earlier = 較早的公告：
announcements-item = { $headline }（{ DATE($date, length: "long") }）
announcements-none = 目前沒有公告。
announcements-subscribe = 接收最新消息

## What people want to hear of.

subscription-name = { $topic ->
    [news] 最新消息：{ $project }
   *[reminders] 提醒：{ $project }
}
subscription-all = 所有計畫
subscription-begun = 今後您會收到：{ $what }
subscription-ended = 您不會再收到：{ $what }
subscription-none = 您沒有訂閱最新消息或提醒。
subscription-list = 您已訂閱：
subscription-service = 有關您本人的推薦和場次的訊息，無論是否訂閱都會傳送給您。
subscription-start = ＋ { $what }
subscription-stop = 停止 { $what }

## Writing an announcement, for the Secretariat.

announce-first = 目前沒有公告。要寫一則嗎？
announce-start = 以下是最新公告。
announce-project = 公告有關哪一項計畫？
announce-audience = 傳給誰？
announce-text = 請用一則訊息把內文傳給我。語言：{ $language }
announce-markup = 粗體請寫作 { $bold }，連結請寫作 { $link }。
announce-placeholders = 以下內容由我根據通知填入：{ $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = 名稱（讀者看不到）
announce-form-text = 內容（{ $language }）
announce-language = 下一篇內文用哪種語言？
announce-economies = 傳給哪些經濟體？請用一則訊息把名稱傳給我。
announce-refused = 這篇內文無法傳送。請去掉以下內容後重新傳給我：
announce-preview = 預覽：{ $language }
announce-readers = { $count ->
   *[other] 將傳給{ $count }人。
}
announce-nobody = 沒有人會收到。請選擇其他對象。
announce-channel = 也會在 { $platform } 的計畫頻道發布。
announce-economy-unknown = 經濟體不明
announce-count = { $economy }，{ $platform }：{ $count }
announce-count-unreachable = { $economy }，沒有開啟中的對話：{ $count }
announce-approval = { $count ->
   *[other] 一位同事想把這則公告傳給{ $count }人。可以發出嗎？
}
announce-tested = 已傳送給您本人。
announce-discarded = 草稿已捨棄。
announce-begun = 正在傳送。我會向您顯示進度。
announce-waits = 需要先由一位同事核准。我已發出請求。
announce-waits-for-nobody = 需要先由一位同事核准，但目前沒有其他人有此權限。管理員可以邀請他人。
announce-not-oneself = 這則公告是您寫的，須由其他人核准。

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] 「{ $title }」：等待核准
    [rejected] 「{ $title }」：未獲核准
    [paused] 「{ $title }」：已暫停
    [cancelled] 「{ $title }」：已停止
    [recalled] 「{ $title }」：已撤回
   *[sending] 「{ $title }」：已傳送
}
announce-bar = { $bar } { $percent }%
announce-counts = 已送達：{ $delivered }。失敗：{ $failed }。無法聯絡：{ $unreachable }。待傳送：{ $ahead }。
announce-left = { $minutes ->
   *[other] 還需約{ $minutes }分鐘。
}
announce-read-count = 已閱讀：{ $read }

## Buttons, at most 30 characters.

announce-new = 新公告
announce-no-project = 不限於某一項計畫
announce-to-subscriber = 訂閱最新消息的人
announce-to-nominee = 被推薦人
announce-to-participant = 參加者
announce-to-liaison-officer = 聯絡官
announce-send = 傳送
announce-test = 先傳給我
announce-add-language = 新增語言
announce-change-text = 修改英文內文
announce-choose-economies = 僅限部分經濟體
announce-confirm-on = 請讀者確認
announce-confirm-off = 不請讀者確認
announce-discard = 捨棄
announce-show = 重新整理
announce-approve = 核准
announce-reject = 不核准
announce-pause = 暫停
announce-resume = 繼續
announce-cancel = 停止
announce-recall = 撤回

## The channel of a project, for the Secretariat.

channel-only-in-group = 請直接在該頻道或群組中傳送這個指令。
channel-which = 這裡是哪個計畫的頻道？
channel-connected = 這裡現在是「{ $title }」（{ $code }）的頻道。
channel-is = 這裡是「{ $title }」（{ $code }）的頻道。
channel-what = 計畫消息會發布在這裡；無法以私訊聯絡的人士，場次提醒也會發布在這裡。
channel-no-events = 場次可以列入這裡的活動，但我沒有建立活動的權限。請這裡的管理員給我權限，然後再傳送一次 { $command }。
channel-disconnected = 這個頻道不再屬於任何計畫。
# A button, at most 30 characters.
channel-disconnect = 不再是此計畫的頻道
