# Tamil: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = இன்னும் மொழிபெயர்ப்பு இல்லை. இது ஆங்கில உரை.
announcement-about = { $title } ({ $code }) பற்றி
announcement-reader = பங்கேற்பாளர்
# Buttons, at most 30 characters.
announcement-read = படித்துவிட்டேன்
announcement-no-more = இனி செய்திகள் வேண்டாம்
announcement-read-thanks = நன்றி. நீங்கள் படித்ததைக் குறித்துக்கொண்டேன்.

## The latest announcements.

announcements-latest = அண்மைய அறிவிப்பு, { DATE($date, length: "long") }:
announcements-earlier = முந்தையவை:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = இதுவரை அறிவிப்பு எதுவும் இல்லை.
# Button, at most 30 characters.
announcements-subscribe = எனக்குச் செய்திகள் அனுப்புக

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] செய்திகள்: { $project }
   *[reminders] நினைவூட்டல்கள்: { $project }
}
subscription-all = அனைத்துத் திட்டங்களும்
subscription-begun = இனி உங்களுக்கு இது வரும்: { $what }
subscription-ended = இனி உங்களுக்கு இது வராது: { $what }
subscription-none = நீங்கள் செய்திகளையோ நினைவூட்டல்களையோ கேட்கவில்லை.
subscription-list = நீங்கள் கேட்டவை:
subscription-service = உங்கள் பரிந்துரை, உங்கள் அமர்வுகள் பற்றிய செய்திகள் எப்படியும் உங்களுக்கு வரும்.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = நிறுத்துக: { $what }

## Writing an announcement, for the Secretariat.

announce-first = இன்னும் அறிவிப்பு எதுவும் இல்லை. ஒன்றை எழுதலாமா?
announce-start = அண்மைய அறிவிப்புகள் இவை.
announce-project = இது எந்தத் திட்டம் பற்றியது?
announce-audience = இது யாருக்கு?
announce-text = உரையை ஒரே செய்தியில் அனுப்புங்கள். அதன் மொழி: { $language }
announce-markup = தடித்த எழுத்துக்கு { $bold } என எழுதுங்கள். இணைப்புக்கு { $link } என எழுதுங்கள்.
# $placeholders: a list of words in braces.
announce-placeholders = இவற்றை அறிவிக்கையிலிருந்து நான் நிரப்புகிறேன்: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = பெயர், வாசகர்களுக்குத் தெரியாது
announce-form-text = உரை ({ $language })
announce-language = அடுத்த உரை எந்த மொழியில்?
announce-economies = இது எந்தப் பொருளாதாரங்களுக்கு? அவற்றின் பெயர்களை ஒரே செய்தியில் அனுப்புங்கள்.
announce-refused = இந்த உரையை என்னால் அனுப்ப முடியாது. இது இல்லாமல் மீண்டும் அனுப்புங்கள்:
# A heading above the text as readers will see it.
announce-preview = முன்னோட்டம்: { $language }
announce-readers = { $count ->
    [one] இது { $count } நபருக்குச் செல்லும்.
   *[other] இது { $count } பேருக்குச் செல்லும்.
}
announce-nobody = இது யாருக்கும் செல்லாது. வேறு வாசகர்களைத் தேர்ந்தெடுங்கள்.
announce-channel = { $platform } இல் உள்ள திட்டச் சேனலிலும் இது வெளியாகும்.
announce-economy-unknown = பொருளாதாரம் தெரியவில்லை
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, திறந்த உரையாடல் இல்லை: { $count }
announce-approval = { $count ->
    [one] சக ஊழியர் ஒருவர் இதை { $count } நபருக்கு அனுப்ப விரும்புகிறார். அனுப்பலாமா?
   *[other] சக ஊழியர் ஒருவர் இதை { $count } பேருக்கு அனுப்ப விரும்புகிறார். அனுப்பலாமா?
}
announce-tested = இதை உங்களுக்கு மட்டும் அனுப்பினேன்.
announce-discarded = வரைவு நீக்கப்பட்டது.
announce-begun = இப்போது அனுப்பப்படுகிறது. எவ்வளவு ஆகியுள்ளது எனக் காட்டுவேன்.
announce-waits = முதலில் சக ஊழியர் ஒருவர் இதற்கு ஒப்புதல் தர வேண்டும். கேட்டுள்ளேன்.
announce-waits-for-nobody = முதலில் சக ஊழியர் ஒருவர் இதற்கு ஒப்புதல் தர வேண்டும், ஆனால் வேறு யாருக்கும் அந்த உரிமை இல்லை. நிர்வாகி ஒருவரை அழைக்கலாம்.
announce-not-oneself = இந்த அறிவிப்பை நீங்களே எழுதினீர்கள். வேறொருவர் ஒப்புதல் தர வேண்டும்.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: ஒப்புதலுக்குக் காத்திருக்கிறது
    [rejected] { $title }: ஒப்புதல் கிடைக்கவில்லை
    [paused] { $title }: இடைநிறுத்தப்பட்டது
    [cancelled] { $title }: நிறுத்தப்பட்டது
    [recalled] { $title }: திரும்பப் பெறப்பட்டது
   *[sending] { $title }: அனுப்பப்பட்டது
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = சேர்ந்தவை: { $delivered }. தோல்வி: { $failed }. எட்டாதவை: { $unreachable }. மீதம்: { $ahead }.
announce-left = { $minutes ->
    [one] ஏறத்தாழ { $minutes } நிமிடம் உள்ளது.
   *[other] ஏறத்தாழ { $minutes } நிமிடங்கள் உள்ளன.
}
announce-read-count = படித்தவை: { $read }

## Buttons, at most 30 characters.

announce-new = புதிய அறிவிப்பு
announce-no-project = ஒரு திட்டம் பற்றியதல்ல
announce-to-subscriber = செய்தி விரும்புவோர்
announce-to-nominee = பரிந்துரைக்கப்பட்டோர்
announce-to-participant = பங்கேற்பாளர்கள்
announce-to-liaison-officer = தொடர்பு அலுவலர்கள்
announce-send = அனுப்புக
announce-test = முதலில் எனக்கு அனுப்புக
announce-add-language = மொழி சேர்க்க
announce-change-text = ஆங்கில உரையை மாற்றுக
announce-choose-economies = சில பொருளாதாரங்கள் மட்டும்
announce-confirm-on = உறுதிப்படுத்தக் கேட்கவும்
announce-confirm-off = உறுதிப்படுத்தல் வேண்டாம்
announce-discard = கைவிடுக
announce-show = புதுப்பிக்க
announce-approve = ஒப்புதல் தருக
announce-reject = நிராகரிக்க
announce-pause = இடைநிறுத்துக
announce-resume = தொடர்க
announce-cancel = நிறுத்துக
announce-recall = திரும்பப் பெறுக

## The channel of a project, for the Secretariat.

channel-only-in-group = இதை அந்தச் சேனலில் அல்லது குழுவிலேயே எனக்கு அனுப்புங்கள்.
channel-which = இது எந்தத் திட்டத்தின் சேனல்?
channel-connected = இப்போது இது { $title } ({ $code }) திட்டத்தின் சேனல்.
channel-is = இது { $title } ({ $code }) திட்டத்தின் சேனல்.
channel-what = திட்டத்தின் செய்திகள் இங்கே வரும். தனிப்பட்ட உரையாடலில் நான் எழுத முடியாதவர்களுக்கான அமர்வு நினைவூட்டல்களும் இங்கே வரும்.
channel-no-events = அமர்வுகள் இங்குள்ள நிகழ்வுகளில் இடம்பெறலாம்; ஆனால் நிகழ்வுகளை உருவாக்க எனக்கு அனுமதி இல்லை. இவ்விடத்தை நிர்வகிப்பவர் அனுமதி அளித்து, { $command } கட்டளையை மீண்டும் அனுப்பலாம்.
channel-disconnected = இந்தச் சேனல் இனி எந்தத் திட்டத்துக்கும் உரியதல்ல.
# A button, at most 30 characters.
channel-disconnect = இத்திட்டத்தின் சேனல் அல்ல
