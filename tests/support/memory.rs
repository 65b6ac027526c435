//! Looks for a text in this process's own memory, as a core dump would hold it.

use std::fs::File;
use std::io::{BufReader, Read};
use std::os::unix::fs::FileExt as _;

/// Texts to look for, one for each test that may run beside another: single words, since the matcher takes longer texts apart. They stand here
/// turned, so that they are in no constant.
pub(crate) const ASKED: &str = "taneyohggbajnkynagreafcneebjsvt";
/// See [`ASKED`].
pub(crate) const KEPT: &str = "urnegucnegevqtrzrnqbjguvfgyrxhz";

/// The canary itself, put together when it is needed.
pub(crate) fn canary(turned: &str) -> String {
    turned.chars().map(turn).collect()
}

/// ROT13, so that the canary itself is in no constant.
fn turn(c: char) -> char {
    match c {
        'a'..='m' => (c as u8 + 13) as char,
        'n'..='z' => (c as u8 - 13) as char,
        other => other,
    }
}

/// A reader of turned text that turns it back only as it is read.
struct Turning<'a>(&'a [u8]);

impl Read for Turning<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.0.read(buffer)?;
        buffer[..count].iter_mut().for_each(|byte| *byte = turn(*byte as char) as u8);
        Ok(count)
    }
}

/// Asks a question with the canary in it the way a person at the terminal does: through buffers that grow, move and are freed.
pub(crate) fn ask_in_the_terminal(turned: &str) {
    // The canary stands deep in the line: an allocator writes its own marks over the beginning of a block that is freed.
    let before: String =
        "my uncle hurts me at home and i do not know whom i could ever tell about it ".chars().map(turn).collect();
    let line = format!("{before}{turned}\n");
    let locale = super::EDITION.snapshot.fallback().clone();
    let mut out = Vec::new();
    waymark::terminal::stream(&super::EDITION, &locale, BufReader::new(Turning(line.as_bytes())), &mut out).unwrap();
    let known = super::circumstances(Some("england"));
    let style = waymark::terminal::Style { width: 80, colour: false };
    waymark::terminal::chat(&super::EDITION, &known, style, true, BufReader::new(Turning(line.as_bytes())), &mut out).unwrap();
    assert!(out.len() > 1_000);
}

/// A scan of writable memory. It is made before the question is asked, so that its own buffers do not cover what the question left.
pub(crate) struct Scan {
    buffer: Vec<u8>,
    maps: String,
}

impl Scan {
    /// Takes all the memory that the scan will need.
    pub(crate) fn new() -> Self {
        Self { buffer: vec![1; 1 << 16], maps: String::with_capacity(1 << 18) }
    }

    /// How often the canary stands in memory, apart from the scan's own buffer. It is compared turned, so that the scan makes no copy of it.
    pub(crate) fn copies_of(&mut self, turned: &str) -> usize {
        let needle = turned.as_bytes();
        let memory = File::open("/proc/self/mem").unwrap();
        self.maps.clear();
        File::open("/proc/self/maps").unwrap().read_to_string(&mut self.maps).unwrap();
        let own = self.buffer.as_ptr() as u64..self.buffer.as_ptr() as u64 + self.buffer.len() as u64;
        let mut copies = 0;
        for line in self.maps.lines() {
            let mut fields = line.split_whitespace();
            let (Some(range), Some(rights)) = (fields.next(), fields.next()) else { continue };
            if !rights.starts_with("rw") {
                continue;
            }
            let (from, to) = range.split_once('-').unwrap();
            let (mut at, end) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
            while at < end {
                let wanted = usize::try_from((end - at).min(self.buffer.len() as u64)).unwrap();
                let Ok(read) = memory.read_at(&mut self.buffer[..wanted], at) else { break };
                for (offset, window) in self.buffer[..read].windows(needle.len()).enumerate() {
                    let here = at + offset as u64;
                    if !own.contains(&here)
                        && window.iter().zip(needle).all(|(byte, turned)| turn(*byte as char) as u8 == *turned)
                    {
                        copies += 1;
                    }
                }
                if read < needle.len() || at + read as u64 >= end {
                    break;
                }
                // The next block begins a little earlier, so that nothing hides on the border.
                at += (read - needle.len() + 1) as u64;
            }
        }
        self.buffer.fill(0);
        copies
    }
}
