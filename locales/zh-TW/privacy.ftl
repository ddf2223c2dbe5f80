# Traditional Chinese (Taiwan): one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = 您的推薦（如果您已把這個對話與其連結）：編號、計畫和狀態，以及用金鑰加密的姓名和電子郵件地址
privacy-rights = 您可以用檔案形式取得全部資料，並附上查看過您推薦的人員名單。您也可以自行立即刪除。
privacy-exported = 這個檔案包含我保存的關於您的全部資料，以及查看過您推薦的人員。
privacy-erase-what = 我將刪除您的帳號、選項、對話和訂閱，以及您的姓名和電子郵件地址。此操作無法復原。
privacy-erase-stays = 您的推薦會留在計畫紀錄中，但不含您的姓名：只有編號、計畫、經濟體和狀態。
privacy-erased = 關於您的一切資料均已刪除。

# Buttons, at most 40 characters.
privacy-button-export = 把我的資料傳給我
privacy-button-erase = 刪除我的資料
privacy-button-erase-all = 是，全部刪除
