//! What a list of messages is about, from the name of its file: `urgent-calm.txt` and `urgent-calm-2.txt` are one list, since a file holds 1 MB at most.
//!
//! It reads no file. Called by `load`, and by `build.rs`, which takes this file as it is.

/// The name between `prefix` and `.txt`, without the number of a file that goes on; none where the file is no such list.
pub fn list_name<'a>(file: &'a str, prefix: &str) -> Option<&'a str> {
    let name = file.strip_prefix(prefix)?.strip_suffix(".txt")?;
    match name.rsplit_once('-') {
        Some((list, number)) if number.parse::<u8>().is_ok() => Some(list),
        _ => Some(name),
    }
}

#[cfg(test)]
mod tests {
    use super::list_name;

    #[test]
    fn a_list_goes_on_in_files_with_a_number() {
        let cries = |file| list_name(file, "urgent-");
        assert_eq!(cries("urgent-calm.txt"), Some("calm"));
        assert_eq!(cries("urgent-calm-12.txt"), Some("calm"));
        assert_eq!(cries("urgent-in-danger-now.txt"), Some("in-danger-now"));
        assert_eq!(cries("urgent.toml"), None);
        assert_eq!(cries("readers-parent.txt"), None);
    }
}
