//! A second opinion on the Discord channel: the program against a stand-in that others wrote (`tests/twin`).

use std::path::Path;
use std::process::Command;

#[test]
#[ignore = "needs node and npm ci --ignore-scripts in tests/twin: scripts/test installs them"]
fn against_a_stand_in_that_others_wrote_the_bot_says_what_the_terminal_says() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/twin/check.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(env!("CARGO_BIN_EXE_alongside"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ALONGSIDE_") || name.starts_with("DISCORD_"))
    {
        node.env_remove(name);
    }
    let output = node.output().expect("node is installed");
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("all as it must be"), "{said}");
}
