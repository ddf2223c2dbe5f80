# Filipino: one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = ang inyong nominasyon, kung iniugnay ninyo rito ang usapang ito: ang numero, proyekto at katayuan nito, at ang inyong pangalan at email address na nakakandado ng susi
privacy-rights = Makukuha ninyo ang lahat ng ito bilang file, kasama ang listahan ng mga tumingin sa inyong nominasyon. Maaari rin ninyong burahin ito agad nang kayo mismo.
privacy-exported = Nasa file na ito ang lahat ng iniingatan ko tungkol sa inyo, at kung sino ang tumingin sa inyong nominasyon.
privacy-erase-what = Buburahin ko ang inyong mga account, pinili, usapan at subscription, pati ang inyong pangalan at email address. Hindi na ito maibabalik.
privacy-erase-stays = Mananatili sa programa ang inyong nominasyon nang walang pangalan: ang numero, proyekto, ekonomiya at katayuan lamang nito.
privacy-erased = Nabura na ang lahat tungkol sa inyo.

privacy-button-export = Ipadala sa akin ang data ko
privacy-button-erase = Burahin ang data ko
privacy-button-erase-all = Oo, burahin lahat
