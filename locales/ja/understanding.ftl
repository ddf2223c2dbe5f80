# Japanese: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = 質問が理解できなかった場合、学習のため、その中の一般的な言葉を90日間保存することがあります。名前、番号、住所は除かれ、誰の質問かは分かりません。

why-closed = 通知では推薦の締切日が{ $date }と定められており、その日は過ぎました。
why-closing-date = 通知では推薦の締切日が{ $date }と定められています。
why-qualifications = 通知は次の参加資格を求めています：
why-countries = 参加できる国・地域は通知に挙げられています。
why-notification = 通知の内容をお伝えしているだけで、それ以上の理由は分かりません。

no-other-project = 現在手元にあるのは、このプロジェクトだけです。
