//! Tokens read in one language: slang spelt out, stretched and coded words resolved, slips mended, stems found.
//!
//! Built from a language's example questions; never learns from what people ask. A reading wipes itself. Called by `model`
//! in training (where every word is new) and for each question.

use rustc_hash::{FxHashMap, FxHashSet};
use zeroize::Zeroize;

use super::corpus::{Corpus, MANY, NEW, Seen};
use super::lexicon::{Known, Lexicon, Meaning, slang};
use super::packed::{List, Lists, Parts, Table, Words};
use super::rng::{key, mix};
use super::speller::Speller;
use super::stored::Stored;
use super::text::{Kind, Text};
use super::wipe::wipe;

/// Words of so few letters are not among the others that a slip may have meant.
const SHORT: usize = 4;
/// Bytes of the longest that may be two words written as one; a key that was held down is not looked through letter by letter.
const LONGEST: usize = 40;
/// Words looked at in one question; `text` has already cut what is long.
const MOST: usize = 96;

/// One word as it is understood.
#[derive(Clone, Copy, Debug, Default)]
pub struct Word {
    start: u32,
    end: u32,
    /// Its place in the vocabulary; `NEW` where it is not there.
    id: u32,
    key: u64,
    /// Key of its stem.
    pub stem: u64,
    /// Which token it came from.
    pub token: u16,
    /// It was mended by the speller.
    pub mended: bool,
    /// The examples hold it, or an inflection of it.
    pub known: bool,
    /// The classes of words that mean the same.
    pub meaning: Meaning,
}

/// A question's words in one language. Wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Reading {
    letters: String,
    words: Vec<Word>,
    /// Stems of words that were met; kept while examples are read, never for a question.
    remembered: Option<FxHashMap<u64, u64>>,
}

impl Zeroize for Reading {
    fn zeroize(&mut self) {
        self.letters.zeroize();
        wipe(&mut self.words);
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Reading {
    /// A reading for the examples themselves: it remembers stems, since they use the same words.
    #[must_use]
    pub fn of_examples() -> Self {
        Self { letters: String::new(), words: Vec::new(), remembered: Some(FxHashMap::default()) }
    }

    fn stem(&mut self, letters: &str, known: &Known) -> u64 {
        let Some(remembered) = &mut self.remembered else { return known.stem(letters) };
        *remembered.entry(key(letters)).or_insert_with(|| known.stem(letters))
    }

    /// The words as features are made of them.
    pub fn seen(&self) -> impl Iterator<Item = Seen<'_>> + Clone {
        self.words().map(|(word, letters)| {
            let Word { id, key, stem, meaning, .. } = word;
            Seen { id, letters, key, stem, meaning }
        })
    }

    /// The words in order, each with its letters.
    pub fn words(&self) -> impl Iterator<Item = (Word, &str)> + Clone {
        self.words.iter().map(|w| (*w, self.letters.get(w.start as usize..w.end as usize).unwrap_or_default()))
    }

    /// How many words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether nothing was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The same words but one: what `explain` weighs a word by.
    pub fn without(&self, place: usize, out: &mut Self) {
        out.zeroize();
        for (_, (word, letters)) in self.words().enumerate().filter(|(at, _)| *at != place) {
            let start = out.letters.len() as u32;
            out.letters.push_str(letters);
            out.words.push(Word { start, end: out.letters.len() as u32, ..word });
        }
    }

    /// Adds a word of the vocabulary.
    fn push_known(&mut self, letters: &str, key: u64, entry: Entry, token: usize, mended: bool) {
        let Entry { id, stem, meaning, known } = entry;
        let (start, end) = self.place(letters);
        self.words.push(Word { start, end, id, key, stem, token: token as u16, mended, known, meaning });
    }

    /// Adds a word that the vocabulary does not hold; what it means is looked up.
    fn push_new(&mut self, letters: &str, stem: u64, token: usize, known: bool, lexicon: &Known) {
        let (start, end) = self.place(letters);
        let (key, meaning) = (key(letters), lexicon.meaning(letters, stem));
        self.words.push(Word { start, end, id: NEW, key, stem, token: token as u16, mended: false, known, meaning });
    }

    /// Adds what an earlier token was read as, for one that is like it; false where there is none.
    fn repeat(&mut self, earlier: Option<usize>, token: usize) -> bool {
        let Some(earlier) = earlier else { return false };
        let begins = |word: &Word| usize::from(word.token) < earlier;
        let from = self.words.partition_point(begins);
        let count = self.words.iter().skip(from).take_while(|word| usize::from(word.token) == earlier).count();
        self.words.extend_from_within(from..from + count);
        self.words.iter_mut().rev().take(count).for_each(|word| word.token = token as u16);
        count > 0
    }

    fn place(&mut self, letters: &str) -> (u32, u32) {
        let start = self.letters.len() as u32;
        self.letters.push_str(letters);
        (start, self.letters.len() as u32)
    }
}

/// What is known of a word of the vocabulary.
#[derive(Clone, Copy, Debug)]
struct Entry {
    id: u32,
    stem: u64,
    meaning: Meaning,
    /// The examples hold it, or an inflection of it.
    known: bool,
}

/// The words of a language's examples, then those of its lists.
#[derive(Default)]
pub struct Vocabulary {
    /// From a word's key to its place; from a short form's to the number of its words after all places.
    ids: Table,
    words: Words,
    /// Of each word: its stem, and what it means beside whether the examples hold it.
    entries: List<u64>,
    /// The words that each short form stands for.
    slang: Lists,
    /// The stems that the examples hold.
    stems: Table,
    speller: Speller,
}

impl Stored for Vocabulary {
    fn store(&self, out: &mut Vec<u8>) {
        self.ids.store(out);
        self.words.store(out);
        self.entries.store(out);
        self.slang.store(out);
        self.stems.store(out);
        self.speller.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self {
            ids: Table::load(from)?,
            words: Words::load(from)?,
            entries: List::load(from)?,
            slang: Lists::load(from)?,
            stems: Table::load(from)?,
            speller: Speller::load(from)?,
        })
    }
}

/// In an entry's second number beside its meaning: the examples hold the word or an inflection of it.
const HELD: u64 = 1 << 32;

impl Vocabulary {
    /// Collects the words of the examples, then those of the lexicon's lists, which are spelt right too and may be what a slip meant. Nothing is
    /// mended before `learn_slips`.
    #[must_use]
    pub fn new(corpus: &Corpus, known: &Known, lexicon: &Lexicon<'_>) -> Self {
        let slang = slang(lexicon);
        let (mut keys, mut words, mut entries) = (Vec::new(), Vec::new(), Vec::new());
        let held = Table::numbered(&corpus.words().map(|word| word.stem).collect::<Vec<_>>());
        let mut add = |word: Seen<'_>| {
            words.push(word.letters.to_owned());
            keys.push(word.key);
            let held = if held.contains(word.stem) { HELD } else { 0 };
            entries.extend([word.stem, u64::from(word.meaning.packed()) | held]);
        };
        corpus.words().for_each(&mut add);
        let mut met: FxHashSet<u64> = corpus.words().map(|word| word.key).collect();
        let listed = lexicon.words_with_meaning().filter(|word| word.len() > SHORT);
        for letters in listed.chain(slang.iter().flat_map(|(_, long)| long.split(' '))) {
            let (key, stem) = (key(letters), known.stem(letters));
            if met.insert(key) {
                add(Seen { id: NEW, letters, key, stem, meaning: known.meaning(letters, stem) });
            }
        }
        let ids = Table::numbered(&keys);
        let mut long = Parts::default();
        for (_, words) in &slang {
            long.push(words.split(' ').filter_map(|word| ids.get(key(word))));
        }
        // Of a key that comes twice the first stays: a short form is never read as the word it looks like.
        let short = slang.iter().map(|(short, _)| *short).zip(keys.len() as u32..);
        let ids = Table::new(&short.chain(keys.iter().copied().zip(0..)).collect::<Vec<_>>());
        Self {
            ids,
            words: words.iter().map(String::as_str).collect(),
            entries: entries.into_iter().collect(),
            slang: long.into(),
            stems: held,
            speller: Speller::default(),
        }
    }

    /// Learns which word a slip may have meant.
    #[must_use]
    pub fn speller(&self, corpus: &Corpus, known: &Known) -> Speller {
        let mut counts = corpus.counts();
        counts.resize(self.words.len(), 0);
        let many = corpus.len() > MANY;
        Speller::new(&self.words, &counts, |word, count| match count {
            0 => word.len() > SHORT,
            _ if many => known.is_sure(word, count),
            _ => true,
        })
    }

    /// Lets slips be mended.
    pub fn learn_slips(&mut self, speller: Speller) {
        self.speller = speller;
    }

    /// All words, in order, as features are made of them.
    pub fn seen(&self) -> impl Iterator<Item = Seen<'_>> {
        (0..).zip(self.words.iter()).filter_map(|(id, letters)| {
            let Entry { stem, meaning, .. } = self.entry(id)?;
            Some(Seen { id, letters, key: key(letters), stem, meaning })
        })
    }

    /// A word of the vocabulary.
    fn entry(&self, id: u32) -> Option<Entry> {
        let at = id as usize * 2;
        let mut parts = self.entries.slice(at..at + 2);
        let (stem, rest) = (parts.next()?, parts.next()?);
        Some(Entry { id, stem, meaning: Meaning::of(rest as u32), known: rest & HELD != 0 })
    }

    /// Reads a question. With `spell` off nothing is mended (training: what the examples say is right).
    pub fn read(&self, text: &Text, known: &Known, spell: bool, out: &mut Reading) {
        out.zeroize();
        self.ids.fetch(text.tokens().map(|(token, _)| token.key));
        self.entries.fetch(text.tokens().filter_map(|(token, _)| Some(self.ids.get(token.key)? as usize * 2)));
        let words = text.tokens().enumerate().filter(|(_, (t, _))| t.kind != Kind::Break);
        for (at, (token, letters)) in words.take(MOST) {
            match token.kind {
                Kind::Number => {
                    // An age or an amount: how many digits matters as a word, which ones only as characters
                    // (on CLINC150: AUROC +0.3).
                    let stem = mix(letters.len().min(5) as u64);
                    out.push_new(letters, stem, at, true, known);
                }
                _ if self.direct(letters, token.key, at, known, out) => {}
                // What a strange word may mean is looked up once, however often it is said.
                _ if out.repeat(text.tokens().take(at).position(|(before, _)| before.is_like(token)), at) => {}
                Kind::Mixed => self.mixed(letters, at, known, spell, out),
                _ => self.strange(letters, at, token.stretched, known, spell, out),
            }
        }
    }

    /// Reads a word that no question typed and this vocabulary does not hold.
    pub fn reread(&self, letters: &str, known: &Known, out: &mut Reading) {
        out.zeroize();
        self.strange(letters, 0, false, known, true, out);
    }

    fn word(&self, letters: &str, at: usize, known: &Known, spell: bool, out: &mut Reading) {
        if !self.direct(letters, key(letters), at, known, out) {
            self.strange(letters, at, false, known, spell, out);
        }
    }

    /// A word that the vocabulary does not hold as it is written.
    fn strange(&self, letters: &str, at: usize, stretched: bool, known: &Known, spell: bool, out: &mut Reading) {
        let stem = out.stem(letters, known);
        let familiar = self.stems.contains(stem);
        if !spell || familiar || known.is_common(key(letters)) {
            out.push_new(letters, stem, at, familiar, known);
            return;
        }
        if stretched {
            let mut single = String::with_capacity(letters.len());
            let mut last = '\0';
            letters.chars().filter(|c| std::mem::replace(&mut last, *c) != *c).for_each(|c| single.push(c));
            let found = self.direct(&single, key(&single), at, known, out) || {
                let common = known.is_common(key(&single));
                if common {
                    out.push_new(&single, known.stem(&single), at, false, known);
                }
                common
            };
            single.zeroize();
            if found {
                return;
            }
        }
        let meant = || {
            let (id, _) = self.speller.mend(letters, &self.words)?;
            Some((self.words.get(id)?, self.entry(id)?))
        };
        if let Some((meant, entry)) = meant() {
            out.push_known(meant, key(meant), entry, at, true);
        } else if !self.halves(letters, at, out) {
            out.push_new(letters, stem, at, false, known);
        }
    }

    /// A short form, or a word of the vocabulary.
    fn direct(&self, letters: &str, hash: u64, at: usize, known: &Known, out: &mut Reading) -> bool {
        if let Some(id) = self.ids.get(hash) {
            if let Some(entry) = self.entry(id) {
                out.push_known(letters, hash, entry, at, false);
            } else {
                let long = self.slang.get(id.saturating_sub(self.words.len() as u32));
                let words = long.filter_map(|id| Some((self.words.get(id)?, self.entry(id)?)));
                words.for_each(|(word, entry)| out.push_known(word, key(word), entry, at, false));
            }
            return true;
        }
        // While the examples are read there is no vocabulary yet.
        let Some(words) = known.expand(hash) else { return false };
        for word in words {
            let stem = out.stem(word, known);
            out.push_new(word, stem, at, false, known);
        }
        true
    }

    /// "helpme" → "help me": a space left out between two words of the examples, three letters and two at least.
    fn halves(&self, letters: &str, at: usize, out: &mut Reading) -> bool {
        if !(6..=LONGEST).contains(&letters.len()) {
            return false;
        }
        let find = |part: &str| self.ids.get(key(part)).and_then(|id| self.entry(id)).filter(|entry| entry.known);
        for (cut, _) in letters.char_indices().skip(2) {
            let Some((left, right)) = letters.split_at_checked(cut) else { continue };
            if right.len() < 2 || left.len().max(right.len()) < 3 {
                continue;
            }
            if let (Some(a), Some(b)) = (find(left), find(right)) {
                out.push_known(left, key(left), a, at, true);
                out.push_known(right, key(right), b, at, true);
                return true;
            }
        }
        false
    }

    /// "r4pe" → "rape" if that is a word; else its letters and digits apart ("13yo" → "13", "yo").
    fn mixed(&self, letters: &str, at: usize, known: &Known, spell: bool, out: &mut Reading) {
        let mut plain: String = letters.chars().map(unmask).collect();
        let hash = key(&plain);
        let is_word = self.ids.contains(hash) || known.is_common(hash) || self.stems.contains(known.stem(&plain));
        let letters_around =
            plain.chars().all(char::is_alphabetic) && letters.chars().next_back().is_some_and(char::is_alphabetic);
        if letters_around && is_word {
            self.word(&plain, at, known, spell, out);
        } else if letters.contains('*') && spell && self.speller.mend(letters, &self.words).is_some() {
            // "r*pe": the star stands for a letter, which is one slip.
            self.strange(letters, at, false, known, spell, out);
        } else {
            let class = |c: char| if c.is_alphabetic() { 1 } else { u8::from(c.is_numeric()) * 2 };
            let mut rest = letters;
            while let Some(first) = rest.chars().next() {
                let cut = rest.find(|c| class(c) != class(first)).unwrap_or(rest.len());
                let (part, after) = rest.split_at_checked(cut).unwrap_or((rest, ""));
                if class(first) != 0 {
                    self.word(part, at, known, spell, out);
                }
                rest = after;
            }
        }
        plain.zeroize();
    }
}

/// The letter a digit or sign stands for.
const fn unmask(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(message: &str) -> Vec<String> {
        let lexicon = Lexicon {
            language: "en".into(),
            expansions: vec![("dont", "do not"), ("yo", "years old"), ("noods", "nudes")],
            common: vec!["heel", "forget"],
            classes: "",
        };
        let known = Known::new(&lexicon);
        let examples = "help me he sent my nudes i was raped report abuse to the police he will not stop he was";
        let corpus = Corpus::read(&[examples], &known);
        let mut vocabulary = Vocabulary::new(&corpus, &known, &lexicon);
        vocabulary.learn_slips(vocabulary.speller(&corpus, &known));
        let mut text = Text::default();
        text.read(message);
        let mut reading = Reading::default();
        vocabulary.read(&text, &known, true, &mut reading);
        reading.words().map(|(_, w)| w.to_owned()).collect()
    }

    #[test]
    fn slang_is_spelt_out() {
        assert_eq!(read("don't noods im"), ["do", "not", "nudes", "im"]);
    }

    #[test]
    fn masked_words_are_unmasked_and_ages_are_split() {
        assert_eq!(read("r4ped @buse 13yo s3nt"), ["raped", "abuse", "13", "years", "old", "sent"]);
        assert_eq!(read("ab*se"), ["abuse"]);
    }

    #[test]
    fn slips_are_mended_and_common_words_are_not() {
        assert_eq!(read("polcie repotr heeelp"), ["police", "report", "help"]);
        assert_eq!(read("heel forget"), ["heel", "forget"]);
    }

    #[test]
    fn a_strange_word_said_again_is_read_as_before() {
        assert_eq!(
            read("polcie polcie qzxq helpme qzxq helpme"),
            ["police", "police", "qzxq", "help", "me", "qzxq", "help", "me"]
        );
    }

    #[test]
    fn a_missing_space_is_found() {
        assert_eq!(read("helpme thepolice"), ["help", "me", "the", "police"]);
    }
}
