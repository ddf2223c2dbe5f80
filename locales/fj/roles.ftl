# Fijian: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Au sega ni vakatarai meu cakava oqori vei kemuni. E nodra na Valenivolavola Levu se vakailesilesi ni veitaratara.

role-administrator = Dauqaravi
role-secretariat = Valenivolavola Levu
role-liaison = Vakailesilesi ni veitaratara
role-liaison-of = Vakailesilesi ni veitaratara, { $economy }

invite-whom = O ni via sureta e dua ki na itutu cava?
invite-economy = Ni matanitu cava?
invite-made = Ni solia na kode oqo vei koya o ni sureta ({ $role }). Me qai vakauta mai vei au ena veivosaki vakataki keirau: { $code }
invite-link = Ena Telegram e tautauvata na cakacaka ni isema oqo: { $link }
invite-once = E vakayagataki vakadua ga na kode, me yacova na { $date }.
invite-accepted = Ni marautaki mai. Na nomuni itutu oqo: { $role }.
invite-not-valid = Sa sega ni vakayagataki rawa na veisureti oqo. Kerea mo ni kerea e dua e vou.

roles-show = O cei e tiko na nona itutu
roles-held = Na akaude oqo e tiko na kena itutu:
roles-none = E se sega ni dua e tiko na nona itutu.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = Kauta lesu: { $role }, { $account }
roles-revoked = Sa sega ni tiko vei { $account } na itutu oqo: { $role }.
