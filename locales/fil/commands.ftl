# Filipino: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = Bumati, o buksan ang proyekto gamit ang code nito
command-ask = Magtanong tungkol sa proyekto
command-project = Ipakita ang isang proyekto, o ilista ang lahat
command-deadline = Huling araw ng nominasyon
command-schedule = Kailan gaganapin ang proyekto
command-join = Paano pumasok sa sesyong online
command-calendar = Mga petsa para sa inyong kalendaryo
command-reminders = Mga paalala ko sa inyo
command-timezone = Tingnan o itakda ang inyong time zone
command-language = Piliin ang wikang isasagot ko
command-subscribe = Piliin ang balitang nais ninyo
command-unsubscribe = Itigil ang balita at mga paalala
command-privacy = Ano ang iniingatan ko tungkol sa inyo
command-help = Ano ang maitatanong ninyo sa akin
command-announce = Sumulat ng anunsiyo
command-channel = Gawin itong channel ng isang proyekto
command-invite = Mag-imbita ng tao sa isang tungkulin
command-nominations = Mga nominasyon, para sa mga tagapag-ugnay

# What is shown beside the name, at most 120 characters.
about-me = Sumasagot sa mga tanong tungkol sa mga proyekto ng APO: sino ang puwedeng lumahok, hanggang kailan, paano mag-apply.
