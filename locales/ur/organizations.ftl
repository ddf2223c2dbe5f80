# Urdu: names of National Productivity Organizations; foreign ones as they print them. Read twice; not yet reviewed by a native speaker.

npo-BD = National Productivity Organisation, Ministry of Industries
npo-KH = National Productivity Centre of Cambodia
npo-TW = China Productivity Center
npo-FJ = National Training & Productivity Centre
npo-IN = National Productivity Council
npo-ID = Ministry of Manpower
npo-IR = National Iranian Productivity Organization
npo-JP = Japan Productivity Center
npo-KR = Korea Productivity Center
npo-LA = Department of SME Promotion
npo-MY = Malaysia Productivity Corporation
npo-MN = Mongolian Productivity Organization
npo-NP = National Productivity and Economic Development Centre
npo-PK = نیشنل پروڈکٹیویٹی آرگنائزیشن
npo-PH = Development Academy of the Philippines
npo-SG = Enterprise Singapore
npo-LK = National Productivity Secretariat
npo-TH = Thailand Productivity Institute
npo-TR = Directorate General for Strategic Research and Productivity
npo-VN = Vietnam National Productivity Institute
