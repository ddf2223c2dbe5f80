# Mongolian: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = Бангладеш
economy-KH = Камбож
economy-TW = Бүгд Найрамдах Хятад Улс
economy-FJ = Фижи
economy-HK = Хонконг
economy-IN = Энэтхэг
economy-ID = Индонез
economy-IR = Бүгд Найрамдах Исламын Иран Улс
economy-JP = Япон
economy-KR = Бүгд Найрамдах Солонгос Улс
economy-LA = Бүгд Найрамдах Ардчилсан Лаос Ард Улс
economy-MY = Малайз
economy-MN = Монгол
economy-NP = Непал
economy-PK = Пакистан
economy-PH = Филиппин
economy-SG = Сингапур
economy-LK = Шри Ланк
economy-TH = Тайланд
economy-TR = Түркийе
economy-VN = Вьетнам

## Others that host study missions now and then

country-AE = Арабын Нэгдсэн Эмират Улс
country-AT = Австри
country-AU = Австрали
country-BE = Бельги
country-BT = Бутан
country-CA = Канад
country-CH = Швейцар
country-DE = Герман
country-DK = Дани
country-EG = Египет
country-ES = Испани
country-FI = Финланд
country-FR = Франц
country-GB = Их Британи
country-IT = Итали
country-NL = Нидерланд
country-NO = Норвеги
country-NZ = Шинэ Зеланд
country-SE = Швед
country-US = Америкийн Нэгдсэн Улс
