# Filipino: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = Wala pang salin. Ito ang tekstong Ingles.
announcement-about = Tungkol sa { $title } ({ $code })
announcement-reader = kalahok
announcement-read = Nabasa ko na
announcement-no-more = Itigil ang balita
announcement-read-thanks = Salamat. Naitala kong nabasa na ninyo ito.

## The latest announcements.

announcements-latest = Ang pinakabagong anunsiyo, { DATE($date, length: "long") }:
announcements-earlier = Mga nauna:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = Wala pang anunsiyo.
announcements-subscribe = Padalhan ako ng balita

## What people want to hear of.

subscription-name = { $topic ->
    [news] Balita: { $project }
   *[reminders] Paalala: { $project }
}
subscription-all = lahat ng proyekto
subscription-begun = Mula ngayon, matatanggap ninyo ito: { $what }
subscription-ended = Hindi na ninyo ito matatanggap: { $what }
subscription-none = Wala kayong hiniling na balita o paalala.
subscription-list = Hiniling ninyo ang mga ito:
subscription-service = Makararating sa inyo sa anumang kaso ang mga mensahe tungkol sa sarili ninyong nominasyon at mga sesyon.
subscription-start = + { $what }
subscription-stop = Itigil: { $what }

## Writing an announcement, for the Secretariat.

announce-first = Wala pang anunsiyo. Susulat na po ba tayo?
announce-start = Ito ang mga pinakabagong anunsiyo.
announce-project = Tungkol sa aling proyekto ito?
announce-audience = Para kanino ito?
announce-text = Ipadala ang teksto sa iisang mensahe. Wika: { $language }
announce-markup = Para sa makapal na letra, isulat ang { $bold }. Para sa link, isulat ang { $link }.
announce-placeholders = Pupunan ko ang mga ito mula sa abiso: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Pangalan, hindi nakikita ng mambabasa
announce-form-text = Teksto ({ $language })
announce-language = Sa anong wika ang susunod na teksto?
announce-economies = Para sa aling mga ekonomiya ito? Ipadala ang mga pangalan sa iisang mensahe.
announce-refused = Hindi ko maipadadala ang tekstong ito. Ipadala po itong muli nang wala ang sumusunod:
announce-preview = Silip: { $language }
announce-readers = Ipadadala ito sa { $count ->
    [one] { $count } tao.
   *[other] { $count } tao.
}
announce-nobody = Walang makatatanggap nito. Pumili ng ibang padadalhan.
announce-channel = Ipapaskil din ito sa channel ng proyekto sa { $platform }.
announce-economy-unknown = Hindi alam ang ekonomiya
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, walang nakabukas na usapan: { $count }
announce-approval = Nais ng isang katrabaho na ipadala ito sa { $count ->
    [one] { $count } tao.
   *[other] { $count } tao.
} Maaari na ba itong ipadala?
announce-tested = Sa inyo ko lamang ito ipinadala.
announce-discarded = Wala na ang borador.
announce-begun = Ipinadadala na ito. Ipakikita ko kung nasaan na.
announce-waits = Kailangan muna itong aprubahan ng isang katrabaho. Hiniling ko na.
announce-waits-for-nobody = Kailangan muna itong aprubahan ng isang katrabaho, ngunit wala pang ibang maaaring mag-apruba. Maaaring mag-imbita ang tagapangasiwa.
announce-not-oneself = Kayo ang sumulat ng anunsiyong ito. Iba ang dapat mag-apruba.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: naghihintay ng pag-apruba
    [rejected] { $title }: hindi naaprubahan
    [paused] { $title }: nakahinto muna
    [cancelled] { $title }: itinigil
    [recalled] { $title }: binawi
   *[sending] { $title }: ipinadala
}
announce-bar = { $bar } { $percent } %
announce-counts = Naihatid: { $delivered }. Nabigo: { $failed }. Hindi naabot: { $unreachable }. Natitira: { $ahead }.
announce-left = { $minutes ->
    [one] Mga { $minutes } minuto na lang.
   *[other] Mga { $minutes } minuto na lang.
}
announce-read-count = Nakabasa: { $read }

## Buttons, at most 30 characters.

announce-new = Bagong anunsiyo
announce-no-project = Walang tiyak na proyekto
announce-to-subscriber = Mga nais ng balita
announce-to-nominee = Mga nominado
announce-to-participant = Mga kalahok
announce-to-liaison-officer = Mga tagapag-ugnay
announce-send = Ipadala
announce-test = Ipadala muna sa akin
announce-add-language = Magdagdag ng wika
announce-change-text = Baguhin ang tekstong Ingles
announce-choose-economies = Ilang ekonomiya lamang
announce-confirm-on = Humingi ng kumpirmasyon
announce-confirm-off = Walang kumpirmasyon
announce-discard = Itapon
announce-show = I-refresh
announce-approve = Aprubahan
announce-reject = Tanggihan
announce-pause = Ihinto muna
announce-resume = Ituloy
announce-cancel = Itigil
announce-recall = Bawiin

## The channel of a project, for the Secretariat.

channel-only-in-group = Ipadala po ninyo ito sa akin sa mismong channel o grupo.
channel-which = Aling proyekto ang may-ari ng channel na ito?
channel-connected = Ito na ang channel ng { $title } ({ $code }).
channel-is = Ito ang channel ng { $title } ({ $code }).
channel-what = Dito darating ang mga balita nito, pati ang mga paalala sa mga sesyon para sa mga hindi ko masulatan sa pribadong usapan.
channel-no-events = Maaari sanang makita ang mga sesyon sa mga event dito, ngunit wala akong pahintulot na gumawa ng event. Maaari po akong pahintulutan ng namamahala rito, saka muling ipadala ang { $command }.
channel-disconnected = Wala nang proyektong nakakabit sa channel na ito.
# A button, at most 30 characters.
channel-disconnect = Hindi na channel nito
