//! What a button carries: language, place, reader, topic and where it leads. Nothing about a person.
//!
//! Buttons stay in people's messages for years, so the form is versioned and read like any foreign input: what is unknown, old, forged or
//! over-long is [`Unreadable`], and whoever asked gets the help list. Made by `draw`, read by `press`.

use crate::answer::{Go, State};
use crate::content::{Group, Locale, PlaceId, Reader, Snapshot, TopicId};

/// Discord's limit.
const LONGEST: usize = 100;
/// The form that this code writes and reads.
const VERSION: &str = "1";
/// Between two fields; none of them can hold it.
const BETWEEN: char = ';';

/// What a press wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// Follow a button of the reply.
    Go(Go),
    /// The rest of what that button led to, from this block on.
    More(Go, usize),
    /// On "Get help with this": who wrote the message.
    Wrote(Wrote),
    /// On the help panel.
    Panel(Panel),
    /// A choice from a menu: what is wanted stands in the value that was chosen.
    Menu,
}

/// Who wrote the message that help is wanted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrote {
    /// It was sent to the person.
    Somebody,
    /// A friend of theirs.
    Friend,
    /// They themselves.
    Myself,
    /// None of these.
    Else,
}

/// The buttons of the help panel, and its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panel {
    /// Opens the form.
    Ask,
    /// All topics.
    Topics,
    /// Help for danger now.
    Now,
}

/// Not one of our ids, or one of another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unreadable;

/// Writes an id. A topic that would not fit is left behind: the press then leads to the help list in the right language and place.
pub(super) fn write(state: &State, press: &Press) -> String {
    let (op, argument) = op(press);
    let skip = if let Press::More(_, skip) = press { skip.to_string() } else { String::new() };
    // The target of a press replaces what the state holds, so it is not written twice.
    let topic = match press {
        Press::Go(Go::Topic(_)) | Press::More(Go::Topic(_), _) => "",
        _ => state.topic.as_ref().map_or("", TopicId::as_str),
    };
    let place = state.place.as_ref().map_or("", PlaceId::as_str);
    let reader = state.reader.map_or("", letter);
    let form = |topic: &str| format!("{VERSION};{};{place};{reader};{topic};{op};{argument};{skip}", state.locale);
    let id = form(topic);
    if id.len() <= LONGEST { id } else { form("") }
}

/// Reads an id. Names of things that are no longer there are left out.
pub(super) fn read(id: &str, snapshot: &Snapshot) -> Result<(State, Press), Unreadable> {
    if id.len() > LONGEST {
        return Err(Unreadable);
    }
    let fields: Vec<&str> = id.split(BETWEEN).collect();
    let [VERSION, locale, place, reader, topic, op, argument, skip] = fields.as_slice() else { return Err(Unreadable) };
    let locale = Locale::parse(locale).ok_or(Unreadable)?;
    let locale = snapshot.closest(&locale).unwrap_or(snapshot.fallback()).clone();
    let state = State {
        topic: known_topic(topic, snapshot),
        place: snapshot.places().get(place).map(|place| place.id.clone()),
        reader: reader_of(reader),
        locale,
    };
    let press = press(op, argument, snapshot).ok_or(Unreadable)?;
    match press {
        Press::Go(go) if !skip.is_empty() => {
            let skip = skip.parse::<u8>().map_err(|_| Unreadable)?;
            Ok((state, Press::More(go, usize::from(skip))))
        }
        press if skip.is_empty() => Ok((state, press)),
        _ => Err(Unreadable),
    }
}

fn known_topic(id: &str, snapshot: &Snapshot) -> Option<TopicId> {
    snapshot.topic(id).map(|topic| topic.id.clone())
}

/// The letter of a press, and what it is about.
fn op(press: &Press) -> (&'static str, String) {
    match press {
        Press::Go(go) | Press::More(go, _) => match go {
            Go::Topic(id) => ("t", id.to_string()),
            Go::Services => ("s", String::new()),
            Go::Related => ("r", String::new()),
            Go::Readers => ("w", String::new()),
            Go::Reader(reader) => ("W", letter(*reader).to_owned()),
            Go::Places => ("p", String::new()),
            Go::Place(id) => ("P", id.to_string()),
            Go::Languages => ("l", String::new()),
            Go::Locale(locale) => ("L", locale.to_string()),
            Go::NotThis => ("n", String::new()),
            Go::Topics => ("g", String::new()),
            Go::Group(group) => ("G", group.as_str().to_owned()),
            Go::Hide => ("h", String::new()),
        },
        Press::Wrote(wrote) => ("m", wrote_letter(*wrote).to_owned()),
        Press::Panel(panel) => ("x", panel_letter(*panel).to_owned()),
        Press::Menu => ("c", String::new()),
    }
}

fn press(op: &str, argument: &str, snapshot: &Snapshot) -> Option<Press> {
    let bare = |press: Press| argument.is_empty().then_some(press);
    match op {
        "t" => known_topic(argument, snapshot).map(|id| Press::Go(Go::Topic(id))),
        "s" => bare(Press::Go(Go::Services)),
        "r" => bare(Press::Go(Go::Related)),
        "w" => bare(Press::Go(Go::Readers)),
        "W" => reader_of(argument).map(|reader| Press::Go(Go::Reader(reader))),
        "p" => bare(Press::Go(Go::Places)),
        "P" => snapshot.places().get(argument).map(|place| Press::Go(Go::Place(place.id.clone()))),
        "l" => bare(Press::Go(Go::Languages)),
        "L" => snapshot.closest(&Locale::parse(argument)?).map(|locale| Press::Go(Go::Locale(locale.clone()))),
        "n" => bare(Press::Go(Go::NotThis)),
        "g" => bare(Press::Go(Go::Topics)),
        "G" => Group::ALL.into_iter().find(|group| group.as_str() == argument).map(|group| Press::Go(Go::Group(group))),
        "h" => bare(Press::Go(Go::Hide)),
        "m" => [Wrote::Somebody, Wrote::Friend, Wrote::Myself, Wrote::Else]
            .into_iter()
            .find(|wrote| wrote_letter(*wrote) == argument)
            .map(Press::Wrote),
        "x" => {
            [Panel::Ask, Panel::Topics, Panel::Now].into_iter().find(|panel| panel_letter(*panel) == argument).map(Press::Panel)
        }
        "c" => Some(Press::Menu),
        _ => None,
    }
}

const fn letter(reader: Reader) -> &'static str {
    match reader {
        Reader::Victim => "v",
        Reader::Friend => "f",
        Reader::Parent => "p",
        Reader::AdultSurvivor => "a",
        Reader::Professional => "w",
        Reader::OwnThoughts => "o",
    }
}

fn reader_of(text: &str) -> Option<Reader> {
    Reader::ALL.into_iter().find(|reader| letter(*reader) == text)
}

const fn wrote_letter(wrote: Wrote) -> &'static str {
    match wrote {
        Wrote::Somebody => "s",
        Wrote::Friend => "f",
        Wrote::Myself => "m",
        Wrote::Else => "e",
    }
}

const fn panel_letter(panel: Panel) -> &'static str {
    match panel {
        Panel::Ask => "a",
        Panel::Topics => "t",
        Panel::Now => "n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn state(snapshot: &Snapshot) -> State {
        State {
            topic: TopicId::parse("worried-about-someones-behaviour"),
            place: PlaceId::parse("northern-ireland"),
            reader: Some(Reader::AdultSurvivor),
            locale: snapshot.fallback().clone(),
        }
    }

    #[test]
    fn every_press_is_read_back_and_fits() {
        let snapshot = content::embedded().unwrap();
        let state = state(&snapshot);
        let mut presses: Vec<Press> =
            [Go::Services, Go::Related, Go::Readers, Go::Places, Go::Languages, Go::NotThis, Go::Topics, Go::Hide]
                .into_iter()
                .chain(snapshot.topics().map(|topic| Go::Topic(topic.id.clone())))
                .chain(snapshot.places().iter().map(|place| Go::Place(place.id.clone())))
                .chain(Reader::ALL.map(Go::Reader))
                .chain(Group::ALL.map(Go::Group))
                .chain(snapshot.locales().map(|(locale, _)| Go::Locale(locale.clone())))
                .flat_map(|go| [Press::Go(go.clone()), Press::More(go, 17)])
                .collect();
        presses.extend([Wrote::Somebody, Wrote::Friend, Wrote::Myself, Wrote::Else].map(Press::Wrote));
        presses.extend([Panel::Ask, Panel::Topics, Panel::Now].map(Press::Panel));
        presses.push(Press::Menu);
        for press in presses {
            let id = write(&state, &press);
            assert!(id.len() <= LONGEST, "{id}");
            let (back, same) = read(&id, &snapshot).unwrap();
            assert_eq!(same, press, "{id}");
            assert_eq!((back.place, back.reader, back.locale), (state.place.clone(), state.reader, state.locale.clone()));
        }
    }

    #[test]
    fn what_is_not_ours_is_unreadable() {
        let snapshot = content::embedded().unwrap();
        let long = format!("1;en-GB;;;;t;{};", "a".repeat(100));
        for wrong in [
            "",
            "1",
            "0;en-GB;;;;g;;",
            "2;en-GB;;;;g;;",
            "1;en-GB;;;;z;;",
            "1;en-GB;;;;g;x;",
            "1;en-GB;;;;g;;999",
            "1;en-GB;;;;m;s;1",
            "1;EN;;;;g;;",
            "1;en-GB;;;;t;no-such-topic;",
            "1;en-GB;;;;P;narnia;",
            "1;en-GB;;;;g;;;",
            "💥",
            &long,
        ] {
            assert_eq!(read(wrong, &snapshot).err(), Some(Unreadable), "{wrong}");
        }
    }

    #[test]
    fn a_topic_or_place_that_is_gone_is_left_out() {
        let snapshot = content::embedded().unwrap();
        let (state, press) = read("1;en-GB;atlantis;q;gone-topic;s;;", &snapshot).unwrap();
        assert_eq!((state.topic, state.place, state.reader, press), (None, None, None, Press::Go(Go::Services)));
    }
}
