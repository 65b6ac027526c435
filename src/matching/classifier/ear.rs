//! The second scorer: a small net that hears danger, what a message is about, and who asks.
//!
//! It looks at words as they were typed, at runs of two and three, at what words mean and at pairs of meanings, not at characters or stems: order,
//! tense, person and object decide whether a message cries for help. It learns from every topic's examples and from cries and messages that only sound like one
//! (`locales/<locale>/urgent-*.txt`), all classes at once: what tells fifty topics apart also tells a cry from a joke (on two sets of 120 and
//! 120: AUROC 0.968 with five classes, 0.981 with all). Who asks is a second question to the same units (`readers-*.txt`). It never decides alone: `model`
//! joins its topics with the linear model's, `urgent` its danger and `reader` its askers with the cues.

use zeroize::Zeroize;

use super::corpus::{Corpus, Seen};
use super::features::{Features, Raw, Recipe, Weighted};
use super::linear::{exp, log_softmax, softmax};
use super::net::{self, Answer, Net, Units};
use super::packed::List;
use super::rng::mix;
use super::stored::Stored;
use super::vectorizer::{Room, Vectorizer};
use super::wipe::wipe;
use super::words::{Reading, Vocabulary};
use super::{Askers, READERS};

/// Calm, and the four kinds of danger.
pub const KINDS: usize = 5;

/// How likely a message is calm (the first) or of each kind of danger.
pub type Alarm = [f32; KINDS];

/// What is heard in a message.
#[derive(Clone, Copy, Debug, Default)]
pub struct Heard {
    /// Danger.
    pub alarm: Alarm,
    /// Who asks.
    pub askers: Askers,
}

/// What there is to learn: of messages (by number) their class, of others who wrote them, and which kind of danger each class is about, 0 where
/// it is none.
#[derive(Debug, Default)]
pub struct Lessons {
    /// (message, class).
    pub classes: Vec<(usize, u32)>,
    /// (message, reader).
    pub readers: Vec<(usize, u32)>,
    /// Of each class.
    pub kinds: Vec<u8>,
}

/// The net's two questions: what is it about, and who asks.
const ABOUT: usize = 0;
const WHO: usize = 1;

/// From this known part of a message on, the ear is taken at its word.
const FAMILIAR: f32 = 0.5;

/// What is chosen about it.
#[derive(Clone, Debug)]
pub struct Options {
    /// Words, pairs (next to each other and with one between), runs of three, what words mean, and pairs of meanings.
    pub recipe: Recipe,
    /// How weights are found.
    pub training: net::Training,
}

impl Default for Options {
    fn default() -> Self {
        let recipe = Recipe {
            own: [1.0, 0.0, 0.0, 0.5, 0.0],
            word: 0.85,
            together: [0.0, 0.7, 0.5, 0.0, 0.5],
            least: [2, 4, 5, 1, 1],
            least_of_many: [2, 6, 7, 1, 6],
            floor: 1.0,
        };
        let training =
            // Eight nets of 15 units, half a byte each, and a scale fill a line of memory.
            net::Training { hidden: 15, nets: 8, epochs: (3, 40), looks: 25_000, step: 0.014, dropout: 0.35, enough: 0.02 };
        Self { recipe, training }
    }
}

/// The trained ear of one language.
#[derive(Debug, Default)]
pub struct Ear {
    vectorizer: Vectorizer<Aural>,
    net: Net,
    /// Which kind of danger each class is about, 0 where it is none.
    kinds: List<u8>,
}

impl Stored for Ear {
    fn store(&self, out: &mut Vec<u8>) {
        self.vectorizer.store(out);
        self.net.store(out);
        self.kinds.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self { vectorizer: Vectorizer::load(from)?, net: Net::load(from)?, kinds: List::load(from)? })
    }
}

/// What tells a cry from what only sounds like one.
#[derive(Debug)]
pub struct Aural;

impl Features for Aural {
    fn alone(word: Seen<'_>, out: &mut Raw) {
        let [words, _, _, meanings, _] = &mut out.keys;
        // As it is typed, not its stem: "hit" and "hits" are apart by years.
        words.push(joined(word.key, 0, 11));
        if word.meaning.wide > 0 {
            meanings.push(meant(word));
            meanings.push(mix(u64::from(word.meaning.wide) ^ (16 << 32)));
        }
    }

    fn together<'a>(message: impl Iterator<Item = Seen<'a>>, out: &mut Raw) {
        let [_, pairs, triples, _, meanings] = &mut out.keys;
        // The two words before; the edge of the message is a word of its own.
        let (mut two, mut one) = (1_u64, 2_u64);
        let mut before = 2_u64;
        for word in message {
            let (this, own) = (word.key, meant(word));
            pairs.push(joined(one, this, 12));
            pairs.push(joined(two, this, 13));
            triples.push(joined(joined(two, one, 14), this, 14));
            // "pills in the drawer" and "tablets in the cupboard" share no word but these.
            meanings.push(joined(before, own, 17));
            (two, one, before) = (one, this, own);
        }
        pairs.push(joined(one, 3, 12));
        triples.push(joined(joined(two, one, 14), 3, 14));
    }
}

/// What a word means in the narrow sense, or itself where nothing says.
const fn meant(word: Seen<'_>) -> u64 {
    if word.meaning.wide > 0 { mix((word.meaning.narrow as u64) ^ (15 << 32)) } else { word.key }
}

const fn joined(a: u64, b: u64, kind: u64) -> u64 {
    mix(a.wrapping_mul(3).wrapping_add(b.rotate_left(17)) ^ (kind << 56))
}

impl Ear {
    /// Learns both at once: what tells fifty topics apart also tells a mother from her child.
    #[must_use]
    pub fn train(corpus: &Corpus, vocabulary: &Vocabulary, lessons: Lessons, options: &Options) -> Self {
        let is_common = corpus.common();
        let Lessons { classes, readers, kinds } = lessons;
        let about = classes.iter().map(|(at, class)| (*at, Answer { question: ABOUT, is: *class }));
        let who = readers.iter().map(|(at, reader)| (*at, Answer { question: WHO, is: *reader }));
        let (messages, answers): (Vec<usize>, Vec<Answer>) = about.chain(who).unzip();
        let message = |at: usize| corpus.example(messages.get(at).copied().unwrap_or(usize::MAX));
        // Who asks is told of messages that are there already: they count once.
        let mut vectorizer = Vectorizer::new(classes.len(), message, vocabulary.seen(), &options.recipe);
        let rows = vectorizer.rows(messages.len(), message);
        let sizes = [kinds.len(), READERS.len() + 1];
        let folded = vectorizer.fold(is_common);
        let net = Net::train(&rows, &answers, vectorizer.space().len(), &folded, &sizes, &options.training);
        Self { vectorizer, net, kinds: kinds.into_iter().collect() }
    }

    /// Listens to a reading. Without lessons everything is calm, and nobody in particular asks.
    pub fn hear(&self, reading: &Reading, bench: &mut Bench) -> Heard {
        let mut alarm = [1.0, 0.0, 0.0, 0.0, 0.0];
        let mut askers = Askers::default();
        bench.scores.clear();
        if self.vectorizer.space().is_empty() || reading.is_empty() {
            return Heard { alarm, askers };
        }
        let shape = self.vectorizer.vectorize(reading.seen(), &mut bench.room, &mut bench.vector);
        self.net.listen(&bench.vector, &mut bench.units);
        self.net.answer(WHO, &bench.units, &mut bench.scores);
        softmax(&mut bench.scores);
        askers.iter_mut().zip(&bench.scores).for_each(|(all, p)| *all = *p);
        self.net.answer(ABOUT, &bench.units, &mut bench.scores);
        log_softmax(&mut bench.scores);
        // What it has never heard anything of ("qwertyuiop", another language) says nothing of danger.
        let heard = (shape.known / FAMILIAR).min(1.0);
        for (kind, log) in self.kinds.iter().zip(&bench.scores).filter(|(kind, _)| *kind != 0) {
            if let Some(alarm) = alarm.get_mut(usize::from(kind)) {
                *alarm += exp(*log) * heard;
            }
        }
        let [calm, kinds @ ..] = &mut alarm;
        *calm = (1.0 - kinds.iter().sum::<f32>()).max(0.0);
        Heard { alarm, askers }
    }
}

/// Room for listening to one message after another; wiped after each.
#[derive(Debug, Default)]
pub struct Bench {
    room: Room,
    vector: Vec<Weighted>,
    units: Units,
    scores: Vec<f32>,
}

impl Bench {
    /// The logarithm of how likely each class is, the topics first, after `Ear::hear`; empty where there is no ear.
    pub fn scores(&self) -> &[f32] {
        &self.scores
    }
}

impl Zeroize for Bench {
    fn zeroize(&mut self) {
        self.room.zeroize();
        wipe(&mut self.vector);
        self.units.zeroize();
        wipe(&mut self.scores);
    }
}
