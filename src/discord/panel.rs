//! The help panel: a public message that a server's moderators post, and the form behind it.
//!
//! It holds emergency words and no helpline's number, since an old panel cannot be changed. Whoever presses it is answered in private, in
//! their own language. Nobody who runs the server learns of a press.

use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, CreateInputText, CreateInteractionResponse,
    CreateInteractionResponseMessage, CreateModal, InputTextStyle,
};

use super::bot::{Desk, Response};
use super::command::DANGER;
use super::custom_id::{self, Panel, Press};
use super::draw::{Sheet, draw};
use super::event::Seen;
use crate::answer::{Go, State};
use crate::content::{Line, Locale};

/// The one box of the form.
const BOX: &str = "question";
/// What a question may be long (Discord's own limit for a form).
const LONGEST: u16 = 4_000;

fn bare(locale: &Locale, desk: &Desk<'_>) -> State {
    State { topic: None, place: desk.bot.place.clone(), reader: None, locale: locale.clone() }
}

/// Posts the panel, or says that it belongs in a server.
pub(super) fn post(desk: &Desk<'_>, locale: &Locale, seen: Seen) -> Response {
    let snapshot = &desk.edition.snapshot;
    let voice = snapshot.voice(locale);
    if seen != Seen::Server {
        let note = Some(voice.say(Line::PanelOnlyInServer));
        return Response::private(draw(&desk.help_list(locale, None), Sheet { note, ..desk.sheet() }));
    }
    let state = bare(locale, desk);
    let button = |line: Line, panel: Panel, style: ButtonStyle| {
        CreateButton::new(custom_id::write(&state, &Press::Panel(panel))).label(voice.say(line)).style(style)
    };
    let row = CreateActionRow::Buttons(vec![
        button(Line::PanelAsk, Panel::Ask, ButtonStyle::Primary),
        button(Line::PanelTopics, Panel::Topics, ButtonStyle::Secondary),
        button(Line::PanelNow, Panel::Now, ButtonStyle::Danger),
    ]);
    let emergency = desk.help_list(locale, None).emergency.text;
    let embed = CreateEmbed::new()
        .title(voice.say(Line::PanelTitle))
        .description([voice.say(Line::PanelText), voice.say(Line::Bot), voice.say(Line::PanelPrivate)].join("\n\n"));
    let message = CreateInteractionResponseMessage::new()
        .content(format!("**{emergency}**"))
        .embed(embed)
        .components(vec![row])
        .allowed_mentions(CreateAllowedMentions::new());
    Response::new(&CreateInteractionResponse::Message(message))
}

/// Answers a press on the panel.
pub(super) fn pressed(desk: &Desk<'_>, panel: Panel, locale: &Locale) -> Response {
    match panel {
        Panel::Ask => form(desk, locale),
        Panel::Topics => {
            let reply = desk.follow(&Go::Topics, &bare(locale, desk));
            desk.private(&reply.unwrap_or_else(|| desk.help_list(locale, None)))
        }
        Panel::Now => desk.private(&desk.topic(DANGER, locale, None)),
    }
}

/// A form with one box.
fn form(desk: &Desk<'_>, locale: &Locale) -> Response {
    let voice = desk.edition.snapshot.voice(locale);
    let id = custom_id::write(&bare(locale, desk), &Press::Panel(Panel::Ask));
    let question = CreateInputText::new(InputTextStyle::Paragraph, voice.say(Line::FormLabel), BOX)
        .placeholder(voice.say(Line::FormHint))
        .max_length(LONGEST)
        .required(true);
    let modal = CreateModal::new(id, voice.say(Line::FormTitle)).components(vec![CreateActionRow::InputText(question)]);
    Response::new(&CreateInteractionResponse::Modal(modal))
}
