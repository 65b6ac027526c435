//! Where no place is known: a line for each country, with the country's name, so that nobody tries a number of another.
//!
//! For a child, or whoever may be one, the countries' child lines; for an adult of whom that is known, the line that listens to such adults. Lists
//! of lines for other countries come last. It says no opening hours: they are shown when the place is. Called by `compose`.

use std::sync::Arc;

use super::compose::Scene;
use super::reply::{Countries, ServiceView};
use super::select::{self, Seeker};
use super::view::view;
use crate::content::{Line, Place, Reader, Service, Topic};

/// The place that stands for every country that has none of its own; its lines are lists of lines.
const ELSEWHERE: &str = "elsewhere";

/// The services, one for each country, and how they are shown. A service that serves two countries is one service, and two lines.
pub(super) fn lines(scene: &Scene<'_>, topic: Option<&Topic>) -> (Vec<ServiceView>, Countries) {
    let is_adult = scene.reader.is_some_and(|reader| !matches!(reader, Reader::Victim | Reader::Friend));
    let draw = |service: &Service| view(service, scene.snapshot, None, scene.locale, scene.now);
    let (mut services, mut lines): (Vec<ServiceView>, Vec<String>) = (Vec::new(), Vec::new());
    for country in scene.snapshot.places().iter().filter(|place| place.main && place.part_of.is_none()) {
        let found = if is_adult { adult_line(scene, topic, country) } else { None };
        let child_line = || scene.snapshot.service(country.child_line.as_ref()?.as_str()).cloned();
        if let Some(service) = found.or_else(child_line) {
            let drawn = draw(&service);
            lines.push(line(scene, &scene.voice.place(&country.id), &drawn));
            if services.iter().all(|earlier| earlier.id != drawn.id) {
                services.push(drawn);
            }
        }
    }
    let elsewhere = scene.snapshot.places().get(ELSEWHERE).into_iter().flat_map(|place| &place.lines);
    let for_reader = |service: &&Arc<Service>| {
        service.readers.is_empty() || scene.reader.is_none_or(|reader| service.readers.contains(&reader))
    };
    for service in elsewhere.filter_map(|id| scene.snapshot.service(id.as_str())).filter(for_reader) {
        lines.push(line(scene, &scene.voice.say(Line::OtherCountries), &draw(service)));
    }
    let title = scene.voice.say(if is_adult { Line::AdultLines } else { Line::ChildLines });
    (services, Countries { title, lines })
}

/// The line that somebody in this country is shown first, of those that answer a call and listen.
fn adult_line(scene: &Scene<'_>, topic: Option<&Topic>, country: &Arc<Place>) -> Option<Arc<Service>> {
    let seeker = Seeker { place: country, reader: scene.reader, age: scene.age, locale: scene.locale, now: scene.now };
    let shown = select::shown(topic, &seeker, scene.snapshot);
    shown.into_iter().find(|service| service.phone.is_some() && service.kind.listens())
}

/// "Childline (the United Kingdom): Call 0800 1111"
fn line(scene: &Scene<'_>, country: &str, service: &ServiceView) -> String {
    let way = service.ways.first().map(String::as_str).unwrap_or_default();
    scene.voice.say_with(Line::CountryLine, &[("place", country), ("name", &service.name), ("way", way)])
}
