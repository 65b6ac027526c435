//! The bot's own voice: every line that is not about a topic or a service, from `locales/<locale>/*.ftl`.
//!
//! The lines are an enum, so that code cannot ask for one that does not exist, and loading refuses a locale in which one is missing, unknown
//! or uses a variable that it is not given.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rustc_hash::FxHashMap;

use super::diagnostic::{Findings, write_instead};
use super::fluent::{self, Reference, Walk};
use super::id::{Locale, PlaceId};
use super::source::Source;

macro_rules! lines {
    ($($variant:ident = $id:literal [$($variable:literal),*],)+) => {
        /// A line of the bot's own voice; what each says is in `locales/en-GB/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the message of the same name says it")]
        pub enum Line { $($variant),+ }

        impl Line {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The message's id.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The variables that it is given.
            const fn variables(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($variable),*]),+ }
            }
        }
    };
}

lines! {
    Emergency = "emergency" ["numbers"],
    EmergencyTwo = "emergency-two" ["numbers", "place", "other-numbers", "other-place"],
    EmergencyElsewhere = "emergency-elsewhere" [],
    EmergencyNoPlace = "emergency-no-place" ["list"],
    EmergencyOf = "emergency-of" ["place", "numbers"],
    EmergencyNumber = "emergency-number" [],
    Europe = "europe" [],
    Or = "or" ["first", "second"],
    ListJoin = "list-join" ["first", "second"],
    ListComma = "list-comma" ["first", "second"],
    SilentWay = "silent-way" ["name", "ways", "words"],
    Bot = "bot" [],
    Notice = "notice" [],
    NotReviewed = "not-reviewed" [],
    ForPlace = "for-place" ["place"],
    NoPlace = "no-place" [],
    ChildLines = "child-lines" [],
    AdultLines = "adult-lines" [],
    CountryLine = "country-line" ["place", "name", "way"],
    OtherCountries = "other-countries" [],
    Also = "also" ["title"],
    ChooseTitle = "choose-title" [],
    ChooseOpening = "choose-opening" [],
    NoneTitle = "none-title" [],
    NoneOpening = "none-opening" [],
    ByeTitle = "bye-title" [],
    ByeOpening = "bye-opening" [],
    TopicsTitle = "topics-title" [],
    GroupNow = "group-now" [],
    GroupReport = "group-report" [],
    GroupOnline = "group-online" [],
    GroupPoliceAndJustice = "group-police-and-justice" [],
    GroupSupport = "group-support" [],
    GroupUnderstand = "group-understand" [],
    GroupAbout = "group-about" [],
    ButtonServices = "button-services" [],
    ButtonRelated = "button-related" [],
    ButtonReader = "button-reader" [],
    ButtonPlace = "button-place" [],
    ButtonLanguage = "button-language" [],
    ButtonNotThis = "button-not-this" [],
    ButtonMore = "button-more" [],
    ButtonHide = "button-hide" [],
    ButtonTopics = "button-topics" [],
    ButtonHelpWith = "button-help-with" ["title"],
    ButtonSomethingElse = "button-something-else" [],
    ReaderVictim = "reader-victim" [],
    ReaderFriend = "reader-friend" [],
    ReaderParent = "reader-parent" [],
    ReaderAdultSurvivor = "reader-adult-survivor" [],
    ReaderProfessional = "reader-professional" [],
    ReaderOwnThoughts = "reader-own-thoughts" [],
    WhichReader = "which-reader" [],
    WhichPlace = "which-place" [],
    WhichLanguage = "which-language" [],
    Call = "call" ["number"],
    Text = "text" ["number"],
    TextWord = "text-word" ["word", "number"],
    Chat = "chat" ["address"],
    Form = "form" ["address"],
    Mail = "mail" ["address"],
    Web = "web" ["address"],
    Relay = "relay" ["number"],
    PhoneAlso = "phone-also" ["number"],
    PhoneAfterHours = "phone-after-hours" ["number"],
    PhoneAfterHoursIn = "phone-after-hours-in" ["area", "number"],
    PhoneAbroad = "phone-abroad" ["number"],
    PhoneWelsh = "phone-welsh" ["number"],
    PhoneChildren = "phone-children" ["number"],
    PhoneParents = "phone-parents" ["number"],
    PhoneParentsAndTeachers = "phone-parents-and-teachers" ["number"],
    PhoneMandatedReporters = "phone-mandated-reporters" ["number"],
    PhoneIndigenous = "phone-indigenous" ["number"],
    PhonePolice = "phone-police" ["number"],
    PhonePoliceNotUrgent = "phone-police-not-urgent" ["number"],
    PhoneDeafText = "phone-deaf-text" ["number"],
    PhoneWhatsapp = "phone-whatsapp" ["number"],
    PhoneRegion = "phone-region" ["area", "number"],
    CostFree = "cost-free" [],
    CostStandard = "cost-standard" [],
    NoCallBack = "no-call-back" [],
    NameNotNeeded = "name-not-needed" [],
    NotOnBill = "not-on-bill" [],
    OnlyIn = "only-in" ["area"],
    LanguagesOnly = "languages-only" ["languages"],
    LanguagesAlso = "languages-also" ["languages"],
    LanguagesMore = "languages-more" [],
    LanguageName = "language-name" ["tag"],
    OpenAlways = "open-always" [],
    OpenUntil = "open-until" ["time"],
    OpenUntilMidnight = "open-until-midnight" [],
    OpensToday = "opens-today" ["time"],
    OpensTomorrow = "opens-tomorrow" ["time"],
    OpensOn = "opens-on" ["day", "time"],
    OpenNow = "open-now" [],
    ClosedNow = "closed-now" [],
    HoursUnknown = "hours-unknown" [],
    HoursHoliday = "hours-holiday" [],
    HoursCaller = "hours-caller" [],
    TimeIn = "time-in" ["hours", "city"],
    Monday = "monday" [],
    Tuesday = "tuesday" [],
    Wednesday = "wednesday" [],
    Thursday = "thursday" [],
    Friday = "friday" [],
    Saturday = "saturday" [],
    Sunday = "sunday" [],
    NotChecked = "not-checked" [],
    CheckedOn = "checked-on" ["date"],
    ForUnder = "for-under" ["age"],
    ForOver = "for-over" ["age"],
    ForAges = "for-ages" ["from", "to"],
    ForVictim = "for-victim" [],
    ForFriend = "for-friend" [],
    ForParent = "for-parent" [],
    ForAdultSurvivor = "for-adult-survivor" [],
    ForProfessional = "for-professional" [],
    ForOwnThoughts = "for-own-thoughts" [],
    ChatWelcome = "chat-welcome" [],
    ChatPrompt = "chat-prompt" [],
    ChatHidden = "chat-hidden" [],
    ChatBye = "chat-bye" [],
    ChatNoButton = "chat-no-button" [],
    ChatAsk = "chat-ask" [],
    ServicesTitle = "services-title" [],
    ServicesNone = "services-none" [],
    RelatedTitle = "related-title" [],
    DirectFirst = "direct-first" [],
    CommandAsk = "command-ask" [],
    CommandAskAbout = "command-ask-about" [],
    CommandTopics = "command-topics" [],
    CommandTopicsAbout = "command-topics-about" [],
    CommandServices = "command-services" [],
    CommandServicesAbout = "command-services-about" [],
    CommandUrgent = "command-urgent" [],
    CommandUrgentAbout = "command-urgent-about" [],
    CommandAbout = "command-about" [],
    CommandAboutAbout = "command-about-about" [],
    CommandHide = "command-hide" [],
    CommandHideAbout = "command-hide-about" [],
    CommandLanguage = "command-language" [],
    CommandLanguageAbout = "command-language-about" [],
    CommandPanel = "command-panel" [],
    CommandPanelAbout = "command-panel-about" [],
    CommandHelpWithThis = "command-help-with-this" [],
    OptionQuestion = "option-question" [],
    OptionQuestionAbout = "option-question-about" [],
    OptionPlace = "option-place" [],
    OptionPlaceAbout = "option-place-about" [],
    OptionTopic = "option-topic" [],
    OptionTopicAbout = "option-topic-about" [],
    WithThisTitle = "with-this-title" [],
    WithThisOpening = "with-this-opening" [],
    WithThisSentToMe = "with-this-sent-to-me" [],
    WithThisFriend = "with-this-friend" [],
    WithThisMine = "with-this-mine" [],
    WithThisElse = "with-this-else" [],
    PanelTitle = "panel-title" [],
    PanelText = "panel-text" [],
    PanelPrivate = "panel-private" [],
    PanelAsk = "panel-ask" [],
    PanelTopics = "panel-topics" [],
    PanelNow = "panel-now" [],
    PanelOnlyInServer = "panel-only-in-server" [],
    FormTitle = "form-title" [],
    FormLabel = "form-label" [],
    FormHint = "form-hint" [],
    HideInServer = "hide-in-server" [],
    HideInDirect = "hide-in-direct" [],
    HideStays = "hide-stays" [],
    HideNoticed = "hide-noticed" [],
    HideByHand = "hide-by-hand" [],
    ImageNote = "image-note" [],
    VoiceNote = "voice-note" [],
    NoWordsNote = "no-words-note" [],
    AboutContact = "about-contact" ["contact"],
    ChoosePlaceholder = "choose-placeholder" [],
    Broken = "broken" [],
}

/// The prefix of messages that name a place: `place-wales`.
const PLACE: &str = "place-";

/// The bot's own lines in one language.
pub struct Voice {
    bundle: FluentBundle<FluentResource>,
    /// The lines without variables, said once for all: every reply holds a dozen of them.
    plain: FxHashMap<String, Box<str>>,
    /// Whether a first-language reader has checked the words.
    pub reviewed: bool,
}

impl std::fmt::Debug for Voice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Voice")
    }
}

impl Voice {
    /// A line without variables.
    pub fn say(&self, line: Line) -> String {
        self.message(line.id(), &[])
    }

    /// A line with its variables.
    pub fn say_with(&self, line: Line, variables: &[(&'static str, &str)]) -> String {
        self.message(line.id(), variables)
    }

    /// A place's name, as it stands after "For".
    pub fn place(&self, id: &PlaceId) -> String {
        self.message(&format!("{PLACE}{id}"), &[])
    }

    fn message(&self, id: &str, variables: &[(&'static str, &str)]) -> String {
        if let Some(plain) = self.plain.get(id) {
            return plain.as_ref().to_owned();
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else { return String::new() };
        let args: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).trim().to_owned()
    }
}

/// Parses a locale's own files, as far as they can be read: what is wrong in them keeps the content from being served. `reviewed` comes from its `language.toml`.
pub(super) fn parse<'a>(
    sources: &[&'a Source],
    locale: &Locale,
    places: &'a super::place::Places,
    reviewed: bool,
    findings: &mut Findings,
) -> Voice {
    let mut own = Findings::default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
    bundle.set_use_isolating(false);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut known: Vec<(String, &[&str])> = Line::ALL.iter().map(|line| (line.id().to_owned(), line.variables())).collect();
    known.extend(places.ids().map(|id| (format!("{PLACE}{id}"), [].as_slice())));
    for source in sources {
        for message in fluent::parse(source, &mut own) {
            let name = message.id.name;
            let span = source.span_of(name);
            let Some((_, variables)) = known.iter().find(|(id, _)| id == name) else {
                let instead = write_instead(name, known.iter().map(|(id, _)| id.as_str()));
                own.error(source, span, "unknown-message", format!("the bot has no line `{name}`"), instead);
                continue;
            };
            if !seen.insert(name.to_owned()) {
                own.error(source, span, "duplicate-id", format!("the line `{name}` is here twice"), "keep one of the two");
            }
            let mut references = Vec::new();
            if let Some(pattern) = &message.value {
                Walk { pick: None, reference: &mut |reference| references.push(reference), choice: &mut |_| () }.pattern(pattern);
            }
            for reference in references {
                let wrong = match reference {
                    Reference::Variable(name) if variables.contains(&name) => continue,
                    Reference::Variable(name) | Reference::Other(name) | Reference::Message { id: name, .. } => name,
                };
                let advice = format!(
                    "this line may use: {}",
                    if variables.is_empty() { "nothing".to_owned() } else { variables.join(", ") }
                );
                own.error(
                    source,
                    source.span_of(wrong),
                    "unknown-variable",
                    format!("`{wrong}` is not given to this line"),
                    advice,
                );
            }
        }
        if let Ok(resource) = FluentResource::try_new(source.text.to_string()) {
            let _ = bundle.add_resource(resource);
        }
    }
    for (id, _) in known.iter().filter(|(id, _)| !seen.contains(id)) {
        let folder = Source::new(&format!("locales/{locale}"), "");
        own.error(
            &folder,
            0..0,
            "missing-message",
            format!("the line `{id}` is missing"),
            format!("add `{id} = …` to a file of this folder"),
        );
    }
    findings.take(own);
    let mut voice = Voice { bundle, plain: FxHashMap::default(), reviewed };
    let said =
        known.iter().filter(|(_, variables)| variables.is_empty()).map(|(id, _)| (id.clone(), voice.message(id, &[]).into()));
    voice.plain = said.collect();
    voice
}
