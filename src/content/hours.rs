//! Opening hours as data: OSM `opening_hours` syntax with the time zone it is meant in.
//!
//! It parses and refuses what means nothing; whether a line is open *now* is worked out in `answer::hours`.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use opening_hours::{OpeningHours, RuleKind};

/// The time zone that hours are meant in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Of the caller, wherever that is.
    Caller,
    /// One zone.
    Fixed(Tz),
}

impl Zone {
    /// Parses `caller` or an IANA name.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "caller" { Some(Self::Caller) } else { text.parse().ok().map(Self::Fixed) }
    }

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Fixed(zone) => zone.name(),
        }
    }
}

/// When a service answers.
#[derive(Clone, Debug)]
pub struct Hours {
    raw: String,
    expression: OpeningHours,
    zone: Zone,
}

impl Hours {
    /// Parses hours.
    ///
    /// # Errors
    /// Says what is wrong, for a moderator.
    pub fn parse(raw: &str, zone: Zone) -> Result<Self, String> {
        let expression: OpeningHours = raw.parse().map_err(|_| "these hours cannot be read as opening_hours".to_owned())?;
        if has_equal_times(raw) {
            return Err("a span that begins and ends at the same minute would mean the whole day".to_owned());
        }
        let hours = Self { raw: raw.to_owned(), expression, zone };
        if hours.ever_open() { Ok(hours) } else { Err("with these hours it is never open".to_owned()) }
    }

    /// The hours as written in the file.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The zone that they are meant in.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// Open at every minute of the year, public holidays too.
    pub fn is_always(&self) -> bool {
        self.raw == "24/7"
    }

    /// Whether the hours say what holds on public holidays.
    pub fn names_holidays(&self) -> bool {
        self.raw.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == "PH")
    }

    /// The parsed expression.
    pub(crate) fn expression(&self) -> &OpeningHours {
        &self.expression
    }

    /// Whether there is an open minute in some week of the year; which year does not matter.
    fn ever_open(&self) -> bool {
        let Some(first) = NaiveDate::from_ymd_opt(2024, 1, 1) else { return false };
        let from = first.and_time(chrono::NaiveTime::MIN);
        let to = from.checked_add_days(Days::new(366)).unwrap_or(from);
        self.expression.iter_range(from, to).any(|interval| interval.kind == RuleKind::Open)
    }
}

/// `10:00-10:00`: the library reads it as twenty-four hours, a person as a slip.
fn has_equal_times(raw: &str) -> bool {
    raw.split(|c: char| !(c.is_ascii_digit() || c == ':' || c == '-'))
        .filter_map(|span| span.split_once('-'))
        .any(|(from, to)| from.contains(':') && from == to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(raw: &str) -> Result<Hours, String> {
        Hours::parse(raw, Zone::Caller)
    }

    #[test]
    fn real_hours_parse_and_slips_do_not() {
        for good in ["24/7", "Mo-Fr 09:00-17:00", "Mo-Su 15:00-24:00", "Mo-Fr 09:30-15:00; PH off", "Fr 22:00-02:00"] {
            assert!(parse(good).is_ok(), "{good}");
        }
        for wrong in ["", "9 to 5", "Mo-Fr 10:00-10:00", "Mo-Fr off", "always", "Mo-Fr 25:00-26:00", "Mn-Fr 09:00-17:00"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn holidays_are_named_or_not() {
        assert!(parse("Mo-Fr 08:00-20:00; Sa-Su,PH 09:00-17:00").unwrap().names_holidays());
        assert!(!parse("Mo-Fr 08:00-20:00").unwrap().names_holidays());
    }
}
