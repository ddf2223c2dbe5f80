# Mongolian: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = энэ чатыг холбосон бол Таны нэр дэвшүүлэлт: дугаар, төсөл, байдал нь, мөн түлхүүрээр түгжсэн Таны нэр, имэйл хаяг
privacy-rights = Та энэ бүгдийг нэр дэвшүүлэлтийг тань хэн харсан жагсаалтын хамт файлаар авч болно. Мөн өөрөө шууд устгаж болно.
privacy-exported = Энэ файлд Таны талаар миний хадгалдаг бүх зүйл, нэр дэвшүүлэлтийг тань хэн харсан нь бий.
privacy-erase-what = Би Таны бүртгэл, сонголт, яриа, захиалгыг, мөн нэр, имэйл хаягийг устгана. Үүнийг буцаах боломжгүй.
privacy-erase-stays = Таны нэр дэвшүүлэлт нэргүйгээр хөтөлбөрт үлдэнэ: зөвхөн дугаар, төсөл, эдийн засаг, байдал нь.
privacy-erased = Таны талаарх бүх зүйл устлаа.

# Buttons, at most 40 characters.
privacy-button-export = Мэдээллээ авах
privacy-button-erase = Мэдээллээ устгах
privacy-button-erase-all = Тийм, бүгдийг устгах
