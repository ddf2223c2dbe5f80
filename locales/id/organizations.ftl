# Indonesian: names of National Productivity Organizations; foreign ones as they print them. Not yet reviewed by a native speaker.

### Organisasi Produktivitas Nasional (NPO). Nama dan lembaganya dapat berubah: cocokkan dengan daftar
### resmi organisasi sebelum rilis. Hong Kong tidak memiliki NPO yang aktif. Nama asing dibiarkan seperti aslinya.

npo-BD = National Productivity Organisation, Ministry of Industries
npo-KH = National Productivity Centre of Cambodia
npo-TW = China Productivity Center
npo-FJ = National Training & Productivity Centre
npo-IN = National Productivity Council
npo-ID = Kementerian Ketenagakerjaan
npo-IR = National Iranian Productivity Organization
npo-JP = Japan Productivity Center
npo-KR = Korea Productivity Center
npo-LA = Department of SME Promotion
npo-MY = Malaysia Productivity Corporation
npo-MN = Mongolian Productivity Organization
npo-NP = National Productivity and Economic Development Centre
npo-PK = National Productivity Organization
npo-PH = Development Academy of the Philippines
npo-SG = Enterprise Singapore
npo-LK = National Productivity Secretariat
npo-TH = Thailand Productivity Institute
npo-TR = Directorate General for Strategic Research and Productivity
npo-VN = Vietnam National Productivity Institute
