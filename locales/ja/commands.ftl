# Japanese: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = あいさつする、またはコードでプロジェクトを開く
command-ask = プロジェクトについて質問する
command-project = プロジェクトの表示、または一覧
command-deadline = 推薦の締切日
command-schedule = プロジェクトの日程
command-join = オンラインセッションへの入り方
command-calendar = カレンダーに入れる日程
command-reminders = 設定中のリマインダー
command-timezone = タイムゾーンの表示と設定
command-language = 回答の言語を選ぶ
command-subscribe = 受け取りたいお知らせ
command-unsubscribe = お知らせとリマインダーを止める
command-privacy = 保存している情報
command-help = 質問できること
command-announce = お知らせを書く
command-channel = ここをプロジェクトのチャンネルにする
command-invite = 役割を割り当てる人を招待する
command-nominations = 推薦の一覧（連絡官用）

# What is shown beside the name, at most 120 characters.
about-me = APOのプロジェクトについてお答えします。参加できる方、締切、申込方法など。
