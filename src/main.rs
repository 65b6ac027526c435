//! The command line. Every command is a few lines here and its own file in a room below.
//!
//! Exit codes: 0 done; 1 the content or the input is not acceptable; 2 wrong usage; 3 the outside failed.

use std::ffi::OsString;
use std::io::{self, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::Utc;
use clap::Parser;

use waymark::config::{Command, Config, Listed, Where};
use waymark::content::{Diagnostic, Locale, PlaceId, Reader, Snapshot};
use waymark::library::{Circumstances, Edition};
use waymark::question::{LONGEST, Question};
use waymark::{telemetry, terminal};

/// Every freed block is zeroed, so that no copy of a question outlives its reply (architecture.md; held by `tests/it/memory.rs`).
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Why a command did not do its work.
enum Failure {
    /// The content is not acceptable.
    Content(Vec<Diagnostic>),
    /// A flag names something that does not exist.
    Usage(String),
    /// Reading or writing failed.
    Outside(io::Error),
    /// Discord, or the machine, does not let the bot go on.
    #[cfg(feature = "discord")]
    Ended(waymark::discord::Ended),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Outside(error)
    }
}

fn main() -> ExitCode {
    telemetry::silence_panics();
    let config = Config::parse();
    match run(config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(failure),
    }
}

fn run(config: Config) -> Result<(), Failure> {
    let edition = load(config.content.as_deref())?;
    let out = &mut BufWriter::new(io::stdout().lock());
    match config.command {
        Command::Ask(ask) => {
            let circumstances = circumstances(&ask.known, ask.reader.as_deref(), &edition.snapshot)?;
            let question = question(ask.question)?;
            terminal::ask(question, &edition, &circumstances, ask.json, style(false), out)?;
        }
        Command::Chat(chat) => {
            let circumstances = circumstances(&chat.known, None, &edition.snapshot)?;
            terminal::chat(
                &edition,
                &circumstances,
                style(chat.plain),
                chat.plain || !io::stdout().is_terminal(),
                io::stdin().lock(),
                out,
            )?;
        }
        Command::Match(stream) => {
            let locale = locale(stream.locale.as_deref(), &edition.snapshot)?;
            terminal::stream(&edition, &locale, BufReader::new(io::stdin().lock()), out)?;
        }
        Command::List(list) => {
            let listing = match list.what {
                Listed::Topics => terminal::list_topics,
                Listed::Services => terminal::list_services,
                Listed::Places => terminal::list_places,
                Listed::Locales => terminal::list_locales,
            };
            listing(&edition.snapshot, list.json, out)?;
        }
        #[cfg(feature = "discord")]
        Command::Run(settings) => bot(&settings, edition)?,
    }
    Ok(out.flush()?)
}

/// Checks the settings, says all that is wrong, and runs the bot.
#[cfg(feature = "discord")]
fn bot(run: &waymark::config::Run, edition: Edition) -> Result<(), Failure> {
    let (settings, found) = waymark::discord::settings(run, &edition.snapshot);
    let mut err = anstream::stderr().lock();
    for warning in &found.warnings {
        writeln!(err, "waymark: note: {warning}")?;
    }
    drop(err);
    let Some(settings) = settings else { return Err(Failure::Usage(found.errors.join("\nwaymark: "))) };
    if run.check_config {
        return Ok(writeln!(anstream::stderr().lock(), "waymark: the settings are complete")?);
    }
    telemetry::start(run.log);
    if telemetry::forbid_core_dumps().is_err() {
        writeln!(
            anstream::stderr().lock(),
            "waymark: note: core dumps cannot be switched off here; forbid them in the service manager"
        )?;
    }
    waymark::discord::run(settings, waymark::library::Library::new(edition)).map_err(Failure::Ended)
}

fn load(folder: Option<&Path>) -> Result<Edition, Failure> {
    Edition::load(folder).map_err(Failure::Content)
}

/// The question from the command line, or from stdin for `-`; never more of it than is read anyway.
fn question(words: Vec<OsString>) -> io::Result<Question> {
    let mut bytes = Vec::with_capacity(LONGEST);
    if words.len() == 1 && words.first().is_some_and(|word| word == "-") {
        io::stdin().lock().take(LONGEST as u64).read_to_end(&mut bytes)?;
    } else {
        for word in words {
            if !bytes.is_empty() {
                bytes.push(b' ');
            }
            bytes.extend_from_slice(word.as_encoded_bytes());
        }
    }
    Ok(Question::from_bytes(bytes))
}

fn circumstances(known: &Where, reader: Option<&str>, snapshot: &Snapshot) -> Result<Circumstances, Failure> {
    Ok(Circumstances {
        place: known.place.as_deref().map(|id| place(id, snapshot)).transpose()?,
        reader: reader.map(named_reader).transpose()?,
        locale: locale(known.locale.as_deref(), snapshot)?,
        now: known.at.unwrap_or_else(Utc::now),
    })
}

fn place(id: &str, snapshot: &Snapshot) -> Result<PlaceId, Failure> {
    let known = || snapshot.places().ids().collect::<Vec<_>>().join(", ");
    let found = snapshot.places().get(id).map(|place| place.id.clone());
    found.ok_or_else(|| Failure::Usage(format!("there is no such place; there are: {}", known())))
}

fn named_reader(name: &str) -> Result<Reader, Failure> {
    let known = Reader::ALL.map(Reader::as_str).join(", ");
    Reader::parse(name).ok_or_else(|| Failure::Usage(format!("there is no such reader; there are: {known}")))
}

/// A language hint; one that we have no words in falls back to another of the same language, else to English.
fn locale(tag: Option<&str>, snapshot: &Snapshot) -> Result<Locale, Failure> {
    let Some(tag) = tag else { return Ok(snapshot.fallback().clone()) };
    let wished =
        Locale::parse(tag).ok_or_else(|| Failure::Usage("this is not a language tag; write it like en-GB".to_owned()))?;
    Ok(snapshot.closest(&wished).unwrap_or(snapshot.fallback()).clone())
}

fn style(plain: bool) -> terminal::Style {
    let out = io::stdout();
    let colour = !plain && out.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let width = if out.is_terminal() { textwrap::termwidth() } else { 80 };
    terminal::Style { width, colour }
}

/// Says what went wrong, for its reader, and gives the exit code.
fn report(failure: Failure) -> ExitCode {
    let mut err = anstream::stderr().lock();
    match failure {
        Failure::Content(diagnostics) => {
            for diagnostic in &diagnostics {
                let _ = writeln!(err, "{}\n", diagnostic.draw(true));
            }
            let _ = writeln!(err, "waymark: {} in the content", count(diagnostics.len()));
            ExitCode::from(1)
        }
        Failure::Usage(message) => {
            let _ = writeln!(err, "waymark: {message}");
            ExitCode::from(2)
        }
        #[cfg(feature = "discord")]
        Failure::Ended(ended) => {
            let _ = writeln!(err, "waymark: {}", ended.remedy());
            ExitCode::from(3)
        }
        // Whoever reads our output has read enough.
        Failure::Outside(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Failure::Outside(error) => {
            let _ = writeln!(err, "waymark: reading or writing failed: {}", error.kind());
            ExitCode::from(3)
        }
    }
}

fn count(errors: usize) -> String {
    if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") }
}
