//! Reads the slips that stand in the examples themselves as the words that were meant.
//!
//! Among 150,000 lines as people type them "suiside" stands three times: too seldom to teach anything, but it was a word of the vocabulary, so
//! that who typed it was understood worse than who typed what no line holds. So a rare word that no list knows is read as a question's strange
//! word is, before anything is learned. Few examples are taken as they are. Called by `model`.

use super::corpus::{Corpus, MANY};
use super::lexicon::{Known, Lexicon};
use super::words::{Reading, Vocabulary};

/// The examples with their slips mended.
#[must_use]
pub fn respell(corpus: Corpus, known: &Known, lexicon: &Lexicon<'_>) -> Corpus {
    if corpus.len() <= MANY {
        return corpus;
    }
    let kept = corpus.read_as(|word, count, give| {
        if known.is_sure(word.letters, count) {
            give(word);
        }
    });
    let mut vocabulary = Vocabulary::new(&kept, known, lexicon);
    vocabulary.learn_slips(vocabulary.speller(&kept, known));
    let mut reading = Reading::of_examples();
    corpus.read_as(|word, count, give| {
        if known.is_sure(word.letters, count) {
            give(word);
            return;
        }
        vocabulary.reread(word.letters, known, &mut reading);
        if reading.words().any(|(read, _)| read.mended) { reading.seen().for_each(give) } else { give(word) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn respelt(often: usize) -> Vec<String> {
        let lexicon = Lexicon { language: "en".to_owned(), common: vec!["suicide"], ..Lexicon::default() };
        let known = Known::new(&lexicon);
        let mut texts = vec!["i think of suicide and want to talk"; MANY];
        texts.extend(vec!["suiside"; often]);
        texts.extend(["qwzx", "suicidal thoughts"]);
        let corpus = respell(Corpus::read(&texts, &known), &known, &lexicon);
        (MANY..corpus.len())
            .map(|at| corpus.example(at).map(|word| word.letters.to_owned()).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn a_slip_in_the_examples_is_read_as_what_was_meant() {
        assert_eq!(respelt(1), ["suicide", "qwzx", "suicidal thoughts"]);
    }

    #[test]
    fn what_stands_often_is_no_slip() {
        assert_eq!(respelt(4).first().map(String::as_str), Some("suiside"));
    }
}
