//! A trained model as bytes and back: its tables one after the other, each with its length before it.
//!
//! Only what the same build wrote is read (`build.rs` trains the built-in content): there are no versions, and bytes that end too early give
//! none. It holds what the examples taught, nothing of a person. Each table's own module says what belongs to it.

use std::borrow::Cow;

use super::packed::{List, Lists, Number, Table, Words};

/// Something that can be stored and read again.
pub trait Stored: Sized {
    /// Adds it.
    fn store(&self, out: &mut Vec<u8>);
    /// Takes it from the front.
    fn load(from: &mut &'static [u8]) -> Option<Self>;
}

impl<N: Number> Stored for List<N> {
    fn store(&self, out: &mut Vec<u8>) {
        (self.bytes().len() as u32).write(out);
        out.extend_from_slice(self.bytes());
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let length = u32::load(from)? as usize;
        let (own, rest) = from.split_at_checked(length)?;
        *from = rest;
        Some(Self::of_bytes(Cow::Borrowed(own)))
    }
}

impl Stored for Table {
    fn store(&self, out: &mut Vec<u8>) {
        self.places().store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self::of_places(List::load(from)?))
    }
}

impl Stored for Words {
    fn store(&self, out: &mut Vec<u8>) {
        let (letters, ends) = self.parts();
        letters.store(out);
        ends.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self::of_parts(List::load(from)?, List::load(from)?))
    }
}

impl Stored for Lists {
    fn store(&self, out: &mut Vec<u8>) {
        let (items, ends) = self.parts();
        items.store(out);
        ends.store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        Some(Self::of_parts(List::load(from)?, List::load(from)?))
    }
}

impl Stored for u32 {
    fn store(&self, out: &mut Vec<u8>) {
        self.write(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        let (own, rest) = from.split_at_checked(Self::BYTES)?;
        *from = rest;
        Some(Self::read(own))
    }
}

impl Stored for f32 {
    fn store(&self, out: &mut Vec<u8>) {
        self.to_bits().store(out);
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        u32::load(from).map(Self::from_bits)
    }
}

impl<T: Stored> Stored for Option<T> {
    fn store(&self, out: &mut Vec<u8>) {
        u32::from(self.is_some()).store(out);
        if let Some(inner) = self {
            inner.store(out);
        }
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        if u32::load(from)? == 0 { Some(None) } else { T::load(from).map(Some) }
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn store(&self, out: &mut Vec<u8>) {
        (self.len() as u32).store(out);
        for inner in self {
            inner.store(out);
        }
    }

    fn load(from: &mut &'static [u8]) -> Option<Self> {
        (0..u32::load(from)?).map(|_| T::load(from)).collect()
    }
}
