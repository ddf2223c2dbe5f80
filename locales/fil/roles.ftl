# Filipino: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Hindi ko iyan maaaring gawin para sa inyo. Para iyan sa Sekretaryat o sa opisyal na tagapag-ugnay.

role-administrator = Tagapangasiwa
role-secretariat = Sekretaryat
role-liaison = Opisyal na tagapag-ugnay
role-liaison-of = Opisyal na tagapag-ugnay, { $economy }

invite-whom = Sa aling tungkulin ninyo nais mag-imbita?
invite-economy = Sa aling ekonomiya?
invite-made = Ibigay ang code na ito sa inyong inimbita ({ $role }). Ipadadala niya ito sa akin sa pribadong usapan: { $code }
invite-link = Sa Telegram, ganito rin ang magagawa ng link na ito: { $link }
invite-once = Isang beses lamang magagamit ang code, hanggang { $date }.
invite-accepted = Maligayang pagdating. Ang tungkulin ninyo ngayon: { $role }.
invite-not-valid = Wala nang bisa ang imbitasyong ito. Humingi po ng bago.

roles-show = Sino ang may tungkulin
roles-held = Ang mga account na may tungkulin:
roles-none = Wala pang may tungkulin.
roles-holder = { $role }: { $account }
roles-revoke = Bawiin: { $role }, { $account }
roles-revoked = Wala nang ganitong tungkulin ang { $account }: { $role }.
