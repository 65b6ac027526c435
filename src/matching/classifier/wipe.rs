//! Wipes what a list holds and keeps its room, for the lists that every question uses anew.
//!
//! `Zeroize` wipes a list's whole room, byte by byte; after one long message that is more work than reading a short one. Beyond what a list holds
//! its room is clean already: it was wiped when it was last used, and what it outgrew went through the allocator, which wipes too.

use std::hint::black_box;

/// Overwrites every item and empties the list.
pub fn wipe<T: Copy + Default>(list: &mut Vec<T>) {
    if list.is_empty() {
        return;
    }
    list.fill(T::default());
    // Seen by something that the compiler knows nothing of: the writes stay.
    black_box(&*list);
    list.clear();
}
