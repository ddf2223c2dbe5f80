# Filipino: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = ang inyong nominasyon, kung iniugnay ninyo rito ang usapang ito: ang numero, proyekto at lagay nito, at ang inyong pangalan at email address na nakakandado gamit ang susi
privacy-rights = Maaari ninyong makuha ang lahat ng ito bilang file, kasama ang listahan ng mga tumingin sa inyong nominasyon. Maaari din ninyo mismong burahin ito agad.
privacy-exported = Nasa file na ito ang lahat ng iniingatan ko tungkol sa inyo, at kung sino ang tumingin sa inyong nominasyon.
privacy-erase-what = Buburahin ko ang inyong mga account, pinili, usapan at subskripsiyon, at ang inyong pangalan at email address. Hindi na ito mababawi.
privacy-erase-stays = Mananatili sa programa ang inyong nominasyon nang wala ang inyong pangalan: ang numero, proyekto, ekonomiya at lagay lamang nito.
privacy-erased = Nabura na ang lahat ng tungkol sa inyo.

# Buttons, at most 40 characters.
privacy-button-export = Ipadala sa akin ang data ko
privacy-button-erase = Burahin ang data ko
privacy-button-erase-all = Oo, burahin ang lahat
