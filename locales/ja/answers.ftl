# Japanese: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = 出典：プロジェクト通知 { $code }（{ $details }）
source-code-only = 出典：プロジェクト通知 { $code }
source-reference = 文書番号 { $reference }
source-issued = { DATE($date, length: "long") }発行
source-revision = 第{ $revision }回改訂
source-revised = { DATE($date, length: "long") }の第{ $revision }回改訂
joined-clauses = { $first }、{ $second }

## Whom to ask

ask-npo-of = まずご自身の国・地域のNPO（{ $economy }：{ $npo }）に、次に東京のAPO事務局にお問い合わせください。
ask-own-npo = まずご自身の国・地域の生産性本部（NPO）に、次に東京のAPO事務局にお問い合わせください。
ask-secretariat = { $economy }には現在活動しているNPOがないため、東京のAPO事務局にお問い合わせください。
procedures = その他の詳細について、通知は、同時に配布された実施要領を参照するよう案内しています。

## Closing date

deadline-open = { $days ->
    [1] 「{ $title }」の推薦は明日、{ $date }に締め切られます。
   *[other] 「{ $title }」の推薦は{ $date }に締め切られます。あと{ $days }日です。
}
deadline-today = 「{ $title }」の推薦は本日、{ $date }が最終日です。
deadline-closed = { $days ->
    [1] 「{ $title }」の推薦は昨日、{ $date }に締め切られました。
   *[other] 「{ $title }」の推薦は{ $days }日前の{ $date }に締め切られました。
}
deadline-not-stated = 通知には「{ $title }」の推薦の締切日が記載されていません。
deadline-npo-earlier = NPOは候補者を選ぶため、これより早い締切を独自に設けています。お早めにNPOにご連絡ください。
deadline-hurry = 今すぐNPOにご連絡ください。推薦はNPOが行うもので、通知には締切の時刻が記載されていません。
deadline-replacements = 通知が認める範囲で、NPOはしばらくの間、代わりの候補者を推薦できます。空きがあるかどうかは、NPOにしか分かりません。
deadline-ended = { $days ->
    [1] プロジェクト自体は昨日終了しました。
   *[other] プロジェクト自体は{ $days }日前に終了しました。
}
deadline-remarks = 通知の備考：
deadline-still-tokyo = お住まいの地域の日付では、「{ $title }」の推薦は昨日、{ $date }に締め切られました。東京のAPO事務局ではまだその日ですので、今すぐNPOにご連絡ください。
deadline-over-tokyo = お住まいの地域の日付では、「{ $title }」の推薦は本日、{ $date }が最終日です。東京のAPO事務局ではその日がすでに過ぎていますので、今すぐNPOにご連絡ください。
deadline-tokyo = 日数は東京の日付で数えています。

## Dates

dates-span = { $days ->
   *[other] 「{ $title }」：{ $starts }から{ $ends }まで（{ $days }日間）です。
}
dates-one-day = 「{ $title }」：{ $starts }の1日のみです。
dates-start-only = 「{ $title }」は{ $starts }に始まります。通知には最終日が記載されていません。
dates-end-only = 「{ $title }」は{ $ends }に終わります。通知には初日が記載されていません。
dates-not-stated = 通知には「{ $title }」の日程が記載されていません。
dates-ahead = { $days ->
    [1] 明日始まります。
   *[other] あと{ $days }日で始まります。
}
dates-only-day = 本日開催されます。
dates-running-day = 開催中です。本日は全{ $days }日のうち{ $day }日目です。
dates-running = 開催中です。
dates-over = { $days ->
    [1] 昨日終了しました。
   *[other] { $days }日前に終了しました。
}

## Programme and time zone

agenda-not-stated = 通知には「{ $title }」の各セッションの時刻が記載されていません。
timezone-not-stated = 通知には日付のみで時刻が記載されていないため、換算できるセッションの時刻はまだありません。
timezone-here = お住まいのタイムゾーン（{ $zone }）では、現在{ $date } { $time }です。
timezone-tokyo = 東京のAPO事務局では、現在{ $date } { $time }です。
timezone-counted = 締切日までの日数は、お住まいの地域の日付で数えます。
timezone-several = { $economy }には複数のタイムゾーンがあるため、締切日までの日数は東京の日付で数えます。
timezone-choose = 国・地域を教えていただければ、締切日までの日数をお住まいの地域の日付で数えます。

## Place and form

venue-cities = 「{ $title }」は{ $cities }（{ $countries }）で開催されます。
venue-cities-only = 「{ $title }」は{ $cities }で開催されます。
venue-countries = 「{ $title }」は{ $countries }で開催されます。通知には都市名が記載されていません。
venue-no-address = 通知には住所が記載されていません。
venue-online = 「{ $title }」はオンラインで開催されるため、お越しいただく会場はありません。
venue-online-host = 「{ $title }」はオンラインで開催されるため、お越しいただく会場はありません。ホストは{ $countries }です。
venue-not-stated = 通知には「{ $title }」の開催場所が記載されていません。
modality-online = 「{ $title }」はオンラインで開催されます。
modality-onsite = 「{ $title }」は対面で開催されます。
modality-hybrid = 「{ $title }」はハイブリッド形式です。一部はオンライン、一部は対面で開催されます。
modality-not-stated = 通知には「{ $title }」がオンラインか対面かが記載されていません。
organizer-intro = 「{ $title }」の実施機関：
organizer-host = ホスト：{ $countries }
organizer-not-stated = 通知には「{ $title }」の実施機関が記載されていません。

## Summary card

label-dates = 日程
label-modality = 形式
label-venue = 会場
label-host = ホスト
label-organizers = 実施機関
label-economies = 対象
label-places = 定員
label-closing = 推薦締切
label-objectives = 目的
label-remarks = 備考
overview-span = { $days ->
   *[other] { $starts }から{ $ends }まで（{ $days }日間）
}
overview-one-day = { $starts }
overview-from = { $starts }から
overview-until = { $ends }まで
overview-online = オンライン
overview-onsite = 対面
overview-hybrid = ハイブリッド（オンラインと対面）
overview-all-economies = { $count ->
   *[other] APOの全{ $count }加盟国・地域
}
overview-places = ホスト以外の国・地域は{ $overseas }名まで、ホストは{ $local }名まで
overview-places-total = { $overseas }名まで
overview-places-local = ホストは{ $local }名まで
overview-closing-open = { $days ->
    [1] { $date }（明日）
   *[other] { $date }（あと{ $days }日）
}
overview-closing-today = { $date }（本日が最終日）
overview-closing-closed = { $date }（締切済み）
overview-over = このプロジェクトは終了しました。

## What the project is about

objectives-intro = 「{ $title }」の目的（通知の原文）：
objectives-not-stated = 通知には「{ $title }」の目的が記載されていません。
outcome-intro = 「{ $title }」で期待される成果（通知の原文）：
outcome-not-stated = 通知には、参加者が「{ $title }」で何を得られるかが記載されていません。
background-intro = 「{ $title }」が開催される理由（通知の原文）：
background-not-stated = 通知には「{ $title }」が開催される理由が記載されていません。
topics-intro = 「{ $title }」のトピック（通知の記載どおり）：
topics-not-stated = 通知には「{ $title }」のトピックが記載されていません。
quote-cut = 通知にはこの続きがあります。全文はNPOにあります。

## Who may take part

eligibility-intro = 「{ $title }」の通知が求める参加資格：
eligibility-not-stated = 通知には「{ $title }」の参加資格が記載されていません。
eligibility-npo-decides = 候補者は、それぞれの国・地域のNPOが推薦します。誰を推薦するかはNPOが決めます。
countries-yes = { $economy }：はい、国籍を有する方は推薦の対象です。
countries-host = { $economy }：はい、ホストとして現地参加者の枠があります。
countries-no = { $economy }：いいえ、このプロジェクトの参加国・地域に含まれていません。
countries-all = { $count ->
   *[other] 「{ $title }」はAPOの全{ $count }加盟国・地域が対象です：{ $economies }。
}
countries-only = 「{ $title }」の対象は{ $economies }です。
countries-not-stated = 通知には「{ $title }」に参加できる国・地域が記載されていません。
countries-members-only = 推薦の対象となるのは、APO加盟国・地域の国籍を有する方のみです。
countries-which = どちらの国・地域の方ですか。
seats-both = 「{ $title }」の定員：ホスト以外の国・地域は{ $overseas }名まで、ホストは{ $local }名まで。
seats-total = 「{ $title }」の定員：{ $overseas }名まで。通知にはホストの人数が別に記載されていません。
seats-local = 「{ $title }」の定員：ホストは{ $local }名まで。通知にはホスト以外の国・地域の人数が記載されていません。
seats-not-stated = 通知には「{ $title }」の定員が記載されていません。
seats-shares = 通知には、定員が国・地域ごとにどう割り当てられるかが記載されていません。
seats-host = { $economy }がホストのため、現地参加者の枠はその国・地域の方が対象です。
selection-npo = 誰を推薦するかは各NPOが決め、締切日までに推薦を提出します。推薦がなければ選ばれることはありません。
selection-results = 結果の発表時期は記載されていません。結果はNPOを通じて知らされます。

## What the notification leaves to other papers

fees-not-stated = 手元にある通知の情報には、「{ $title }」の費用や負担者が記載されていません。
travel-not-stated = 手元にある通知の情報には、「{ $title }」の航空券、ホテル、日当について記載がありません。
travel-online = 「{ $title }」はオンラインで開催されるため、移動の必要はありません。
visa-not-stated = 手元にある通知の情報には、「{ $title }」のビザや招待状について記載がありません。
visa-online = 「{ $title }」はオンラインで開催されるため、ビザは必要ありません。
language-not-stated = 手元にある通知の情報には、「{ $title }」の使用言語や通訳について記載がありません。
certificate-not-stated = 手元にある通知の情報には、「{ $title }」で修了証が出るかどうかが記載されていません。
materials-not-stated = 手元にある通知の情報には、「{ $title }」のスライド、録画、配布資料について記載がありません。
join-onsite = 「{ $title }」は対面で開催されるため、参加するオンラインセッションはありません。
join-not-stated = 「{ $title }」のリンクやパスワードは手元になく、オンライン会場の状況も確認できません。
join-trouble = 入室できない場合は、招待を送った担当者にもご連絡ください。

## Lists of projects

projects-open = 現在推薦を受け付けているプロジェクト：
projects-none-open = 現在推薦を受け付けているプロジェクトはありません。最近のものは次のとおりです：
projects-others = その他：
projects-item = { $title }（{ $code }）
projects-item-with-details = { $title }（{ $code }）：{ $details }
projects-more = { $count ->
   *[other] ほかに{ $count }件のプロジェクトがあります。コードかプロジェクト名の一部を入力してください。
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") }から{ DATE($ends, length: "long") }まで（{ $days }日間）
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = 推薦は{ DATE($date, length: "long") }まで
standing-today = 推薦は本日まで
standing-closed = 推薦締切済み
standing-running = 開催中
standing-over = 終了
