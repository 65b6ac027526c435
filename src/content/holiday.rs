//! Public holidays by place, from the calendars that come with opening-hours.
//!
//! Those calendars give a country's common and regional days apart but not whose region a day is; a place of `places.toml` names the windows
//! of the year whose regional days are its own. Days that always count (25 December even when another day is given off) are added.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, Weekday};
use compact_calendar::CompactCalendar;
use opening_hours::localization::Country;

use super::diagnostic::Findings;
use super::source::Source;
use super::table::{Table, Text};

/// A day of any year: month and day.
type MonthDay = (u32, u32);

/// A part of the year whose regional days are a place's own; with `mondays`, only those that fall on one.
struct Window {
    from: MonthDay,
    to: MonthDay,
    mondays: bool,
}

impl Window {
    fn holds(&self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&(date.month(), date.day())) && (!self.mondays || date.weekday() == Weekday::Mon)
    }
}

/// The years that a calendar is filled for.
const YEARS: std::ops::RangeInclusive<i32> = 2020..=2060;

/// Reads `holidays = { country, regional, always }` into a calendar; a place without it has no known holidays.
pub(super) fn read(mut table: Table<'_, '_>, source: &Source) -> Arc<CompactCalendar> {
    let mut calendar = CompactCalendar::default();
    let country = table.required("country");
    let windows = table.texts("regional");
    let always = table.texts("always");
    let windows: Vec<Window> = windows.iter().filter_map(|text| window(text, source, table.findings)).collect();
    for text in always {
        let Some((month, day)) = month_day(text.value) else {
            bad_day(&text, source, table.findings);
            continue;
        };
        for date in YEARS.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)) {
            calendar.insert(date);
        }
    }
    if let Some(text) = country {
        if let Ok(country) = text.value.parse::<Country>() {
            let wanted = |date: &NaiveDate| YEARS.contains(&date.year());
            for date in country.holidays().get_public().iter().filter(wanted) {
                calendar.insert(date);
            }
            let own = |date: &NaiveDate| windows.iter().any(|window| window.holds(*date));
            for date in country.holidays_regional().get_public().iter().filter(wanted).filter(own) {
                calendar.insert(date);
            }
        } else {
            table.error(text.span, "country", "no country has this code", "write the ISO 3166 code, such as \"GB\"");
        }
    }
    table.finish();
    Arc::new(calendar)
}

/// All days of several calendars.
pub(super) fn union<'a>(calendars: impl IntoIterator<Item = &'a CompactCalendar>) -> Arc<CompactCalendar> {
    let mut all = CompactCalendar::default();
    for date in calendars.into_iter().flat_map(CompactCalendar::iter) {
        all.insert(date);
    }
    Arc::new(all)
}

/// `03-22..04-26`, or `Mo 01-02..01-03`.
fn window(text: &Text<'_>, source: &Source, findings: &mut Findings) -> Option<Window> {
    let days = text.value.strip_prefix("Mo ");
    let window = days
        .unwrap_or(text.value)
        .split_once("..")
        .and_then(|(from, to)| Some(Window { from: month_day(from)?, to: month_day(to)?, mondays: days.is_some() }));
    if window.is_none() {
        bad_day(text, source, findings);
    }
    window
}

fn bad_day(text: &Text<'_>, source: &Source, findings: &mut Findings) {
    findings.error(
        source,
        text.span.clone(),
        "day",
        "this is not a day of the year",
        "write \"12-25\", or \"03-22..04-26\" for a window",
    );
}

/// `12-25`.
fn month_day(text: &str) -> Option<MonthDay> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    NaiveDate::from_ymd_opt(2024, month, day).map(|_| (month, day))
}
