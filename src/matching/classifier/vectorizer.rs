//! From words to weighed features, and quickly: what each word of the vocabulary gives by itself was looked up once, when the model was trained.
//!
//! A question's words are nearly all in the vocabulary. Looking up a word's stem, its runs of characters and its meanings one by one would wait
//! for memory a dozen times a word; here they stand in one list. Those of the commonest words are folded into one feature, whose row of weights is
//! the sum of theirs. Only what words give together is looked up. It keeps no question: a `Room` wipes itself. Called by `model` (for the
//! topics) and `ear`.

use std::marker::PhantomData;

use zeroize::Zeroize;

use super::corpus::Seen;
use super::features::{Features, Raw, Recipe, Weighted};
use super::packed::{Lists, Parts};
use super::rows::{MOST_FEATURES, Rows};
use super::space::{Counter, Feature, Mass, Shape, Space};
use super::stored::Stored;

/// The features `F` of examples and how a message's are found.
#[derive(Debug)]
pub struct Vectorizer<F> {
    space: Space,
    /// What each word of the vocabulary gives by itself: its mass, seen and unseen, as the bits of two floats, then the features that some example
    /// held.
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
        let (mut own, mut raw, mut features) = (Parts::default(), Raw::default(), Vec::new());
        for word in vocabulary {
            raw.zeroize();
            features.clear();
            F::alone(word, &mut raw);
            let mass = space.alone(&raw, |feature| features.push(feature.0));
            own.push([mass.seen.to_bits(), mass.unseen.to_bits()].into_iter().chain(features.iter().copied()));
        }
        Self { space, own: own.into(), how: PhantomData }
    }

    /// Gives each common word of the vocabulary (by its place) one feature in place of its own, numbered after all others. Returns what each is the
    /// sum of. Examples are made into rows before: a folded word has nothing to share with others.
    pub fn fold(&mut self, is_common: impl Fn(usize) -> bool) -> Rows {
        let (mut own, mut sums) = (Parts::default(), Rows::default());
        for at in 0..self.own.count() {
            let mut list = self.own.get(at as u32);
            let mass = [list.next(), list.next()].map(Option::unwrap_or_default);
            if is_common(at) && self.space.len() + sums.len() < MOST_FEATURES as usize {
                let features: Vec<Weighted> = list.map(Feature).map(|feature| (feature.id(), feature.rarity())).collect();
                let id = (self.space.len() + sums.len()) as u32;
                sums.push(&features);
                own.push(mass.into_iter().chain([Feature::whole(id).0]));
            } else {
                own.push(mass.into_iter().chain(list));
            }
        }
        self.own = own.into();
        sums
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
        self.own.fetch(&message.clone().map(|word| word.id));
        self.weigh(message, |word| self.own.get(word.id), room, out)
    }

    /// The same with no word folded: two messages then share the features of words that are alike.
    pub fn vectorize_whole<'a>(
        &self,
        message: impl Iterator<Item = Seen<'a>> + Clone,
        room: &mut Room,
        out: &mut Vec<Weighted>,
    ) -> Shape {
        self.weigh(message, |_| std::iter::empty(), room, out)
    }

    fn weigh<'a, L: Iterator<Item = u32>>(
        &self,
        message: impl Iterator<Item = Seen<'a>> + Clone,
        own: impl Fn(Seen<'a>) -> L,
        room: &mut Room,
        out: &mut Vec<Weighted>,
    ) -> Shape {
        room.zeroize();
        let Room { raw, counter } = room;
        F::together(message.clone(), raw);
        self.space.fetch(raw);
        for word in message {
            let mut own = own(word);
            if let (Some(seen), Some(unseen)) = (own.next(), own.next()) {
                counter.own += Mass { seen: f32::from_bits(seen), unseen: f32::from_bits(unseen) };
                own.for_each(|feature| counter.add(Feature(feature)));
            } else {
                F::alone(word, raw);
            }
        }
        let strange = self.space.alone(raw, |feature| counter.add(feature));
        counter.own += strange;
        self.space.together(raw, counter);
        self.space.weigh(counter, out)
    }
}
