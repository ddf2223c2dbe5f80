# Japanese: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = 日本語

read-on = 続きを読む

## What a person may want to know or do, one label each.

menu-overview = 概要
menu-eligibility = 参加資格
menu-countries = 参加国・地域
menu-seats = 定員
menu-deadline = 締切日
menu-dates = 日程
menu-agenda = プログラム
menu-venue = 会場
menu-modality = オンラインか対面か
menu-organizer = 実施機関
menu-objectives = 目的
menu-outcome = 得られる成果
menu-background = 背景
menu-topics = トピック
menu-fees = 費用
menu-travel = 渡航と宿泊
menu-visa = ビザ
menu-language = 使用言語
menu-certificate = 修了証
menu-materials = 資料
menu-apply = 応募方法
menu-documents = 書式と書類
menu-selection = 選考方法
menu-nomination_status = 自分の推薦状況
menu-withdraw = 辞退・交代
menu-join = オンライン参加
menu-contact = お問い合わせ先
menu-reminder_on = リマインダーを受け取る
menu-reminder_off = リマインダーを止める
menu-calendar = カレンダーに追加
menu-timezone = タイムゾーン
menu-announcements = お知らせ
menu-projects = すべてのプロジェクト
menu-set_language = 言語を変える
menu-privacy = 自分のデータ
menu-greeting = あいさつする
menu-thanks = お礼を言う
menu-goodbye = お別れを言う
menu-help = 質問できること
menu-human = 担当者と話す
menu-out_of_scope = その他
