//! From words to weighed features, and quickly: what each word of the vocabulary gives by itself was looked up once, when the model was trained.
//!
//! A question's words are nearly all in the vocabulary. Looking up a word's stem, its runs of characters and its meanings one by one would wait
//! for memory a dozen times a word; here they stand in one list. Only what words give together is looked up. The result is the same. It keeps no
//! question: a `Room` wipes itself. Called by `model` (for the topics) and `ear`.

use std::marker::PhantomData;

use zeroize::Zeroize;

use super::corpus::Seen;
use super::features::{FAMILIES, Features, Raw, Recipe, Weighted};
use super::packed::{Lists, Parts};
use super::rows::Rows;
use super::space::{Counter, Feature, Shape, Space};
use super::stored::Stored;

/// The features `F` of examples and how a message's are found.
#[derive(Debug)]
pub struct Vectorizer<F> {
    space: Space,
    /// What each word of the vocabulary gives by itself: how many features of each family no example held, then those that some did.
    own: Lists,
    how: PhantomData<F>,
}

impl<F> Default for Vectorizer<F> {
    fn default() -> Self {
        Self { space: Space::default(), own: Lists::default(), how: PhantomData }
    }
}

impl<F> Stored for Vectorizer<F> {
    fn store(&self, out: &mut Vec<u8>) {
        self.space.store(out);
        self.own.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { space: Space::load(from)?, own: Lists::load(from)?, how: PhantomData })
    }
}

/// Room to vectorize one message after another; wiped when cleared and when dropped.
#[derive(Debug, Default)]
pub struct Room {
    raw: Raw,
    counter: Counter,
}

impl Zeroize for Room {
    fn zeroize(&mut self) {
        self.raw.zeroize();
        self.counter.zeroize();
    }
}

impl<F: Features> Vectorizer<F> {
    /// Learns the features of examples, and looks up those of each word of the vocabulary, in its order; `example` gives an example's words.
    #[must_use]
    pub fn new<'a, M: Iterator<Item = Seen<'a>> + Clone>(
        examples: usize,
        example: impl Fn(usize) -> M,
        vocabulary: impl Iterator<Item = Seen<'a>>,
        recipe: &Recipe,
    ) -> Self {
        let space = Space::new(examples, |at, raw| raw.extract::<F>(example(at)), recipe);
        let (mut own, mut raw) = (Parts::default(), Raw::default());
        for word in vocabulary {
            raw.zeroize();
            F::alone(word, &mut raw);
            let unseen = raw.keys.iter().map(|keys| keys.iter().filter(|key| space.find(**key).is_none()).count() as u32);
            let seen = raw.keys.iter().flatten().filter_map(|key| space.find(*key));
            own.push(std::iter::once(pack(unseen)).chain(seen.map(|feature| feature.0)));
        }
        Self { space, own: own.into(), how: PhantomData }
    }

    /// The features that there are.
    pub const fn space(&self) -> &Space {
        &self.space
    }

    /// The weighed features of all examples.
    pub fn rows<'a, M: Iterator<Item = Seen<'a>> + Clone>(&self, examples: usize, example: impl Fn(usize) -> M) -> Rows {
        let (mut room, mut vector, mut rows) = (Room::default(), Vec::new(), Rows::default());
        for at in 0..examples {
            rows.reserve_as_so_far(examples);
            self.vectorize(example(at), &mut room, &mut vector);
            rows.push(&vector);
        }
        rows
    }

    /// Weighs the features of a message; `out` is cleared first.
    pub fn vectorize<'a>(
        &self,
        message: impl Iterator<Item = Seen<'a>> + Clone,
        room: &mut Room,
        out: &mut Vec<Weighted>,
    ) -> Shape {
        room.zeroize();
        let Room { raw, counter } = room;
        F::together(message.clone(), raw);
        self.space.fetch(raw);
        for word in message {
            let mut own = self.own.get(word.id);
            match own.next() {
                Some(unseen) => {
                    counter.unseen.iter_mut().zip(unpack(unseen)).for_each(|(sum, more)| *sum += more);
                    own.for_each(|feature| counter.add(Feature(feature)));
                }
                None => F::alone(word, raw),
            }
        }
        for (keys, unseen) in raw.keys.iter().zip(0..) {
            for key in keys {
                match self.space.find(*key) {
                    Some(feature) => counter.add(feature),
                    None => {
                        if let Some(count) = counter.unseen.get_mut(unseen) {
                            *count += 1;
                        }
                    }
                }
            }
        }
        self.space.weigh(counter, out)
    }
}

/// Bits of one family's count of what was never seen in a word.
const BITS: u32 = 6;

fn pack(counts: impl Iterator<Item = u32>) -> u32 {
    counts.zip(0..).fold(0, |all, (count, family)| all | (count.min((1 << BITS) - 1) << (family * BITS)))
}

fn unpack(counts: u32) -> [u32; FAMILIES] {
    let mut rest = counts;
    [(); FAMILIES].map(|()| {
        let own = rest & ((1 << BITS) - 1);
        rest >>= BITS;
        own
    })
}
