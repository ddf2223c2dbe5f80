# Lao: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = ພິມຄຳຖາມ, ໝາຍເລກຂອງປຸ່ມ ຫຼື { $help }. ພິມ { $leave } ເພື່ອຈົບການສົນທະນາ.
console-as-of = ຖືວ່າມື້ນີ້ແມ່ນ{ DATE($date) }.
console-goodbye = ລາກ່ອນ ແລ້ວພົບກັນໃໝ່.
