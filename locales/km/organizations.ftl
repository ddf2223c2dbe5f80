# Khmer: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = អង្គការផលិតភាពជាតិ ក្រសួងឧស្សាហកម្ម
npo-KH = មជ្ឈមណ្ឌលជាតិផលិតភាពកម្ពុជា
npo-TW = មជ្ឈមណ្ឌលផលិតភាពចិន (China Productivity Center)
npo-FJ = មជ្ឈមណ្ឌលជាតិបណ្តុះបណ្តាល និងផលិតភាព
npo-IN = ក្រុមប្រឹក្សាផលិតភាពជាតិ
npo-ID = ក្រសួងការងារ
npo-IR = អង្គការផលិតភាពជាតិអ៊ីរ៉ង់
npo-JP = មជ្ឈមណ្ឌលផលិតភាពជប៉ុន
npo-KR = មជ្ឈមណ្ឌលផលិតភាពកូរ៉េ
npo-LA = នាយកដ្ឋានជំរុញសហគ្រាសធុនតូចនិងមធ្យម
npo-MY = សាជីវកម្មផលិតភាពម៉ាឡេស៊ី
npo-MN = អង្គការផលិតភាពម៉ុងហ្គោលី
npo-NP = មជ្ឈមណ្ឌលជាតិផលិតភាព និងអភិវឌ្ឍន៍សេដ្ឋកិច្ច
npo-PK = អង្គការផលិតភាពជាតិ
npo-PH = បណ្ឌិត្យសភាអភិវឌ្ឍន៍ហ្វីលីពីន
npo-SG = Enterprise Singapore
npo-LK = លេខាធិការដ្ឋានផលិតភាពជាតិ
npo-TH = វិទ្យាស្ថានផលិតភាពថៃ
npo-TR = អគ្គនាយកដ្ឋានស្រាវជ្រាវយុទ្ធសាស្ត្រ និងផលិតភាព
npo-VN = វិទ្យាស្ថានផលិតភាពជាតិវៀតណាម
