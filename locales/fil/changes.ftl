# Filipino: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = Ano ang nagbago?
changes-intro = Ang nagbago sa { $title } mula sa naunang bersiyon:
changes-no-fact = Wala akong makitang nagbago sa { $title } mula sa naunang bersiyon.
changes-none = Wala akong alam na pagbabago sa { $title }: iisa ang bersiyon ng abiso nito.
changes-field = { $new } (dati: { $old })
changes-not-stated = hindi nakasaad
changes-reworded = iba na ang pagkakasulat
changes-title = Pamagat
source-compared = Inihambing sa: Abiso ng Proyekto { $code }, { $details }
source-compared-code-only = Inihambing sa: Abiso ng Proyekto { $code }
changes-asked = ano ang nagbago|anong nagbago|ano ang binago|anong binago|ano ang mga pagbabago|may nagbago ba|may binago ba|may pagbabago ba|ano ang naiba|ano na ang iba ngayon|ano ang bago sa abiso|ipakita ang mga pagbabago|listahan ng mga pagbabago|ano ang nirebisa
