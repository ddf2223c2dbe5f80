# Japanese: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = 変更点
changes-intro = 「{ $title }」の前の版からの変更点：
changes-no-fact = 「{ $title }」には、前の版からの変更点は見当たりません。
changes-none = 「{ $title }」の変更は把握していません。通知は1つの版だけです。
changes-field = { $new }（変更前：{ $old }）
changes-not-stated = 記載なし
changes-reworded = 文面が変わりました
changes-title = 名称
source-compared = 比較した版：プロジェクト通知 { $code }（{ $details }）
source-compared-code-only = 比較した版：プロジェクト通知 { $code }
changes-asked = 何が変わ|何か変わ|どこが変わ|どう変わ|変更点|変更内容|変更はあり|変更はある|変更がありま|何が変更|何が違う|前と違う|前の版との違い|改訂内容|改訂で何が|通知の変更
