//! Emoji as English words: people in distress often send nothing else.
//!
//! A small table of data; it never guesses at an emoji it does not hold.
//! Called by `text` for every character that is no letter.

/// Emoji and the word each stands for (normalised as `text` would write it).
const TABLE: &[(char, &str)] = &[
    ('\u{1f198}', "sos"),
    ('\u{1f622}', "crying"),
    ('\u{1f62d}', "crying"),
    ('\u{1f625}', "sad"),
    ('\u{1f614}', "sad"),
    ('\u{1f61e}', "sad"),
    ('\u{1f641}', "sad"),
    ('\u{2639}', "sad"),
    ('\u{1f494}', "heartbroken"),
    ('\u{1f628}', "scared"),
    ('\u{1f630}', "scared"),
    ('\u{1f631}', "scared"),
    ('\u{1f633}', "embarrassed"),
    ('\u{1f621}', "angry"),
    ('\u{1f620}', "angry"),
    ('\u{1f92c}', "angry"),
    ('\u{1f92e}', "sick"),
    ('\u{1f922}', "sick"),
    ('\u{1f52a}', "knife"),
    ('\u{1f52b}', "gun"),
    ('\u{1f48a}', "pills"),
    ('\u{1f489}', "needle"),
    ('\u{1fa78}', "blood"),
    ('\u{1f480}', "dead"),
    ('\u{2620}', "dead"),
    ('\u{26b0}', "dead"),
    ('\u{1f6a8}', "emergency"),
    ('\u{1f693}', "police"),
    ('\u{1f46e}', "police"),
    ('\u{1f691}', "ambulance"),
    ('\u{1f3e5}', "hospital"),
    ('\u{1f4f7}', "photo"),
    ('\u{1f4f8}', "photo"),
    ('\u{1f4f9}', "video"),
    ('\u{1f4de}', "phone"),
    ('\u{260e}', "phone"),
    ('\u{1f4f1}', "phone"),
    ('\u{1f4b0}', "money"),
    ('\u{1f4b5}', "money"),
    ('\u{1f381}', "gift"),
    ('\u{1f346}', "sex"),
    ('\u{1f351}', "sex"),
    ('\u{1f51e}', "sex"),
    ('\u{1f44b}', "hello"),
    ('\u{1f64f}', "please"),
    ('\u{1f44d}', "ok"),
    ('\u{1f44c}', "ok"),
    ('\u{2764}', "love"),
    ('\u{1f495}', "love"),
    ('\u{1f496}', "love"),
    ('\u{1f618}', "kiss"),
    ('\u{1f930}', "pregnant"),
    ('\u{1f476}', "baby"),
    ('\u{1f467}', "girl"),
    ('\u{1f466}', "boy"),
    ('\u{1f468}', "man"),
    ('\u{1f469}', "woman"),
    ('\u{1f3e0}', "home"),
    ('\u{1f3eb}', "school"),
    ('\u{1f910}', "secret"),
    ('\u{1f92b}', "secret"),
    ('\u{1f512}', "locked"),
    ('\u{1f6d1}', "stop"),
    ('\u{270b}', "stop"),
    ('\u{2753}', "what"),
];

/// The word an emoji stands for.
#[must_use]
pub fn word(c: char) -> Option<&'static str> {
    // Anything below U+2000 is a letter or a plain sign: most characters leave here.
    if u32::from(c) < 0x2000 {
        return None;
    }
    TABLE.iter().find(|(emoji, _)| *emoji == c).map(|(_, word)| *word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sos_sign_reads_as_sos_and_a_letter_as_nothing() {
        assert_eq!(word('\u{1f198}'), Some("sos"));
        assert_eq!(word('a'), None);
    }

    #[test]
    fn no_emoji_is_listed_twice() {
        for (i, (emoji, _)) in TABLE.iter().enumerate() {
            assert!(TABLE.iter().skip(i + 1).all(|(other, _)| other != emoji), "{emoji}");
        }
    }
}
