# Japanese: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = 翻訳はまだありません。英語の原文です。
announcement-about = 「{ $title }」（{ $code }）について
announcement-reader = 参加者
announcement-read = 読みました
announcement-no-more = お知らせを止める
announcement-read-thanks = ありがとうございます。お読みいただいたことを記録しました。

## The latest announcements.

announcements-latest = 最新のお知らせ（{ DATE($date, length: "long") }）：
announcements-earlier = 以前のお知らせ：
announcements-item = { $headline }（{ DATE($date, length: "long") }）
announcements-none = お知らせはまだありません。
announcements-subscribe = お知らせを受け取る

## What people want to hear of.

subscription-name = { $topic ->
    [news] お知らせ：{ $project }
   *[reminders] リマインダー：{ $project }
}
subscription-all = すべてのプロジェクト
subscription-begun = これから次のものをお届けします：{ $what }
subscription-ended = 次のものはもうお届けしません：{ $what }
subscription-none = お知らせやリマインダーの登録はありません。
subscription-list = 現在の登録：
subscription-service = ご自身の推薦やセッションに関するメッセージは、登録の有無にかかわらずお届けします。
subscription-start = ＋ { $what }
subscription-stop = 停止：{ $what }

## Writing an announcement, for the Secretariat.

announce-first = お知らせはまだありません。作成しますか。
announce-start = 最新のお知らせは次のとおりです。
announce-project = どのプロジェクトのお知らせですか。
announce-audience = 誰に送りますか。
announce-text = 本文を1通のメッセージでお送りください。言語：{ $language }
announce-markup = 太字は { $bold }、リンクは { $link } のように書いてください。
announce-placeholders = 次のものは通知から補います：{ $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = 名称（読者には表示されません）
announce-form-text = 本文（{ $language }）
announce-language = 次の本文はどの言語ですか。
announce-economies = どの国・地域に送りますか。名称を1通のメッセージでお送りください。
announce-refused = この本文は送信できません。次のものを除いて、もう一度お送りください：
announce-preview = プレビュー：{ $language }
announce-readers = { $count ->
   *[other] { $count }名に送られます。
}
announce-nobody = 受け取る方がいません。別の送り先を選んでください。
announce-channel = { $platform }のプロジェクト用チャンネルにも投稿されます。
announce-economy-unknown = 国・地域不明
announce-count = { $economy }、{ $platform }：{ $count }
announce-count-unreachable = { $economy }、開いているチャットなし：{ $count }
announce-approval = { $count ->
   *[other] 担当者がこのお知らせを{ $count }名に送ろうとしています。送信してもよいですか。
}
announce-tested = ご自身だけに送りました。
announce-discarded = 下書きを破棄しました。
announce-begun = 送信を始めました。進み具合をお見せします。
announce-waits = 先にほかの担当者の承認が必要です。依頼を送りました。
announce-waits-for-nobody = 先にほかの担当者の承認が必要ですが、承認できる方がほかにいません。管理者が招待できます。
announce-not-oneself = このお知らせはご自身が作成したものです。ほかの方の承認が必要です。

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] 「{ $title }」：承認待ち
    [rejected] 「{ $title }」：不承認
    [paused] 「{ $title }」：一時停止中
    [cancelled] 「{ $title }」：中止
    [recalled] 「{ $title }」：取り消し済み
   *[sending] 「{ $title }」：送信
}
announce-bar = { $bar } { $percent }％
announce-counts = 配信済み：{ $delivered }、失敗：{ $failed }、連絡不可：{ $unreachable }、残り：{ $ahead }
announce-left = { $minutes ->
   *[other] 残り約{ $minutes }分です。
}
announce-read-count = 既読：{ $read }

## Buttons, at most 30 characters.

announce-new = 新しいお知らせ
announce-no-project = 特定のプロジェクトなし
announce-to-subscriber = お知らせの登録者
announce-to-nominee = 推薦された方
announce-to-participant = 参加者
announce-to-liaison-officer = 連絡官
announce-send = 送信
announce-test = まず自分に送る
announce-add-language = 言語を追加
announce-change-text = 英語の本文を変更
announce-choose-economies = 一部の国・地域のみ
announce-confirm-on = 既読の確認を求める
announce-confirm-off = 既読の確認を求めない
announce-discard = 破棄
announce-show = 更新
announce-approve = 承認
announce-reject = 承認しない
announce-pause = 一時停止
announce-resume = 再開
announce-cancel = 中止
announce-recall = 取り消し

## The channel of a project, for the Secretariat.

channel-only-in-group = これは該当のチャンネルまたはグループの中でお送りください。
channel-which = ここはどのプロジェクトのチャンネルですか。
channel-connected = ここを「{ $title }」({ $code })のチャンネルにしました。
channel-is = ここは「{ $title }」({ $code })のチャンネルです。
channel-what = プロジェクトのお知らせはここに届きます。個別のチャットでご連絡できない方には、セッションのリマインダーもここでお届けします。
channel-no-events = セッションをここのイベントとして載せたいのですが、イベントを作成する権限がありません。管理者の方は、権限を付けたうえで { $command } をもう一度お送りください。
channel-disconnected = このチャンネルはどのプロジェクトのものでもなくなりました。
# A button, at most 30 characters.
channel-disconnect = プロジェクトとの関連を外す
