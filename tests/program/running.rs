//! A program that runs: started on a port of its own, ended with the test.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread::JoinHandle;

/// The program with these arguments and none of the settings of the one who tests.
pub(crate) fn alongside(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_alongside"));
    let settings = ["DATABASE_URL", "PUBLIC_URL", "TRUSTED_PROXIES", "RUST_LOG"];
    for (name, _) in std::env::vars() {
        if name.starts_with("ALONGSIDE_") || name.starts_with("DISCORD_") || settings.contains(&name.as_str()) {
            command.env_remove(name);
        }
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

/// What a program says to these lines.
pub(crate) fn answers(arguments: &[&str], lines: &[&str]) -> Vec<String> {
    let mut child =
        alongside(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let input = lines.join("\n") + "\n";
    let mut stdin = child.stdin.take().unwrap();
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// `alongside demo` over a folder.
pub(crate) struct Demo {
    child: Child,
    pub(crate) address: SocketAddr,
    /// What it said before it listened.
    said: Vec<String>,
    rest: Option<JoinHandle<String>>,
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Demo {
    pub(crate) fn start(data: &Path) -> Self {
        Self::start_with(data, &[])
    }

    /// With more arguments.
    pub(crate) fn start_with(data: &Path, more: &[&str]) -> Self {
        Self::start_in(data, more, &[])
    }

    /// With more arguments, in this environment.
    pub(crate) fn start_in(data: &Path, more: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut child = alongside(&["demo", "--port", "0", "--data"])
            .arg(data)
            .args(more)
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut said = Vec::new();
        loop {
            let mut line = String::new();
            assert!(output.read_line(&mut line).unwrap() > 0, "it ended after {said:?}");
            let last = line.contains("Ctrl-C");
            said.push(line.trim().to_owned());
            if last {
                break;
            }
        }
        // Read on, so that it never waits for someone to read what it prints.
        let rest = Some(std::thread::spawn(move || {
            let mut rest = String::new();
            output.read_to_string(&mut rest).unwrap();
            rest
        }));
        let mut demo = Self { child, address: ([127, 0, 0, 1], 0).into(), said, rest };
        let page = demo.url("Residents:");
        demo.address = page.strip_prefix("http://").unwrap().trim_end_matches('/').parse().unwrap();
        demo
    }

    /// The address it prints after this word.
    pub(crate) fn url(&self, whose: &str) -> String {
        let line = self.said.iter().find_map(|line| line.strip_prefix(whose));
        line.unwrap_or_else(|| panic!("nothing for {whose} in {:?}", self.said)).trim().to_owned()
    }

    /// Ctrl-C. Gives how it ended and what it said last.
    pub(crate) fn interrupt(mut self) -> (ExitStatus, String) {
        let sent = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let status = self.child.wait().unwrap();
        (status, self.rest.take().unwrap().join().unwrap())
    }

    /// `kill -9`: no time to finish anything.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
