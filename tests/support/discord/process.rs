//! The real binary, run against the double.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use super::{Double, TOKEN};

/// A running bot; it is killed when the test ends.
pub(crate) struct Bot {
    pub(crate) child: Child,
    pub(crate) folder: tempfile::TempDir,
}

impl Bot {
    /// Starts it with more settings.
    pub(crate) fn start(double: &Double, more: &[(&str, &str)]) -> Self {
        Self::start_in(double, more, tempfile::tempdir().unwrap())
    }

    /// Starts it in a folder of an earlier one.
    pub(crate) fn start_in(double: &Double, more: &[(&str, &str)], folder: tempfile::TempDir) -> Self {
        let mut command = command(double, folder.path());
        command.envs(more.iter().copied());
        Self { child: command.spawn().unwrap(), folder }
    }

    /// All that it wrote: its output and its files.
    pub(crate) fn written(&self) -> Vec<(String, Vec<u8>)> {
        let mut all = Vec::new();
        collect(self.folder.path(), &mut all);
        all
    }

    /// What it said.
    pub(crate) fn said(&self) -> String {
        let out = std::fs::read_to_string(self.folder.path().join("stdout")).unwrap_or_default();
        out + &std::fs::read_to_string(self.folder.path().join("stderr")).unwrap_or_default()
    }

    /// Asks it to stop, as a service manager does.
    pub(crate) fn terminate(&self) {
        let pid = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    }

    /// Waits for its end.
    pub(crate) fn end(&mut self, within: Duration) -> ExitStatus {
        let until = Instant::now() + within;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < until, "it did not end within {within:?}; it said:\n{}", self.said());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// A field of `/proc/PID/status` in KiB.
    pub(crate) fn memory(&self, field: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// Seconds of CPU that it took.
    pub(crate) fn cpu(&self) -> f64 {
        cpu(self.child.id())
    }
}

/// Seconds of CPU that a process took; the system counts in hundredths.
pub(crate) fn cpu(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

/// The command that starts it, with output into files of the folder.
pub(crate) fn command(double: &Double, folder: &Path) -> Command {
    let token = folder.join("token");
    std::fs::write(&token, format!("{TOKEN}\n")).unwrap();
    restrict(&token);
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("WAYMARK_") || name == "DISCORD_TOKEN") {
        command.env_remove(name);
    }
    command
        .arg("run")
        .env("WAYMARK_TOKEN_FILE", &token)
        .env("WAYMARK_DATA", folder.join("data"))
        .env("WAYMARK_CONTACT", "contact@example.org")
        .env("WAYMARK_DISCORD_API", double.api())
        .stdin(Stdio::null())
        .stdout(File::options().create(true).append(true).open(folder.join("stdout")).unwrap())
        .stderr(File::options().create(true).append(true).open(folder.join("stderr")).unwrap());
    command
}

fn restrict(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn collect(folder: &Path, all: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, all);
        } else {
            let mut bytes = Vec::new();
            File::open(&path).unwrap().read_to_end(&mut bytes).unwrap();
            all.push((path.display().to_string(), bytes));
        }
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
