//! The rules: what each asks, why, from which source, and where it is checked or why a program cannot.
//!
//! `waymark check --explain` prints an entry, `docs/rules.md` is made of all of them, and a test holds that every finding names one.

/// Where a rule is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// By `waymark check`.
    Check,
    /// By tests of the code, since it is about the code.
    Test,
    /// By a person alone, or not yet.
    Person,
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id in messages, such as `R10`.
    pub id: &'static str,
    /// What it asks.
    pub what: &'static str,
    /// Why.
    pub why: &'static str,
    /// Pages whose principle it is; none where it is this project's own judgement.
    pub source: &'static [&'static str],
    /// Who holds it.
    pub held: Held,
    /// How, or why a program cannot.
    pub how: &'static str,
    /// Whether a comment may allow what it finds. What protects a reader from harm cannot be allowed away.
    pub may_allow: bool,
}

const NICE: &str = "https://www.nice.org.uk/guidance/ng76/chapter/Recommendations";
const UNICEF: &str = "https://www.unicef.org/documents/safer-chatbots";
const UNICEF_GUIDE: &str = "https://www.unicef.org/documents/safer-chatbots-implementation-guide";
const UNICEF_GDC: &str = "https://gdc.unicef.org/resource/safer-digital-world-one-chat-time";
const MINER: &str = "https://doi.org/10.1001/jamainternmed.2016.0400";
const DORSET: &str = "https://publichealthdorset.org.uk/w/partner-information/suicide-prevention/suicide-safely-wordbook";
const SAGLAM: &str = "https://arxiv.org/abs/2402.17393";
const NSPCC: &str = "https://learning.nspcc.org.uk/research-resources/2019/let-children-know-you-re-listening";
const LIVES: &str = "https://www.genderhealthhub.org/articles/caring-for-women-subjected-to-violence-a-who-curriculum-for-training-health-care-providers/";
const WHO: &str =
    "https://childhub.org/en/child-protection-news/international-who-releases-new-guidelines-responding-children-and-adolescents";
const EVERETT: &str = "https://docushare.everett.k12.wa.us/docushare/dsweb/GetRendition/Document-64082/html";
const D2L: &str = "https://www.d2l.org/get-help/being-the-safe-adult/";
const KIDSPLACE: &str = "https://kidsplacecac.org/disclosure-child-abuse/";
const DISCORD: &str = "https://github.com/discord/discord-api-docs/blob/main/docs/policies_and_agreements/Developer_Policy.md";
const ICO: &str = "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/childrens-information/";
const INHOPE: &str = "https://inhope.org/articles/being-sensitive-instead-of-sensationalist";
const BARNARDOS: &str = "http://fayllar.org/kate-sewel.html?page=7";
const RAINN: &str = "https://rainn.org/for-media-professionals/media-guide-reporting-on-sexual-violence";
const TRAVERSE: &str = "https://traversebaycac.org/you-suspect-abuse-or-a-child-discloses";
const CHILDLINE: &str = "https://www.childline.org.uk/about/confidentiality-promise/";
const WOMENSAID: &str = "https://www.womensaid.org.uk/terms-conditions/live-chat-safeguarding-confidentiality/";
const PIF: &str = "https://pifonline.org.uk/resources/how-to-guides/using-plain-language-in-health-information/html-version/";
const GOVUK_AGE: &str = "https://stormid.com/blog/content-accessibility-part-1-speak-plainly/";
const SAMARITANS: &str =
    "https://samaritans.org/ireland/about-samaritans/research-policy/internet-suicide/how-talk-about-suicide-safely-online";
const ISO: &str = "https://www.iplfederation.org/the-iso-plain-language-standard-part1-and-part2";
const TRANSFORMING: &str = "https://www.transformingsociety.co.uk/?p=22386";
const GIRLEFFECT: &str =
    "https://girleffect.org/girl-effect-publishes-good-practice-safeguarding-guidelines-for-the-digital-era/";
const CHAYN: &str = "https://chayn.medium.com/q-a-12-questions-on-trauma-informed-design-at-chayn-56f60202b3ab";
const EXIT: &str = "https://design-system.service.gov.uk/components/exit-this-page/";
const ISEDA: &str = "http://iseda-project.eu/results";
const EPHEMERAL: &str = "https://www.mintlify.com/discord/discord-interactions-js/api/interaction-response-flags";
const FAMILY: &str = "https://gigazine.net/gsc_news/en/20230712-discord-family-center";
const BCSTH: &str = "https://bcsth.ca/get-help-now/online-safety/";
const ABUSESUPPORT: &str = "https://abusesupporthub.com/digital-safety-checklist.html";
const INTENT: &str = "https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent";
const HES: &str = "https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018";
const TOS: &str =
    "https://github.com/discord/discord-api-docs/blob/main/docs/policies_and_agreements/Developer_Terms_of_Service.md";

macro_rules! rules {
    ($($id:literal $held:ident $allow:literal $what:literal, $why:literal, [$($source:expr),*], $how:literal;)+) => {
        /// Every rule, in order.
        pub const RULES: &[Rule] = &[$(Rule {
            id: $id, what: $what, why: $why, source: &[$($source),*], held: Held::$held, how: $how, may_allow: $allow,
        }),+];
    };
}

rules! {
    "R01" Check false "The emergency line comes first", "Whoever is in danger now must not search for the number.", [MINER, DORSET],
        "Every topic, place, reader and language is composed: the line is not empty, holds the place's first number, and no number or address stands before it.";
    "R02" Check false "Every topic leads to a human", "A page of words without a person is a dead end.", [UNICEF, SAGLAM, NICE],
        "Each reply has a line that listens. In report, online, and police and justice the topic reaches a place to report in each main place, too. Somebody worried about their own thoughts never gets one, and a topic for them alone lists none. A missing line is shown behind the service that it follows in other topics.";
    "R03" Check false "Help is near: the emergency line at once, a human within two presses", "A person under stress presses a few times and then gives up.", [UNICEF_GDC],
        "Every button is walked from every topic, with and without a place.";
    "R04" Check false "A number belongs to the reader's place", "The number of another country does not answer, or calls the wrong police.", [UNICEF],
        "Services shown serve the place. A number is valid in the numbering plan of a place that its service serves, or on that place's list of short codes. No number is typed into an answer; one typed into a service's words is that service's own, or an emergency number there.";
    "R05" Check true "Facts are compared with the live page every 180 days", "Hours and numbers change; a dead number is harm.", [TRANSFORMING],
        "A warning only: a day that passes stops nothing. `--online` asks each address whether it is still there.";
    "R06" Check true "Hours, cost, ages and languages are given, and 'day and night' is said only of what is", "Somebody may have one try.", [],
        "A sentence that says day or night names only services whose hours are 24/7. Facts that no page gave are counted in one warning a file.";
    "R07" Check false "A reply about reporting tells what happens next", "Not knowing what a report sets off keeps people from making one.", [NICE],
        "`next` is not empty in the topics of report, online, and police and justice.";
    "R10" Check false "No blaming, adultifying or stigmatising words, no disbelief, no minimising", "People who are blamed stop asking.", ["https://www.toexprogramme.co.uk/latest-news/latest-news/appropriate-language-guide"],
        "Terms of `locales/<language>/terms.toml`, each with its own source.";
    "R11" Check false "A child reads that it is not their fault", "Many who were hurt think that it was.", [NSPCC, LIVES],
        "The opening for the reader `victim` holds a sentence of `not_your_fault`; nothing for `own-thoughts` holds a word of `fault_words`.";
    "R12" Check true "The abuser is the one who acts", "'She met him' hides who planned it.", [INHOPE, BARNARDOS],
        "A warning where a child is the subject of sent, met, went, contacted or chose and nobody else acts in the sentence. A person decides.";
    "R13" Check false "No 'why', no questioning", "A question about what happened can hurt, and can spoil evidence.", [EVERETT, KIDSPLACE, D2L],
        "Terms of the category interrogate.";
    "R14" Check false "The bot asks only how to steer", "It cannot help with the answer to anything else.", [D2L, EVERETT],
        "Each sentence with a question mark stands in `navigation_questions`; one in a message.";
    "R15" Check false "No box to write what happened in", "It would collect what nobody here may hold.", [EVERETT, DISCORD],
        "Content cannot declare one; terms of the category interrogate catch words that ask for it.";
    "R16" Check false "No question about identity; a place only as a country or nation", "It is not needed to show help.", [DISCORD, ICO],
        "A term; the places are those of `places.toml`.";
    "R17" Check false "Never ask for pictures or screenshots", "Such images are illegal to pass on.", [],
        "A term.";
    "R18" Check true "The reader chooses their own label", "Not everyone calls themselves a victim or survivor.", [BARNARDOS, RAINN],
        "Terms of the category label.";
    "R19" Check true "No pressure to report", "The choice was taken from them once.", [NICE, WHO],
        "Terms of the category pressure; a step that begins with an order other than for safety, unless it is for professionals.";
    "R20" Check false "No promise of secrecy, belief, arrest or safety", "A broken promise is the last try.", [D2L, TRAVERSE],
        "Terms of the category promise.";
    "R21" Check false "The limits of privacy are named", "Discord, the phone and a linked guardian are outside the bot's power.", [NICE, CHILDLINE, WOMENSAID],
        "The small line and the topic about the bot hold every word of `must_say`.";
    "R22" Check false "It says that it is a bot", "Nobody may believe that a person has read it.", [SAGLAM],
        "The line right after the emergency line holds every word of `must_say.bot`.";
    "R23" Check false "No claim to be human or to feel", "It is not true.", [],
        "Terms of the category identity.";
    "R24" Check true "No legal or medical opinion", "Nobody here has heard the case.", [],
        "Terms of the category opinion. A person decides.";
    "R25" Person false "If counts are kept, the privacy line says so", "What is counted is not nothing.", [GIRLEFFECT],
        "The program keeps no counts. When it does, `must_say.notice` gets the word.";
    "R30" Check false "At least two real choices, one of them to stop", "Control belongs to the reader.", [NICE, CHAYN],
        "Every reply has two buttons or more, and one of them hides it.";
    "R31" Test false "Private by default", "A reply that others see can endanger.", [EPHEMERAL], "Tests of the Discord adapter: the first response is ephemeral.";
    "R32" Test false "No direct message that was not asked for", "Somebody may be watching the screen.", [DISCORD], "Tests of the Discord adapter.";
    "R33" Check false "A way out on every message", "Somebody may come into the room.", [EXIT], "Every reply, menus too, has the button that hides it.";
    "R34" Check false "A guess can be corrected", "A wrong answer without a way on is a dead end.", [UNICEF_GDC], "Every answer has the button `not-this`.";
    "R35" Check false "A word that always works", "Under stress one word is left.", [UNICEF], "In every language 'help', 'sos', 'urgent' and '999' give the emergency answer.";
    "R36" Check false "No dead end", "An error text helps nobody.", [UNICEF_GUIDE], "What cannot be understood gives the help list with a human and buttons.";
    "R37" Test false "It fails safe", "Help must not wait for a repair.", [ISEDA], "The content is built into the program; loading keeps the last good one.";
    "R40" Check true "Short sentences: 15 words, never more than 20", "Long ones are lost under stress.", [PIF],
        "More than 15 words is a warning, more than 20 an error. A number or a service's name is one word.";
    "R41" Check true "Easy to read", "Reading age 9.", [GOVUK_AGE],
        "English by Flesch-Kincaid grade (above 4 a warning, above 6 an error), other languages by LIX (30, 40): each answer of 60 words or more, and all words together.";
    "R42" Check true "A message is at most 700 characters and 10 lines; a whole answer 1,200 characters", "Under stress people read little.", [],
        "Counted as said; Discord's own limits are errors.";
    "R43" Check true "Acronyms are spelled out", "A child does not know them.", [NICE], "A term.";
    "R44" Check true "No shouting", "It frightens.", [], "No exclamation mark, no word of five or more capitals that is not in a service's name.";
    "R45" Check false "No graphic detail and no method", "Detail hurts a reader and teaches a wrongdoer.", [SAMARITANS, INHOPE],
        "No word of `graphic` outside a service's name; none of `method` in what-is-grooming, keeping-evidence and hide-my-messages.";
    "R46" Check false "Suicide is named with care, and a line that listens stands beside it", "Some words wound; a number beside them saves.", [SAMARITANS, DORSET],
        "A term; an answer that names suicide shows a listening line.";
    "R47" Check true "Hard words are swapped for easy ones", "A person in shock reads like a child.", [ISO, NICE], "Words of `swap`.";
    "R50" Check true "Every language has every message", "What is missing is shown in English.", [], "Compared with English.";
    "R51" Check true "A first-language reader has checked the words", "A machine's translation can blame without meaning to.", [UNICEF_GDC],
        "A warning for a language without `reviewed = true`; the reply says so. An error for one that says so while a quarter of its messages are still the English.";
    "R52" Check false "Numbers and links survive translation", "A lost number is a lost person.", [], "Services, variables and figures of each message are those of its English, and those of each variant are those of the same variant.";
    "R53" Check false "Terms are checked in each language", "Blame has other words there.", [], "By the language of the list; not in English, a warning until the language is reviewed.";
    "R60" Check false "A first line that others may see is neutral", "An abuser may hold the phone.", [NICE, ABUSESUPPORT],
        "The first 60 characters of the bot line, and of the lines that open a direct message, hold no word of `abuse_words`. A title stands inside the reply, below them: it may name the subject.";
    "R61" Test false "A neutral name for the bot and its commands", "They stand in lists that others see.", [FAMILY], "Tests of the Discord adapter.";
    "R62" Person false "Outgoing links are marked when the page has a quick exit", "Not every page can be left quickly.", [EXIT],
        "The facts do not tell which page has one. Link previews are off: tests of the Discord adapter.";
    "R63" Check false "Whoever is told of deleting is told that it can be noticed", "A sudden gap can betray.", [BCSTH], "A pair of `also`, within the answer.";
    "R70" Test false "No ids or words in logs", "A log is read by others.", [], "Tests of the program at its most talkative.";
    "R71" Test false "No privileged intent, nothing read in channels", "What is not received cannot leak.", [INTENT], "A test of the intents.";
    "R72" Test false "Errors never print input", "A parser's error can hold a whole file.", [], "`tests/it/promises.rs`, `tests/it/property.rs`, the panic hook.";
    "R73" Test false "Nothing personal on disk", "What is not there cannot be found.", [], "Tests that list files before and after.";
    "R74" Test false "Published counts obey a threshold", "A small cell names a person.", [HES], "No counts are kept.";
    "R75" Test false "The privacy policy and the way to deletion are linked", "Discord asks for it.", [TOS], "The application's page; the operator's guide says so.";

    "tone" Check true "Calm, not loud, not sweet", "Neither horror nor cheer helps.", ["https://members.victimsofcrime.org/media/reporting-on-child-sexual-abuse/reporting-do's-and-don'ts"], "Terms of the category tone.";
    "keep-not-picture" Check false "Who says keep, save or screenshot says 'not the picture itself'", "Keeping such an image can be a crime.", [], "A pair of `also`, within the line.";
    "two-lines" Check true "Two lines where two fit, and what to do if nobody answers", "One line that does not answer is a dead end.", [],
        "An answer that names a listening line names another where the topic has two for that place and reader, and says what to do if no one answers; in a topic of danger now each step that gives one number alone does.";
    "memory" Check true "A fact that is only remembered is never shown", "Memory mistakes a digit; a wrong number is harm.", [],
        "A warning at each `confidence = \"memory\"`.";
    "age" Check true "An age in a sentence is the age of the service it names", "A child sent to the wrong line is sent away.", [], "'Under 19' beside a service with another `max_age`; a `max_age` below the `min_age`.";
    "place-kinds" Check true "Each main place has each kind of help", "A topic can only name what the facts hold.", [], "Counted over the services.";
    "same-question" Check false "One question leads to one topic", "The same words in two topics teach nothing.", [], "Compared without case and punctuation, and shown in both topics.";
    "nearer-topic" Check true "An example question is nearest to its own topic", "It pulls others to the wrong answer.", [],
        "Each is ranked by a matcher that has not seen it; a warning where another topic is far more likely and the two are not neighbours.";
    "personal-data" Check false "Example questions hold nothing personal", "They are invented, never copied.", [ICO], "No handle, link, mail address, run of five digits, or name beside a place or a date.";
    "routing-case" Check true "A known question still reaches its topic", "An edit elsewhere can take it away.", [], "`cases.toml`, run with the matcher that the edit would make.";
    "hidden-character" Check false "No invisible or turning characters", "They can hide what a line says.", [], "Every file; those that a script needs are let pass.";
    "script" Check false "Letters of the language's own script", "A Cyrillic letter looks like a Latin one and breaks search and speech.", [], "Each word's letters.";
    "stale-translation" Check true "A translation is as new as its English", "The English changed for a reason.", [], "`# english: …` above each translated message holds a mark of the English that it says.";
    "allow" Check false "An allowance has a rule, a reason and a use", "An old one hides the next mistake.", [], "`# check: allow R40 — reason` above a message.";
    "pattern" Check false "A pattern is small and linear", "A moderator's pattern must not stop the check.", [], "At most 2,000 characters and 1 MiB compiled; the engine never backtracks.";
    "term" Check false "A term is complete", "A term without advice blames the moderator.", [], "The keys of `terms.toml`.";
    "link" Check true "Addresses lead somewhere", "A dead link is a dead end.", [TRANSFORMING],
        "`--online` only: one request at a time a host, HEAD then GET; another host at the end is a warning.";
}

/// A rule by its id, without regard to case.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id.eq_ignore_ascii_case(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_stands_once() {
        let mut ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), RULES.len());
        assert!(rule("r10").is_some() && rule("R99").is_none());
    }
}
