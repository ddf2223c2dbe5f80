# Lao: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = ຖາມ
discord-command-project = ໂຄງການ
discord-command-deadline = ວັນປິດຮັບ
discord-command-schedule = ຕາຕະລາງ
discord-command-language = ພາສາ
discord-command-privacy = ຂໍ້ມູນສ່ວນຕົວ
discord-command-help = ວິທີໃຊ້

discord-option-question = ຄຳຖາມ
discord-option-project = ໂຄງການ
discord-option-language = ພາສາ

## What each option is for (at most 100 characters).

discord-about-question = ສິ່ງທີ່ທ່ານຢາກຮູ້ ດ້ວຍຄຳເວົ້າຂອງທ່ານເອງ
discord-about-project = ລະຫັດ ຫຼື ຊື່ໂຄງການ
discord-about-language = ພາສາທີ່ໃຊ້ຕອບ
