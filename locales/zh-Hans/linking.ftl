# Simplified Chinese: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = 用电子邮件关联

# How people ask for it, parted by bars; nobody reads this.
email-asked = 用邮件关联|用邮箱关联|通过邮件关联|通过邮箱关联|用电子邮件关联|通过电子邮件关联|邮箱关联我的提名|用邮箱绑定|发验证码到邮箱|把代码发到我的邮箱|用邮件发代码

## In the chat

email-which = 您的提名中填写的是哪个电子邮箱？请发给我，我会向它发送一个代码。
email-sent = 如果有提名使用这个邮箱，代码正在发送过去。请在{ $minutes }分钟内把代码发到这里。
email-wait = 暂时不能再发送代码。请一小时后再试。
email-not-valid = 这个代码无效，可能输入有误、已被使用或已过期。请再核对一次，或让我用电子邮件发一个新的。
claim-alarm-address = 发往一个电子邮箱的代码被多次输错，一天之内不再向它发送。最后一次来自：{ $about }

## The letter

mail-subject = 您的提名代码
mail-code = 您的代码：{ $code }
mail-how = 请在您索取代码的对话里把它发给我。代码只能使用一次，{ $minutes }分钟内有效。
mail-not-you = 如果不是您索取的，您无需做任何事。请不要把代码给任何人看。
