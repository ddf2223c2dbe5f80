# Filipino: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = Kung hindi ko maunawaan ang isang tanong, maaari kong itago nang 90 araw ang mga karaniwang salita nito upang matuto. Inaalis ang mga pangalan, numero at address, at hindi makikita kung sino ang nagtanong.

why-closed = Itinakda ng abiso ang { $date } bilang huling araw ng nominasyon, at lumipas na ang araw na iyon.
why-closing-date = Itinakda ng abiso ang { $date } bilang huling araw ng nominasyon.
why-qualifications = Hinihingi ng abiso ang mga kuwalipikasyong ito:
why-countries = Nakalista sa abiso ang mga ekonomiyang maaaring lumahok.
why-notification = Ipinararating ko lamang ang sinasabi ng abiso. Wala akong alam na ibang dahilan.

no-other-project = Ito lamang ang proyektong alam ko sa ngayon.
