# Traditional Chinese (Hong Kong): one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = 您的提名（如果您已將本對話與之連結）：編號、項目與狀態，以及以密鑰加密的姓名與電郵地址
privacy-rights = 您可以取得包含全部資料的檔案，其中列明誰查看過您的提名。您也可以立即自行刪除。
privacy-exported = 這份檔案包含我保存的關於您的全部資料，以及誰查看過您的提名。
privacy-erase-what = 我將刪除您的帳戶、設定、對話與訂閱，以及您的姓名與電郵地址。此操作無法還原。
privacy-erase-stays = 您的提名仍會保留在項目紀錄中，但不含姓名：只留編號、項目、經濟體與狀態。
privacy-erased = 有關您的所有資料均已刪除。

privacy-button-export = 把我的資料發給我
privacy-button-erase = 刪除我的資料
privacy-button-erase-all = 是，全部刪除
