//! A reply's buttons → rows. Lists to choose from become a menu when they are long; everything else is a button.
//!
//! Discord allows five rows of five buttons, or a menu of 25 in a row, and no custom id twice in a message.

use std::collections::BTreeSet;

use serenity::all::{ButtonStyle, CreateActionRow, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption};

use super::super::custom_id::{self, Press};
use crate::answer::{Button, Go, State};

const ROWS: usize = 5;
const IN_A_ROW: usize = 5;
const IN_A_MENU: usize = 25;
/// Longer lists are a menu.
const AS_BUTTONS: usize = 8;
/// Discord's limit for what stands on a button and in a menu.
const LABEL: usize = 80;

/// A button before it is drawn.
pub(in super::super) struct Item {
    pub(in super::super) label: String,
    pub(in super::super) press: Press,
    /// What the reply asks to choose from.
    pub(in super::super) choice: bool,
}

impl Item {
    /// A button of the reply.
    pub(super) fn of(button: &Button, outcome: &str) -> Self {
        let choice = match button.go {
            Go::Place(_) | Go::Reader(_) | Go::Locale(_) | Go::Group(_) => true,
            Go::Topic(_) => outcome != "answer",
            _ => false,
        };
        Self { label: button.label.clone(), press: Press::Go(button.go.clone()), choice }
    }
}

/// Draws the rows; choices come first.
pub(super) fn rows(mut items: Vec<Item>, state: &State, placeholder: &str) -> Vec<CreateActionRow> {
    let mut seen = BTreeSet::new();
    items.retain(|item| seen.insert(custom_id::write(state, &item.press)));
    let (choices, others): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| item.choice);
    let mut rows: Vec<CreateActionRow> = Vec::new();
    if choices.len() > AS_BUTTONS {
        for (at, options) in choices.chunks(IN_A_MENU).enumerate() {
            rows.push(menu(options, state, placeholder, at));
        }
    } else {
        rows.extend(choices.chunks(IN_A_ROW).map(|row| buttons(row, state, ButtonStyle::Primary)));
    }
    rows.extend(others.chunks(IN_A_ROW).map(|row| buttons(row, state, ButtonStyle::Secondary)));
    rows.truncate(ROWS);
    rows
}

fn buttons(items: &[Item], state: &State, style: ButtonStyle) -> CreateActionRow {
    let button = |item: &Item| {
        let style = if matches!(item.press, Press::More(..)) { ButtonStyle::Primary } else { style };
        CreateButton::new(custom_id::write(state, &item.press)).label(short(&item.label)).style(style)
    };
    CreateActionRow::Buttons(items.iter().map(button).collect())
}

fn menu(items: &[Item], state: &State, placeholder: &str, at: usize) -> CreateActionRow {
    let options =
        items.iter().map(|item| CreateSelectMenuOption::new(short(&item.label), custom_id::write(state, &item.press))).collect();
    // Two menus of one message need two ids.
    let id = format!("{}{at}", custom_id::write(state, &Press::Menu));
    CreateActionRow::SelectMenu(
        CreateSelectMenu::new(id, CreateSelectMenuKind::String { options }).placeholder(short(placeholder)),
    )
}

/// A label is a title of at most 60 characters and a few words; longer ones end at a word.
fn short(label: &str) -> String {
    if label.encode_utf16().count() <= LABEL {
        return label.to_owned();
    }
    let mut short = String::new();
    for word in label.split_inclusive(' ') {
        if short.encode_utf16().count() + word.encode_utf16().count() >= LABEL {
            break;
        }
        short.push_str(word);
    }
    format!("{}…", short.trim_end())
}
