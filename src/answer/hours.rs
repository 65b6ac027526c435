//! Whether a service answers now, and when next. Time is passed in; what is not known is never "open".
//!
//! Everything is worked out in the wall-clock time of the service's zone, which is what its hours mean and what a reader is told; so a day on
//! which clocks change needs no arithmetic here. Hours that do not name public holidays are not known on one (product.md, "Facts").

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use opening_hours::localization::NoLocation;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use crate::content::{Hours, Kind, Line, Place, Service, Voice, Zone};

/// Open, closed or not known, and the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// `Some(true)` only when it is known to answer at this minute.
    pub open: Option<bool>,
    /// "open now until 17:00"; empty for an emergency number whose hours no page gives.
    pub words: String,
}

/// Works out a service's hours for a reader in `place`.
pub fn opening(service: &Service, place: Option<&Place>, now: DateTime<Utc>, voice: &Voice) -> Opening {
    let Some(hours) = &service.hours else {
        // "Hours not known" beside an emergency number would keep somebody from calling it.
        let words = if service.kind == Kind::Emergency { String::new() } else { voice.say(Line::HoursUnknown) };
        return Opening { open: None, words };
    };
    if hours.is_always() {
        return Opening { open: Some(true), words: voice.say(Line::OpenAlways) };
    }
    let Some(zone) = zone(hours.zone(), place) else {
        return Opening { open: None, words: voice.say(Line::HoursCaller) };
    };
    let local = now.with_timezone(&zone).naive_local();
    let view = View { service, hours, local, voice };
    let opening = view.opening();
    if opening.open.is_none() || same_clock(place, zone, now) {
        return opening;
    }
    let city = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    let words = voice.say_with(Line::TimeIn, &[("hours", &opening.words), ("city", &city)]);
    Opening { words, ..opening }
}

/// The zone that hours are meant in; the caller's own is known only where the place has a single one.
fn zone(zone: Zone, place: Option<&Place>) -> Option<Tz> {
    match zone {
        Zone::Fixed(zone) => Some(zone),
        Zone::Caller => match place.map(|place| place.timezones.as_slice()) {
            Some([only]) => Some(*only),
            _ => None,
        },
    }
}

/// Whether every clock of the place shows the service's time.
fn same_clock(place: Option<&Place>, zone: Tz, now: DateTime<Utc>) -> bool {
    let there = now.with_timezone(&zone).naive_local();
    place.is_some_and(|place| place.timezones.iter().all(|own| now.with_timezone(own).naive_local() == there))
}

/// One look at one service's hours.
struct View<'a> {
    service: &'a Service,
    hours: &'a Hours,
    local: NaiveDateTime,
    voice: &'a Voice,
}

impl View<'_> {
    fn opening(&self) -> Opening {
        if self.is_unnamed_holiday(self.local.date()) {
            return Opening { open: None, words: self.voice.say(Line::HoursHoliday) };
        }
        let hours = self.with_holidays();
        let (state, _) = hours.state(self.local);
        match state {
            RuleKind::Open => Opening { open: Some(true), words: self.open_words(hours.next_change(self.local)) },
            RuleKind::Closed => Opening { open: Some(false), words: self.closed_words(&hours) },
            RuleKind::Unknown => Opening { open: None, words: self.voice.say(Line::HoursUnknown) },
        }
    }

    fn with_holidays(&self) -> OpeningHours<NoLocation> {
        let holidays =
            ContextHolidays::new(self.service.holidays.clone(), ContextHolidays::default().get_school().clone().into());
        self.hours.expression().clone().with_context(Context::default().with_holidays(holidays))
    }

    fn is_unnamed_holiday(&self, date: NaiveDate) -> bool {
        !self.hours.names_holidays() && self.service.holidays.contains(date)
    }

    fn open_words(&self, until: Option<NaiveDateTime>) -> String {
        match until {
            Some(until) if until.time() == chrono::NaiveTime::MIN && until.date().pred_opt() == Some(self.local.date()) => {
                self.voice.say(Line::OpenUntilMidnight)
            }
            Some(until) if until - self.local < chrono::TimeDelta::hours(24) => {
                self.voice.say_with(Line::OpenUntil, &[("time", &clock(until))])
            }
            _ => self.voice.say(Line::OpenNow),
        }
    }

    /// The next opening on a day whose hours are known.
    fn closed_words(&self, hours: &OpeningHours<NoLocation>) -> String {
        let horizon = self.local.checked_add_days(Days::new(8)).unwrap_or(self.local);
        let next = hours
            .iter_range(self.local, horizon)
            .filter(|interval| interval.kind == RuleKind::Open)
            .map(|interval| interval.range.start)
            .find(|start| *start > self.local && !self.is_unnamed_holiday(start.date()));
        let Some(next) = next else { return self.voice.say(Line::ClosedNow) };
        let time = clock(next);
        match (next.date() - self.local.date()).num_days() {
            0 => self.voice.say_with(Line::OpensToday, &[("time", &time)]),
            1 => self.voice.say_with(Line::OpensTomorrow, &[("time", &time)]),
            _ => {
                let day = self.voice.say(day(next.weekday()));
                self.voice.say_with(Line::OpensOn, &[("day", &day), ("time", &time)])
            }
        }
    }
}

/// "09:00"
fn clock(time: NaiveDateTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn day(day: Weekday) -> Line {
    match day {
        Weekday::Mon => Line::Monday,
        Weekday::Tue => Line::Tuesday,
        Weekday::Wed => Line::Wednesday,
        Weekday::Thu => Line::Thursday,
        Weekday::Fri => Line::Friday,
        Weekday::Sat => Line::Saturday,
        Weekday::Sun => Line::Sunday,
    }
}
