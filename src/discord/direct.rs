//! A direct message → its reply. What holds no words is met on purpose: pictures are never fetched, sound is not heard, a forwarded message is
//! somebody else's.

use super::bot::Desk;
use super::draw::{Drawn, Sheet, draw};
use super::event::{Direct, Holds};
use super::with_this;
use crate::answer::Reply;
use crate::content::{Line, Locale};
use crate::question::Question;

/// What is said about pictures.
const IMAGES: &str = "image-shared";

/// Draws the reply. Discord tells no interface language with a message: the words' own, else the fallback's.
pub(super) fn respond(desk: &Desk<'_>, message: Direct) -> Drawn {
    let snapshot = &desk.edition.snapshot;
    let locale = snapshot.fallback().clone();
    let voice = snapshot.voice(&locale);
    let (reply, note, first) = match message.holds {
        Holds::File => (image(desk, message.text, &locale), Some(Line::ImageNote), Vec::new()),
        Holds::Voice => (desk.help_list(&locale, None), Some(Line::VoiceNote), Vec::new()),
        Holds::Forward => {
            let (reply, items) = with_this::reply(desk, Some(message.text), &locale);
            (reply, None, items)
        }
        Holds::Words | Holds::Else if message.empty => (desk.help_list(&locale, None), Some(Line::NoWordsNote), Vec::new()),
        Holds::Words | Holds::Else => (desk.answer(message.text, &locale, None), None, Vec::new()),
    };
    let note = note.map(|line| voice.say(line));
    draw(&reply, Sheet { note, first, direct: true, ..desk.sheet() })
}

/// The answer about images, and over it what the words beside one say of danger now.
fn image(desk: &Desk<'_>, text: Question, locale: &Locale) -> Reply {
    use crate::matching::Decision;
    match (desk.urgency(text, locale), desk.edition.snapshot.topic(IMAGES)) {
        (Some(urgent), Some(images)) => {
            let decision = Decision { urgent: Some(urgent), ..Decision::topic(images.id.clone(), locale.clone()) };
            desk.compose(&decision, None, None)
        }
        _ => desk.topic(IMAGES, locale, None),
    }
}
