//! One interaction → its response. Pure but for the clock: no network, no wait. `intake` calls it where a panic and a hang do no harm.

use serenity::all::CreateInteractionResponse;

use super::bot::{Bot, Response};
use super::draw::{Sheet, draw};
use super::event::{Interaction, Kind};
use super::{command, fault, press, typing, with_this};

/// Makes the response. The interaction's words are wiped with it.
pub(super) fn respond(bot: &Bot, interaction: Interaction) -> Response {
    fault::strike(fault::surface(&interaction.kind));
    fault::tell(&interaction.kind);
    let desk = bot.desk();
    let locale = desk.language(&interaction.locale);
    match interaction.kind {
        Kind::Command { name, options } => command::respond(&desk, &name, options, &locale, interaction.seen),
        Kind::Message(text) => {
            let (reply, first) = with_this::reply(&desk, text, &locale);
            Response::private(draw(&reply, Sheet { first, ..desk.sheet() }))
        }
        Kind::Press { id, private } => press::respond(&desk, &id, private, interaction.seen, &locale),
        Kind::Form { text } => press::form(&desk, text, &locale),
        Kind::Typing { option, typed } => typing::respond(&desk, &option, typed, &locale),
        Kind::Ping => Response::new(&CreateInteractionResponse::Pong),
        Kind::Unknown => desk.private(&desk.help_list(&locale, None)),
    }
}
