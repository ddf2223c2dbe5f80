# Filipino: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = Kumusta po kayo! Ako si Usher. Sumasagot ako ng mga tanong tungkol sa mga proyekto ng Asian Productivity Organization (APO): sino ang puwedeng lumahok, hanggang kailan, paano mag-apply.
welcome-project = Pinag-uusapan natin ang { $title }.
welcome-examples = Magtanong lang kayo sa sarili ninyong salita, halimbawa:
example-deadline = Kailan magsasara ang nominasyon?
example-eligibility = Nagtatrabaho ako sa pamahalaang lungsod, puwede ba akong lumahok?
example-apply = Paano mag-apply mula sa { $economy }?
greeting = Kumusta! Ano ang gusto ninyong malaman?
greeting-project = Kumusta! Ano ang gusto ninyong malaman tungkol sa { $title }?
thanks = Walang anuman! Magtanong lang kayo anumang oras.
goodbye = Paalam! Narito lang ako kapag may tanong kayo.
help-intro = Sumasagot ako mula sa mga abiso ng proyekto ng APO at lagi kong binabanggit ang pinagkunan. Maaari kayong magtanong tungkol sa:
help-about = proyekto: buod, mga layunin, paksa, petsa, lugar, tagapagpatupad
help-joining = paglahok: sino ang puwedeng lumahok, bilang ng puwesto, huling araw, paano mag-apply, mga papeles
help-settings = akin: ang wikang isasagot ko, ang iniingatan ko tungkol sa inyo
help-how = Sumulat sa sarili ninyong salita, at tukuyin ang proyekto sa code nito o mga salita ng pamagat nito.
help-limits = Hindi ko hinuhulaan ang wala sa abiso: sinasabi ko kung kanino kayo magtatanong.
human-not-here = Isa akong programa, at walang taong nagbabasa sa usapang ito.
out-of-scope = Labas iyan sa nalalaman ko. Mga tanong lamang tungkol sa mga proyekto ng Asian Productivity Organization (APO) ang sinasagot ko.
out-of-scope-turn = Para sa iba pang bagay tungkol sa APO, tingnan ang website nito: { $website }

## News

announcements-notification = Makikita sa pinagkunan sa ibaba ang pinakabagong labas ng abiso na hawak ko.
announcements-website = Balita ng APO: { $website }

## Privacy

privacy-kept = Ang iniingatan ko tungkol sa inyo:
privacy-account = ang numero ng inyong account at usapan sa platapormang ito, para makilala ko kayong muli
privacy-choices = ang inyong wika, ekonomiya at time zone, kung sinabi ninyo sa akin
privacy-conversation = kung nasaan na ang usapan natin: ang proyekto, ang uri ng huli ninyong tanong, at ang wika nito
privacy-messages = Iniingatan ang inyong mensahe hanggang sa masagot, saka binubura. Walang pangalan at walang mensahe sa log ko.
privacy-papers = Huwag po ninyong ipadala sa akin ang numero ng pasaporte o iba pang personal na papeles.

## Choosing a project

which-project = Aling proyekto ang tinutukoy ninyo?
which-project-code = Idagdag po ang code nito sa inyong tanong.
no-projects = Wala pa akong abiso ng proyekto, kaya hindi ko iyan masasagot.
unknown-project = Wala akong proyektong may code na { $code }.
unknown-project-others = Ito ang mga hawak ko:

## When it was not clear

did-you-mean = Hindi ako tiyak sa ibig ninyong sabihin. Isa ba sa mga ito?
not-understood = Paumanhin, hindi ko iyan masasagot. Mga proyekto lamang ng Asian Productivity Organization (APO) ang alam ko.
not-understood-try = Sumubok ng ibang salita, o magsimula sa isa sa mga button sa ibaba.
not-understood-else = Tungkol ba ito sa proyekto ngunit wala rito?
apology = Paumanhin, nagkaproblema sa panig ko. Magtanong po kayong muli maya-maya.
too-long = Masyado itong mahaba para sa akin. Magtanong po kayo sa ilang pangungusap lamang.
file-not-taken = Hindi ako tumatanggap ng file. Sa inyong NPO ibinibigay ang mga form ng nominasyon, hindi sa akin.
only-in-private = Para diyan, sumulat po kayo sa akin sa pribadong usapan.

## Language and economy

choose-language = Sa aling wika ako sasagot?
language-chosen = Mula ngayon, sa Filipino na ako sasagot.
language-not-spoken = Hindi pa ako marunong ng wikang { $language }. Ito ang mga wikang alam ko:
choose-economy = Saang ekonomiya kayo nagmula? Sa gayon, masasabi ko ang inyong NPO at mabibilang ang mga araw ayon sa inyong kalendaryo.
economy-noted = Naitala: { $economy }.
