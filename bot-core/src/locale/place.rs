//! Time zones by the city they are known by: "Dhaka", not "Asia/Dhaka".

use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::zone::{ExemplarCity, LocalizedOffsetShort};
use icu_time::TimeZone as Place;
use icu_time::zone::{IanaParser, UtcOffset};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Tag;

/// How a locale writes the places of time zones.
pub(super) struct Places {
    city: Option<NoCalendarFormatter<ExemplarCity>>,
    offset: Option<NoCalendarFormatter<LocalizedOffsetShort>>,
}

impl Places {
    pub(super) fn new(tag: &Tag) -> Self {
        let locale = tag.icu();
        Self {
            city: NoCalendarFormatter::try_new((&locale).into(), ExemplarCity).ok(),
            offset: NoCalendarFormatter::try_new((&locale).into(), LocalizedOffsetShort).ok(),
        }
    }

    /// The city of `zone`; `None` for a zone that is an offset and no place.
    pub(super) fn city(&self, zone: &TimeZone) -> Option<String> {
        let name = zone.iana_name().filter(|name| name.contains('/') && !name.starts_with("Etc/"))?;
        let place = IanaParser::new().parse(name);
        if place == Place::UNKNOWN {
            return None;
        }
        Some(self.city.as_ref()?.format(&place.without_offset()).to_string())
    }

    /// How far `zone` is from UTC at that time, such as `GMT+5:45`.
    pub(super) fn offset(&self, zone: &TimeZone, at: Timestamp) -> String {
        let offset = zone.to_offset(at);
        match (&self.offset, UtcOffset::try_from_seconds(offset.seconds())) {
            (Some(formatter), Ok(icu)) => formatter.format(&icu).to_string(),
            _ => format!("UTC{offset}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::economy::Economy;
    use crate::locale::{Locales, clean};

    #[test]
    #[allow(clippy::invisible_characters, reason = "Khmer parts its words so")]
    fn every_locale_names_the_clocks_by_their_place() {
        let locales = Locales::embedded();
        let zone = |name: &str| TimeZone::get(name).unwrap();
        let mut shown = String::new();
        for tag in locales.tags() {
            let catalogue = locales.get(tag);
            let names = ["Asia/Dhaka", "Asia/Tokyo", "Pacific/Fiji", "Etc/GMT-5"]
                .map(|name| clean(&catalogue.zone(&zone(name), Timestamp::UNIX_EPOCH)));
            shown.push_str(&format!("{tag}: {}\n", names.join(" | ")));
        }
        expect![[r#"
            bn: ঢাকা সময় | টোকিও সময় | ফিজি সময় | GMT +৫
            en: Dhaka time | Tokyo time | Fiji time | GMT+5
            fa: وقت داکا | وقت توکیو | وقت فیجی | +۵ گرینویچ
            fil: oras sa Dhaka | oras sa Tokyo | oras sa Fiji | GMT+5
            fj: na gauna e Dhaka | na gauna e Tokyo | na gauna e Fiji | GMT+5
            hi: ढाका समय | टोक्यो समय | फ़िजी समय | GMT+5
            id: waktu Dhaka | waktu Tokyo | waktu Fiji | GMT+5
            ja: ダッカ時間 | 東京時間 | フィジー時間 | GMT+5
            km: ម៉ោងនៅដាក្កា | ម៉ោងនៅតូក្យូ | ម៉ោងនៅហ្វីជី | ម៉ោង​សកល +5
            ko: 다카 시간 | 도쿄 시간 | 피지 시간 | GMT+5
            lo: ເວລາ ດາຫ໌ກາ | ເວລາ ໂຕກຽວ | ເວລາ ຟູຈິ | GMT+5
            mn: Дака дахь цаг | Токио дахь цаг | Фижи дахь цаг | GMT+5
            ms: waktu Dhaka | waktu Tokyo | waktu Fiji | GMT+5
            ne: ढाका समय | टोकियो समय | फिजी समय | GMT+५
            si: ඩකා වේලාව | ටෝකියෝ වේලාව | ෆීජි වේලාව | ග්‍රිමවේ+5
            ta: டாக்கா நேரம் | டோக்கியோ நேரம் | ஃபிஜி நேரம் | GMT+5
            th: เวลาดากา | เวลาโตเกียว | เวลาฟิจิ | GMT+5
            tr: Dakka saati | Tokyo saati | Fiji saati | GMT+5
            ur: ڈھاکہ وقت | ٹوکیو وقت | فجی وقت | GMT +5
            vi: giờ Dhaka | giờ Tokyo | giờ Fiji | GMT+5
            zh-HK: 達卡時間 | 東京時間 | 斐濟時間 | GMT+5
            zh-Hans: 达卡时间 | 东京时间 | 斐济时间 | GMT+5
            zh-TW: 達卡時間 | 東京時間 | 斐濟時間 | GMT+5
        "#]]
        .assert_eq(&shown);
    }

    #[test]
    fn no_member_reads_the_name_of_a_database() {
        let locales = Locales::embedded();
        for (tag, zone) in locales.tags().flat_map(|tag| Economy::all().map(move |economy| (tag, economy.zone()))) {
            let shown = locales.get(tag).zone(&zone, Timestamp::UNIX_EPOCH);
            assert!(!shown.contains(['/', '_']) && !shown.contains("UTC"), "{tag}: {shown}");
        }
    }
}
