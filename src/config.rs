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
    /// The Discord bot.
    #[cfg(feature = "discord")]
    Run(Run),
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
    #[arg(required_unless_present = "each", value_name = "QUESTION")]
    pub question: Vec<OsString>,
    /// Language, such as `en-GB`: a hint.
    #[arg(long, env = "WAYMARK_LOCALE", value_name = "LOCALE")]
    pub locale: Option<String>,
    /// Explains each line of stdin: what is slow, learning from changed examples, is done once for all.
    #[arg(long, conflicts_with = "question")]
    pub each: bool,
    /// The topic that should be first: also tells which words took the question away from it.
    #[arg(long, value_name = "TOPIC")]
    pub want: Option<String>,
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

/// `waymark run`
#[cfg(feature = "discord")]
#[derive(Debug, Args)]
pub struct Run {
    /// File that holds the bot's token, alone. Else the environment's `DISCORD_TOKEN`.
    #[arg(long, env = "WAYMARK_TOKEN_FILE", value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// Folder of the bot's own: `gateway.json`, how often it signed in.
    #[arg(long, env = "WAYMARK_DATA", value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Place to assume when nothing else is known, such as `wales`.
    #[arg(long, env = "WAYMARK_PLACE", value_name = "PLACE")]
    pub place: Option<String>,
    /// Where wrong numbers and complaints go; About shows it.
    #[arg(long, env = "WAYMARK_CONTACT", value_name = "TEXT")]
    pub contact: Option<String>,
    /// How much it says of its health. Only ever its own modules; never a person's words.
    #[arg(long, env = "WAYMARK_LOG", value_name = "LEVEL", default_value = "info")]
    pub log: Level,
    /// Another address for Discord's API, for tests: gateway and HTTP both.
    #[arg(long, env = "WAYMARK_DISCORD_API", value_name = "URL")]
    pub discord_api: Option<String>,
    /// Seconds within which the first sign-in must work.
    #[arg(long, env = "WAYMARK_START_WITHIN", value_name = "SECONDS", default_value_t = 90)]
    pub start_within: u64,
    /// Says all that is wrong with the settings, and ends.
    #[arg(long)]
    pub check_config: bool,
}

/// How much is logged.
#[cfg(feature = "discord")]
#[derive(Clone, Copy, Debug, ValueEnum)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
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
