//! The command line. Every command is a few lines here and its own file in a room below.
//!
//! Exit codes: 0 done; 1 the content or the input is not acceptable; 2 wrong usage; 3 the outside failed.

use std::ffi::OsString;
use std::io::{self, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::Utc;
use clap::Parser;

use waymark::config::{self, Command, Config, Listed, Where};
use waymark::content::{self, Diagnostic, Files, Locale, PlaceId, Reader, Snapshot, TopicId};
use waymark::library::{Circumstances, Edition};
use waymark::matching::Hints;
use waymark::question::{LONGEST, Question};
use waymark::{check, telemetry, terminal};

/// Every freed block is zeroed, so that no copy of a question outlives its reply (architecture.md; held by `tests/it/memory.rs`).
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Why a command did not do its work.
enum Failure {
    /// The content is not acceptable.
    Content(Vec<Diagnostic>),
    /// The content is not acceptable, and the report said so.
    Checked,
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
    if let Command::Calibrate(calibrate) = &config.command {
        return Ok(terminal::calibrate(
            &content::from_folder(&calibrate.dir).map_err(Failure::Content)?,
            &calibrate.dir,
            &mut io::stdout().lock(),
        )?);
    }
    if let Command::Check(check) = &config.command {
        return content_check(check, config.content.as_deref());
    }
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
        Command::Explain(explain) => {
            let hints = Hints { locale: locale(explain.locale.as_deref(), &edition.snapshot)? };
            let want = explain.want.as_deref().map(|id| topic(id, &edition.snapshot)).transpose()?;
            let explainer = terminal::Explainer { edition: &edition, hints, want, json: explain.json };
            if explain.each {
                explainer.each(io::stdin().lock(), out)?;
            } else {
                explainer.one(&question(explain.question)?, out)?;
            }
        }
        // Done above: it needs no matcher of its own.
        Command::Calibrate(_) => {}
        Command::List(list) => {
            let listing = match list.what {
                Listed::Topics => terminal::list_topics,
                Listed::Services => terminal::list_services,
                Listed::Places => terminal::list_places,
                Listed::Locales => terminal::list_locales,
            };
            listing(&edition.snapshot, list.json, out)?;
        }
        Command::Check(_) => {}
        #[cfg(feature = "discord")]
        Command::Run(settings) => bot(&settings, edition)?,
    }
    Ok(out.flush()?)
}

/// A topic by its id.
fn topic<'s>(id: &str, snapshot: &'s Snapshot) -> Result<&'s TopicId, Failure> {
    let known = snapshot.topic(id).map(|topic| &topic.id);
    known.ok_or_else(|| Failure::Usage(format!("there is no topic `{id}`; `waymark list topics` shows them")))
}

/// `waymark check`: here only which content and how to tell it; the rules are the library's.
fn content_check(config: &config::Check, content: Option<&Path>) -> Result<(), Failure> {
    let folder = config.folder.as_deref().or(content);
    let out = &mut BufWriter::new(io::stdout().lock());
    if let Some(id) = &config.explain {
        let text =
            check::explain(id).ok_or_else(|| Failure::Usage(format!("there is no rule `{id}`; docs/rules.md lists them")))?;
        write!(out, "{text}")?;
        return Ok(out.flush()?);
    }
    if let Some(id) = config.rule.as_deref().filter(|id| check::rule(id).is_none()) {
        return Err(Failure::Usage(format!("there is no rule `{id}`; docs/rules.md lists them")));
    }
    if let Some(target) = &config.export_vale {
        let (files, _) = files(folder);
        let (written, wrong) = check::export_vale(&files, target)?;
        writeln!(out, "{written} terms")?;
        out.flush()?;
        return if wrong.is_empty() { Ok(()) } else { Err(Failure::Content(wrong)) };
    }
    if !config.watch {
        return checked_once(config, folder, out);
    }
    let Some(root) = folder else {
        return Err(Failure::Usage("--watch needs a folder: the content built into the program does not change".to_owned()));
    };
    let wait = || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        true
    };
    terminal::watch(root, wait, || match checked_once(config, folder, out) {
        Err(Failure::Outside(error)) => Err(Failure::Outside(error)),
        _ => Ok(()),
    })
}

fn files(folder: Option<&Path>) -> (Files, Vec<Diagnostic>) {
    folder.map_or_else(|| (Files::embedded(), Vec::new()), content::read_folder)
}

fn checked_once(config: &config::Check, folder: Option<&Path>, out: &mut impl Write) -> Result<(), Failure> {
    let (files, unread) = files(folder);
    let options = check::Options { now: config.at.unwrap_or_else(Utc::now), routing: !config.no_routing };
    let (mut report, _) = check::check(&files, options);
    report.found.splice(0..0, unread);
    #[cfg(feature = "online")]
    if config.online {
        report.found.extend(check::online::Checker::default().check(&files));
    }
    if let Some(rule) = &config.rule {
        report.only(rule);
    }
    let broken = report.errors() > 0;
    let format = match config.format {
        config::Format::Human => terminal::Format::Human,
        config::Format::Json => terminal::Format::Json,
        config::Format::Github => terminal::Format::Github,
    };
    terminal::report(&report, format, style(false).colour, out)?;
    out.flush()?;
    if broken { Err(Failure::Checked) } else { Ok(()) }
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
        Failure::Checked => ExitCode::from(1),
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
