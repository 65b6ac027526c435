//! Reply → a message of Discord: what is read without the embed, the embed, the buttons.
//!
//! The order is the reply's own. No sentence is cut: blocks that do not fit stand behind "More". It draws curated words only and never sees a
//! question. Called by `press`, `command`, `direct`.

mod components;
mod text;

use serenity::all::{
    CreateActionRow, CreateAllowedMentions, CreateEmbed, CreateInteractionResponseMessage, CreateMessage, MessageFlags,
};

use super::custom_id::Press;
use crate::answer::{Go, Reply, ServiceView};
use crate::content::{Line, Snapshot};
pub(super) use components::Item;
pub(super) use text::Contacts;

/// Discord's limit for a description is 4,096, for all of an embed 6,000; a page this long is read on a phone in a few screens.
const PAGE: usize = 3_600;
/// Discord's limit for an embed's title.
const TITLE: usize = 256;
/// Calm blue-green, the same in dark and light.
const COLOUR: u32 = 0x002E_7D8C;

/// How a reply is drawn.
pub(super) struct Sheet<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) contacts: &'a Contacts,
    /// Where wrong numbers and complaints go.
    pub(super) contact: &'a str,
    /// Said before the answer: that a picture was not opened.
    pub(super) note: Option<String>,
    /// In a direct message: it begins with its neutral line.
    pub(super) direct: bool,
    /// More buttons, before the reply's own.
    pub(super) first: Vec<Item>,
    /// How many blocks have been read before.
    pub(super) skip: usize,
    /// What to press again for the rest.
    pub(super) again: Option<Go>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, contacts: &'a Contacts, contact: &'a str) -> Self {
        Self { snapshot, contacts, contact, note: None, direct: false, first: Vec::new(), skip: 0, again: None }
    }
}

/// A drawn message.
pub(super) struct Drawn {
    content: String,
    embed: Option<CreateEmbed>,
    rows: Vec<CreateActionRow>,
}

/// A part of the reply that is not divided. `told` blocks are those that the answer without a question has too: "More" counts them.
struct Block {
    text: String,
    told: bool,
}

/// Draws a reply.
pub(super) fn draw(reply: &Reply, sheet: Sheet<'_>) -> Drawn {
    let (snapshot, contacts) = (sheet.snapshot, sheet.contacts);
    let voice = snapshot.voice(&reply.locale);
    let mut tail = vec![format!("-# {}", text::line(&reply.notice, contacts))];
    if !reply.reviewed {
        tail.insert(0, format!("-# {}", text::line(&voice.say(Line::NotReviewed), contacts)));
    }
    let room = PAGE.saturating_sub(tail.iter().map(|line| units(line) + 2).sum());
    let content = head(reply, &sheet);
    let blocks = blocks(reply, &sheet, room);
    let (page, rest) = page(&blocks, sheet.skip, room);
    let description = page.into_iter().chain(tail.iter().map(String::as_str)).collect::<Vec<_>>().join("\n\n");

    let mut items = sheet.first;
    if let Some(skip) = rest {
        let again = sheet.again.or_else(|| reply.topic.clone().map(Go::Topic)).unwrap_or(Go::Locale(reply.locale.clone()));
        items.push(Item { label: voice.say(Line::ButtonMore), press: Press::More(again, skip), choice: false });
    }
    items.extend(reply.buttons.iter().map(|button| Item::of(button, reply.outcome)));
    if !reply.reviewed {
        let fallback = snapshot.fallback();
        items.push(Item { label: fallback.to_string(), press: Press::Go(Go::Locale(fallback.clone())), choice: false });
    }
    let rows = components::rows(items, &reply.state, &voice.say(Line::ChoosePlaceholder));
    let title = reply.title.chars().take(TITLE).collect::<String>();
    let embed = CreateEmbed::new().title(title).description(description).colour(COLOUR);
    Drawn { content, embed: Some(embed), rows }
}

/// What is read without the embed: the emergency line and the bot line first.
fn head(reply: &Reply, sheet: &Sheet<'_>) -> String {
    let (voice, contacts) = (sheet.snapshot.voice(&reply.locale), sheet.contacts);
    let mut lines: Vec<String> = sheet.direct.then(|| voice.say(Line::DirectFirst)).into_iter().collect();
    lines.push(format!("**{}**", text::line(&reply.emergency.text, contacts)));
    lines.push(text::line(&reply.bot, contacts));
    lines.push(format!("-# {}", text::line(&reply.place_line, contacts)));
    lines.extend(sheet.note.as_ref().map(|note| text::line(note, contacts)));
    lines.join("\n")
}

/// Everything under the head, in the reply's order.
fn blocks(reply: &Reply, sheet: &Sheet<'_>, room: usize) -> Vec<Block> {
    let contacts = sheet.contacts;
    let voice = sheet.snapshot.voice(&reply.locale);
    let known = reply.place.is_some();
    let listed = reply.outcome == "menu" && reply.services.len() > 1;
    let mut services = reply.services.iter();
    let mut blocks: Vec<Block> = Vec::new();
    let mut add = |text: String, told: bool| {
        blocks.extend(divide(text, room).into_iter().map(|text| Block { text, told }));
    };
    add(text::line(&reply.opening, contacts), true);
    if known && !listed {
        services.by_ref().take(1).for_each(|first| add(service(first, contacts), true));
    }
    add(steps(&reply.steps, contacts), true);
    // Ways to reach the emergency service without speaking: whole lines of their own, too long to stand before the bot line.
    add(steps(&reply.emergency.silent, contacts), false);
    add(text::line(&reply.next, contacts), true);
    if let Some(also) = &reply.also {
        add(format!("**{}**\n{}", text::line(&also.title, contacts), steps(&also.steps, contacts)), false);
    }
    if known {
        services.for_each(|next| add(service(next, contacts), true));
    } else if let Some(countries) = &reply.countries {
        add(format!("{}\n{}", text::line(&countries.title, contacts), steps(&countries.lines, contacts)), true);
    }
    if reply.topic.as_ref().is_some_and(|topic| topic.as_str() == super::ABOUT) {
        add(text::line(&voice.say_with(Line::AboutContact, &[("contact", sheet.contact)]), contacts), true);
    }
    blocks
}

fn steps(steps: &[String], contacts: &Contacts) -> String {
    steps.iter().map(|step| format!("- {}", text::line(step, contacts))).collect::<Vec<_>>().join("\n")
}

fn service(service: &ServiceView, contacts: &Contacts) -> String {
    let mut lines = vec![format!("**{}**", text::line(&service.name, contacts))];
    lines.extend(service.ways.iter().map(|way| text::line(way, contacts)));
    let facts: Vec<&str> =
        std::iter::once(&service.hours).chain(&service.tags).map(String::as_str).filter(|fact| !fact.is_empty()).collect();
    lines.push(format!("-# {}", text::line(&facts.join(" · "), contacts)));
    let words = [&service.about, &service.how, &service.limits, &service.privacy];
    lines.extend(words.into_iter().filter(|words| !words.is_empty()).map(|words| text::line(words, contacts)));
    lines.join("\n")
}

/// A block that fits a page by itself; a longer one is divided between its lines.
fn divide(text: String, room: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    if units(&text) <= room {
        return vec![text];
    }
    let mut parts: Vec<String> = Vec::new();
    for line in text.lines() {
        match parts.last_mut() {
            Some(part) if units(part) + units(line) < room => {
                part.push('\n');
                part.push_str(line);
            }
            _ => parts.push(line.to_owned()),
        }
    }
    parts
}

/// The blocks of a page, and how many told blocks come before the next one.
fn page(blocks: &[Block], skip: usize, room: usize) -> (Vec<&str>, Option<usize>) {
    let (mut told, mut used, mut page) = (0, 0, Vec::new());
    for block in blocks {
        let seen = told < skip;
        if !seen {
            used += units(&block.text) + 2;
            if used > room && !page.is_empty() {
                return (page, Some(told));
            }
            page.push(block.text.as_str());
        }
        told += usize::from(block.told);
    }
    (page, None)
}

/// Length as Discord counts it at most.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Drawn {
    /// A message of words and buttons alone.
    pub(super) fn plain(content: String, rows: Vec<CreateActionRow>) -> Self {
        Self { content, embed: None, rows }
    }

    /// For an interaction: only its reader sees it, and nobody is mentioned.
    pub(super) fn response(self, private: bool) -> CreateInteractionResponseMessage {
        CreateInteractionResponseMessage::new()
            .content(self.content)
            .embeds(self.embed.into_iter().collect())
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new())
            .ephemeral(private)
    }

    /// For direct messages: without a notification.
    pub(super) fn message(self, nonce: u64) -> CreateMessage {
        CreateMessage::new()
            .content(self.content)
            .embeds(self.embed.into_iter().collect())
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new())
            .flags(MessageFlags::SUPPRESS_NOTIFICATIONS)
            .nonce(serenity::all::Nonce::Number(nonce))
            .enforce_nonce(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(length: usize, told: bool) -> Block {
        Block { text: "a".repeat(length), told }
    }

    #[test]
    fn more_goes_on_exactly_where_the_page_ended() {
        let blocks = [block(40, true), block(40, true), block(30, false), block(40, true), block(40, true)];
        let mut skip = 0;
        let mut read = Vec::new();
        // The answer to a press has no `also`: only told blocks count.
        let told: Vec<Block> =
            blocks.iter().filter(|block| block.told).map(|block| Block { text: block.text.clone(), told: true }).collect();
        let (first, mut rest) = page(&blocks, 0, 130);
        assert_eq!((first.len(), rest), (3, Some(2)));
        read.push(2);
        while let Some(next) = rest {
            skip = next;
            let (lines, more) = page(&told, skip, 130);
            read.push(lines.len());
            rest = more;
        }
        assert_eq!((skip, read), (2, vec![2, 2]));
    }

    #[test]
    fn a_block_longer_than_a_page_is_divided_between_its_lines() {
        let text = vec!["b".repeat(30); 10].join("\n");
        let parts = divide(text.clone(), 100);
        assert!(parts.len() > 1 && parts.iter().all(|part| units(part) <= 100));
        assert_eq!(parts.join("\n"), text);
    }
}
