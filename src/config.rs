//! Flags and environment → [`Config`], parsed once.
//!
//! Every option may come from the environment as `WAYMARK_<OPTION>`. Names of places, readers and languages are looked up by `main`, once
//! the content is loaded.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Waymark: the next step for a question about the sexual abuse of children.
#[derive(Debug, Parser)]
#[command(version, about, arg_required_else_help = true)]
pub struct Config {
    /// Folder that holds `locales/` and `responses/`; without it, the content built into the program.
    #[arg(long, global = true, env = "WAYMARK_CONTENT", value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answers one question as the bot would.
    Ask(Ask),
    /// A conversation: a line is a question, a number presses a button. Nothing is written anywhere.
    Chat(Chat),
    /// A question a line on stdin; a JSON object a line on stdout.
    Match(Match),
    /// For moderators: why a question goes where it goes.
    Explain(Explain),
    /// Finds how sure the matcher may be on a content and keeps it there: run it when example questions have changed.
    Calibrate(Calibrate),
    /// What there is, with dates and confidence.
    List(List),
    /// Every error and warning of the content, and what to write instead.
    Check(Check),
}

/// What is known beside a question.
#[derive(Debug, Args)]
pub struct Where {
    /// Place, such as `wales`: a hint that the question's own words win over.
    #[arg(long, env = "WAYMARK_PLACE", value_name = "PLACE")]
    pub place: Option<String>,
    /// Language, such as `en-GB`: a hint too.
    #[arg(long, env = "WAYMARK_LOCALE", value_name = "LOCALE")]
    pub locale: Option<String>,
    /// The time to answer at, such as `2026-12-25T09:00:00Z`.
    #[arg(long, env = "WAYMARK_AT", value_name = "RFC3339", value_parser = instant)]
    pub at: Option<DateTime<Utc>>,
}

/// `waymark ask`
#[derive(Debug, Args)]
pub struct Ask {
    /// The question; `-` reads it from stdin.
    #[arg(required = true, value_name = "QUESTION")]
    pub question: Vec<OsString>,
    /// What is known beside it.
    #[command(flatten)]
    pub known: Where,
    /// For whom: victim, friend, parent, adult-survivor, professional or own-thoughts.
    #[arg(long, env = "WAYMARK_READER", value_name = "READER")]
    pub reader: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// `waymark chat`
#[derive(Debug, Args)]
pub struct Chat {
    /// What is known beforehand.
    #[command(flatten)]
    pub known: Where,
    /// No colour, no box, no clearing of the screen.
    #[arg(long)]
    pub plain: bool,
}

/// `waymark match`
#[derive(Debug, Args)]
pub struct Match {
    /// Language, such as `en-GB`: a hint.
    #[arg(long, env = "WAYMARK_LOCALE", value_name = "LOCALE")]
    pub locale: Option<String>,
}

/// `waymark explain`
#[derive(Debug, Args)]
pub struct Explain {
    /// The question; `-` reads it from stdin.
    #[arg(required = true, value_name = "QUESTION")]
    pub question: Vec<OsString>,
    /// Language, such as `en-GB`: a hint.
    #[arg(long, env = "WAYMARK_LOCALE", value_name = "LOCALE")]
    pub locale: Option<String>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// `waymark calibrate`
#[derive(Debug, Args)]
pub struct Calibrate {
    /// The content folder, whose `locales/calibration.toml` is written.
    pub dir: PathBuf,
}

/// `waymark list`
#[derive(Debug, Args)]
pub struct List {
    /// What to list.
    pub what: Listed,
    /// A JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// `waymark check`
#[derive(Debug, Args)]
pub struct Check {
    /// Folder that holds `locales/` and `responses/`; else `--content`, else the content built into the program.
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// How to write what is found.
    #[arg(long, env = "WAYMARK_FORMAT", value_enum, default_value = "human")]
    pub format: Format,
    /// Only what this rule finds, such as `R10`.
    #[arg(long, value_name = "RULE")]
    pub rule: Option<String>,
    /// Explains a rule and checks nothing.
    #[arg(long, value_name = "RULE")]
    pub explain: Option<String>,
    /// The day to check at, such as `2026-12-25T09:00:00Z`.
    #[arg(long, env = "WAYMARK_AT", value_name = "RFC3339", value_parser = instant)]
    pub at: Option<DateTime<Utc>>,
    /// Leaves out routing: no matcher is trained.
    #[arg(long)]
    pub no_routing: bool,
    /// Checks again whenever a file changes.
    #[arg(long)]
    pub watch: bool,
    /// Writes the terms as a Vale style into this folder and checks nothing.
    #[arg(long, value_name = "DIR")]
    pub export_vale: Option<PathBuf>,
    /// Asks every address of the facts whether it is still there.
    #[cfg(feature = "online")]
    #[arg(long)]
    pub online: bool,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// With the source line and a caret.
    Human,
    /// A JSON object a line.
    Json,
    /// Annotations of a pull request.
    Github,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Listed {
    /// Answers.
    Topics,
    /// Who can be reached.
    Services,
    /// Countries and nations.
    Places,
    /// Languages.
    Locales,
}

/// Parses a time with its zone.
fn instant(text: &str) -> Result<DateTime<Utc>, &'static str> {
    DateTime::parse_from_rfc3339(text).map(|time| time.with_timezone(&Utc)).map_err(|_| "write it like 2026-12-25T09:00:00Z")
}
