# Japanese: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = こんにちは。Usherです。アジア生産性機構（APO）のプロジェクトについて、参加資格、締切、応募方法などの質問にお答えします。
welcome-project = 現在の話題は「{ $title }」です。
welcome-examples = 自由な言葉でご質問ください。例えば：
example-deadline = 推薦の締切はいつですか。
example-eligibility = 市役所に勤めていますが、参加できますか。
example-apply = { $economy }からはどのように応募しますか。
greeting = こんにちは。何をお知りになりたいですか。
greeting-project = こんにちは。「{ $title }」について、何をお知りになりたいですか。
thanks = どういたしまして。いつでもご質問ください。
goodbye = ご利用ありがとうございました。ご質問があれば、いつでもどうぞ。
help-intro = APOのプロジェクト通知に基づいてお答えし、必ず出典を示します。次のことを質問できます：
help-about = プロジェクトについて：概要、目的、トピック、日程、会場、実施機関
help-joining = 参加について：参加資格、定員、締切日、応募方法、書類
help-settings = このチャットについて：回答の言語、保存している情報
help-how = 自由な言葉で入力し、プロジェクトはコードか名称の一部で示してください。
help-limits = 通知に記載のないことは推測せず、どこに問い合わせればよいかをお伝えします。
human-not-here = 私はプログラムです。このチャットを読んでいる担当者はいません。
out-of-scope = それは私の分かる範囲を超えています。お答えできるのは、アジア生産性機構（APO）のプロジェクトに関する質問だけです。
out-of-scope-turn = APOに関するその他のことは、ウェブサイトをご覧ください：{ $website }

## News

announcements-notification = 下の出典は、手元にある通知の最新版です。
announcements-website = APOのニュース：{ $website }

## Privacy

privacy-kept = 保存している情報：
privacy-account = このプラットフォームでのアカウントとチャットの番号（次回も同じ方と分かるようにするため）
privacy-choices = 言語、国・地域、タイムゾーン（教えていただいた場合）
privacy-conversation = 会話の状態：プロジェクト、直前の質問の種類とその言語
privacy-messages = メッセージは回答するまで保存し、その後削除します。ログに名前やメッセージは残りません。
privacy-papers = パスポート番号などの個人情報や書類は送らないでください。

## Choosing a project

which-project = どのプロジェクトのことですか。
which-project-code = 質問にプロジェクトのコードを添えてください。
no-projects = プロジェクト通知がまだ手元にないため、お答えできません。
unknown-project = コード { $code } のプロジェクトは見つかりません。
unknown-project-others = 手元にあるプロジェクトは次のとおりです：

## When it was not clear

did-you-mean = ご質問の意味がはっきり分かりませんでした。次のいずれかですか。
not-understood = 申し訳ありません。お答えできません。分かるのは、アジア生産性機構（APO）のプロジェクトのことだけです。
not-understood-try = 別の言葉で試すか、下のボタンから始めてください。
not-understood-else = プロジェクトに関することで、ここに見当たりませんか。
apology = 申し訳ありません。問題が発生しました。しばらくしてからもう一度ご質問ください。
too-long = 文章が長すぎます。数文でご質問ください。
file-not-taken = ファイルは受け取れません。推薦の書式は、ここではなくご自身のNPOに提出してください。
only-in-private = その件は、個別のチャットでお送りください。

## Language and economy

choose-language = どの言語でお答えしましょうか。
language-chosen = これからは日本語でお答えします。
language-not-spoken = { $language } にはまだ対応していません。対応している言語は次のとおりです：
choose-economy = どちらの国・地域の方ですか。NPOの名称をお伝えし、お住まいの地域の日付で日数を数えられるようになります。
economy-noted = 承知しました：{ $economy }
