//! `--online`: whether each address of the facts still leads somewhere. Off unless asked for; everything it finds is a warning.
//!
//! Polite: one request at a time a host, a pause between two, HEAD before GET, no body read. Careful: addresses inside a private network are
//! refused after the name was looked up and after every redirect, so that a content file cannot make the operator's machine ask its neighbours.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::Range;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use url::Url;

use crate::content::{Diagnostic, Files, Findings, Severity, Source};

/// Hosts asked beside each other.
const WORKERS: usize = 4;
/// The longest that one request may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two requests to one host.
const PAUSE: Duration = Duration::from_secs(1);
/// Redirects followed.
const HOPS: usize = 5;
/// The keys of a service that hold an address people open.
const KEYS: [&str; 3] = ["url", "webchat", "form"];

/// Asks addresses.
pub struct Checker {
    agent: Agent,
    https_only: bool,
    pause: Duration,
}

/// What an address answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is there.
    Here,
    /// It is there, at another host.
    Moved(String),
    /// A status other than success.
    Status(u16),
    /// It leads into a private network, or away from https.
    Refused,
    /// Nothing that could be read.
    Silent,
}

/// Looks names up and refuses addresses that are not public.
#[derive(Debug)]
struct Guard {
    inner: DefaultResolver,
    loopback: bool,
}

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        // What is connected to is what was looked at here: no second look-up in between.
        let fits = |address: &SocketAddr| is_public(address.ip()) || (self.loopback && address.ip().is_loopback());
        if found.iter().all(fits) { Ok(found) } else { Err(refused()) }
    }
}

fn refused() -> ureq::Error {
    ureq::Error::Io(std::io::Error::from(std::io::ErrorKind::PermissionDenied))
}

impl Default for Checker {
    fn default() -> Self {
        Self::new(false)
    }
}

impl Checker {
    fn new(loopback: bool) -> Self {
        let config = Agent::config_builder()
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .https_only(!loopback)
            .timeout_global(Some(PATIENCE))
            .user_agent("waymark link check")
            .build();
        let guard = Guard { inner: DefaultResolver::default(), loopback };
        let pause = if loopback { Duration::ZERO } else { PAUSE };
        Self { agent: Agent::with_parts(config, DefaultConnector::new(), guard), https_only: !loopback, pause }
    }

    /// A checker that may ask this machine itself, in plain http.
    #[cfg(test)]
    fn on_loopback() -> Self {
        Self::new(true)
    }

    /// Asks every address of the facts; a warning for each that does not lead there.
    pub fn check(&self, files: &Files) -> Vec<Diagnostic> {
        let mut hosts: BTreeMap<String, Vec<(Url, Source, Range<usize>)>> = BTreeMap::new();
        for (url, source, span) in addresses(files) {
            hosts.entry(url.host_str().unwrap_or_default().to_owned()).or_default().push((url, source, span));
        }
        let queue = Mutex::new(hosts.into_values());
        let found = Mutex::new(Findings::default());
        thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| {
                    while let Some(host) = next(&queue) {
                        self.host(&host, &found);
                    }
                });
            }
        });
        found.into_inner().unwrap_or_default().into_sorted()
    }

    /// One host, one address after the other; one that stands in several places is asked once.
    fn host(&self, addresses: &[(Url, Source, Range<usize>)], found: &Mutex<Findings>) {
        let mut answers: BTreeMap<&Url, Answer> = BTreeMap::new();
        for (url, source, span) in addresses {
            if !answers.contains_key(url) {
                if !answers.is_empty() {
                    thread::sleep(self.pause);
                }
                answers.insert(url, self.ask(url));
            }
            if let (Some(answer), Ok(mut found)) = (answers.get(url), found.lock())
                && let Some((message, instead)) = words(answer)
            {
                found.note(source, span.clone(), Severity::Warning, "link", message, instead);
            }
        }
    }

    /// Asks one address, through its redirects.
    pub fn ask(&self, url: &Url) -> Answer {
        let mut here = url.clone();
        for _ in 0..=HOPS {
            if (self.https_only && here.scheme() != "https") || !matches!(here.scheme(), "http" | "https") {
                return Answer::Refused;
            }
            let (status, location) = match self.request(&here) {
                Ok(answer) => answer,
                Err(answer) => return answer,
            };
            match status {
                200..=299 if bare(&here) == bare(url) => return Answer::Here,
                200..=299 => return Answer::Moved(here.host_str().unwrap_or_default().to_owned()),
                300..=399 => match location.and_then(|location| here.join(&location).ok()) {
                    Some(next) => here = next,
                    None => return Answer::Status(status),
                },
                _ => return Answer::Status(status),
            }
        }
        Answer::Silent
    }

    /// HEAD, and GET where HEAD is not answered well.
    fn request(&self, url: &Url) -> Result<(u16, Option<String>), Answer> {
        let head = self.agent.head(url.as_str()).call();
        let answer = match head {
            Ok(answer) if answer.status().as_u16() < 400 => answer,
            Err(ureq::Error::Io(error)) if error.kind() == std::io::ErrorKind::PermissionDenied => return Err(Answer::Refused),
            _ => match self.agent.get(url.as_str()).call() {
                Ok(answer) => answer,
                Err(ureq::Error::Io(error)) if error.kind() == std::io::ErrorKind::PermissionDenied => {
                    return Err(Answer::Refused);
                }
                Err(_) => return Err(Answer::Silent),
            },
        };
        let location = answer.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
        Ok((answer.status().as_u16(), location))
    }
}

fn next<T>(queue: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    queue.lock().ok()?.next()
}

fn words(answer: &Answer) -> Option<(String, &'static str)> {
    Some(match answer {
        Answer::Here => return None,
        Answer::Moved(host) => {
            (format!("this address now leads to another host: {host}"), "open it; if it is still theirs, write the new address")
        }
        Answer::Status(404 | 410) => {
            ("this page is not there any more".to_owned(), "find where it went on the service's own site")
        }
        Answer::Status(401 | 403 | 429) => ("this page does not answer programs".to_owned(), "open it yourself"),
        Answer::Status(status) => (format!("this page answers with an error ({status})"), "open it yourself, and again tomorrow"),
        Answer::Refused => {
            ("this address leads into a private network or away from https".to_owned(), "find the service's public https address")
        }
        Answer::Silent => ("this page could not be reached".to_owned(), "open it yourself, and again tomorrow"),
    })
}

/// The host without `www.`.
fn bare(url: &Url) -> &str {
    let host = url.host_str().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// The addresses of services that people open, and where each stands.
fn addresses(files: &Files) -> Vec<(Url, Source, Range<usize>)> {
    let mut found = Vec::new();
    for (_, source) in files.within("responses/services/") {
        let mut offset = 0;
        for line in source.text.split_inclusive('\n') {
            if let Some((key, value)) = line.split_once('=')
                && KEYS.contains(&key.trim())
                && let Ok(url) = Url::parse(value.trim().trim_matches('"'))
            {
                let at = offset + line.find('"').unwrap_or(0);
                found.push((url, source.clone(), at..offset + line.trim_end().len()));
            }
            offset += line.len();
        }
    }
    found
}

/// Whether an address is one of the open internet.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => is_public_v4(v4),
            None => is_public_v6(v6),
        },
    }
}

fn is_public_v4(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let protocol = a == 192 && b == 0 && c == 0;
    let benchmark = a == 198 && (b == 18 || b == 19);
    !(v4.is_private()
        || v4.is_loopback()
        || v4.is_link_local()
        || v4.is_broadcast()
        || v4.is_documentation()
        || v4.is_multicast())
        && !(a == 0 || a >= 240 || shared || protocol || benchmark)
}

fn is_public_v6(v6: Ipv6Addr) -> bool {
    // Only 2000::/3 is given out, less the ranges that stand for IPv4 networks (6to4, Teredo) or for documents.
    let [first, second, ..] = v6.segments();
    (0x2000..0x4000).contains(&first) && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::sync::mpsc::{Receiver, channel};

    /// A server on this machine: answers each request by its method and path, and tells what was asked.
    fn serve() -> (u16, Receiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, asked) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                let Some(Ok(first)) = lines.next() else { continue };
                for header in lines.by_ref() {
                    if header.unwrap().is_empty() {
                        break;
                    }
                }
                let mut words = first.split(' ');
                let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                let (status, location) = match (method, path) {
                    (_, "/here") | ("GET", "/no-head") => ("200 OK", None),
                    ("HEAD", "/no-head") => ("405 Method Not Allowed", None),
                    (_, "/moved") => ("301 Moved Permanently", Some("/here".to_owned())),
                    (_, "/elsewhere") => ("302 Found", Some(format!("http://localhost:{port}/here"))),
                    (_, "/inside") => ("302 Found", Some("http://10.0.0.1/".to_owned())),
                    (_, "/round") => ("302 Found", Some("/round".to_owned())),
                    (_, "/file") => ("302 Found", Some("file:///etc/passwd".to_owned())),
                    _ => ("404 Not Found", None),
                };
                let location = location.map(|to| format!("Location: {to}\r\n")).unwrap_or_default();
                // Before the answer: who has it may look at once.
                let _ = tell.send(format!("{method} {path}"));
                let _ = write!(stream, "HTTP/1.1 {status}\r\n{location}Content-Length: 0\r\nConnection: close\r\n\r\n");
            }
        });
        (port, asked)
    }

    fn ask(port: u16, path: &str) -> Answer {
        Checker::on_loopback().ask(&Url::parse(&format!("http://127.0.0.1:{port}{path}")).unwrap())
    }

    #[test]
    fn a_page_that_is_there_is_asked_by_head_alone() {
        let (port, asked) = serve();
        assert_eq!(ask(port, "/here"), Answer::Here);
        assert_eq!(asked.try_iter().collect::<Vec<_>>(), ["HEAD /here"]);
    }

    #[test]
    fn get_is_tried_where_head_is_not_answered_well() {
        let (port, asked) = serve();
        assert_eq!(ask(port, "/no-head"), Answer::Here);
        assert_eq!(asked.try_iter().collect::<Vec<_>>(), ["HEAD /no-head", "GET /no-head"]);
    }

    #[test]
    fn redirects_are_followed_and_another_host_is_told() {
        let (port, _asked) = serve();
        assert_eq!(ask(port, "/moved"), Answer::Here);
        assert_eq!(ask(port, "/elsewhere"), Answer::Moved("localhost".to_owned()));
        assert_eq!(ask(port, "/round"), Answer::Silent);
        assert_eq!(ask(port, "/gone"), Answer::Status(404));
    }

    #[test]
    fn private_addresses_are_refused_after_a_redirect_and_after_the_name_was_looked_up() {
        let (port, asked) = serve();
        assert_eq!(ask(port, "/inside"), Answer::Refused);
        assert_eq!(ask(port, "/file"), Answer::Refused);
        let _ = asked.try_iter().count();
        // `localhost` is a name: only its look-up tells that it is this machine.
        for address in [format!("http://localhost:{port}/here"), format!("http://127.0.0.1:{port}/here")] {
            let strict = Checker { https_only: false, ..Checker::strict_http() };
            assert_eq!(strict.ask(&Url::parse(&address).unwrap()), Answer::Refused, "{address}");
        }
        assert_eq!(asked.try_iter().count(), 0, "nothing was asked");
        assert_eq!(Checker::default().ask(&Url::parse("http://example.org/").unwrap()), Answer::Refused);
    }

    impl Checker {
        /// The real guard with plain http, so that a local server could answer if the guard let it.
        fn strict_http() -> Self {
            let config = Agent::config_builder().proxy(None).timeout_global(Some(PATIENCE)).build();
            let guard = Guard { inner: DefaultResolver::default(), loopback: false };
            Self { agent: Agent::with_parts(config, DefaultConnector::new(), guard), https_only: false, pause: Duration::ZERO }
        }
    }

    #[test]
    fn only_addresses_of_the_open_internet_are_public() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "192.0.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "::ffff:10.0.0.1",
            "2001:db8::1",
            "2002:a00:1::",
            "64:ff9b::a00:1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn each_dead_address_is_a_warning_at_its_line_and_asked_once() {
        let (port, asked) = serve();
        let text = format!(
            "[one]\nurl = \"http://127.0.0.1:{port}/gone\"\n[two]\nform = \"http://127.0.0.1:{port}/gone\"\nwebchat = \"http://127.0.0.1:{port}/here\"\n"
        );
        let files = Files::from_texts([("responses/services/a.toml", text.as_str())]);
        let found = Checker::on_loopback().check(&files);
        let lines: Vec<usize> = found.iter().map(|found| found.position.line).collect();
        assert_eq!(lines, [2, 4]);
        assert!(found.iter().all(|found| found.rule == "link" && found.severity == Severity::Warning));
        assert_eq!(asked.try_iter().filter(|asked| asked.ends_with("/gone")).count(), 2, "HEAD and GET, once");
    }
}
