//! A mail server of ours on this machine: takes mail, is slow, refuses for now or for ever, or takes a message and cuts the line
//! before it says so. Stopped it is away; started again it has the same port.

use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How the server behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mood {
    /// Takes everything.
    Takes,
    /// Takes everything, slowly.
    Slow,
    /// Refuses each recipient with these words.
    Refuses(&'static str),
    /// Takes the message and cuts the line before it answers.
    CutsTheLine,
}

/// The server.
pub(crate) struct MailServer {
    port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    mood: Arc<Mutex<Mood>>,
    listening: Option<JoinHandle<()>>,
}

impl MailServer {
    /// A server that takes mail.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let mut server = Self { port, taken: Arc::default(), mood: Arc::new(Mutex::new(Mood::Takes)), listening: None };
        server.listen(listener);
        server
    }

    fn listen(&mut self, listener: TcpListener) {
        let (taken, mood) = (Arc::clone(&self.taken), Arc::clone(&self.mood));
        self.listening = Some(tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                let (taken, mood) = (Arc::clone(&taken), *mood.lock().expect("the mood"));
                tokio::spawn(async move {
                    // A client that goes away ends its own line only.
                    let _ = talk(line, mood, &taken).await;
                });
            }
        }));
    }

    /// Where it is, as `SMTP_URL` says it.
    pub(crate) fn address(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// From now on it behaves so.
    pub(crate) fn is(&self, mood: Mood) {
        *self.mood.lock().expect("the mood") = mood;
    }

    /// It goes away: nobody listens any more.
    pub(crate) async fn stop(&mut self) {
        if let Some(listening) = self.listening.take() {
            listening.abort();
            let _ = listening.await;
        }
    }

    /// It comes back at the same port.
    pub(crate) async fn come_back(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.expect("the same port");
        self.listen(listener);
    }

    /// Every message it was handed whole, as it came.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().expect("the messages").clone()
    }
}

async fn talk(line: TcpStream, mood: Mood, taken: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let (read, mut write) = line.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 mail.example.org\r\n").await?;
    while let Some(said) = lines.next_line().await? {
        if mood == Mood::Slow {
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        let verb = said.split(' ').next().unwrap_or_default().to_ascii_uppercase();
        let answer = match (verb.as_str(), mood) {
            ("RCPT", Mood::Refuses(words)) => words,
            ("DATA", _) => {
                write.write_all(b"354 go on\r\n").await?;
                let mut message = String::new();
                while let Some(part) = lines.next_line().await? {
                    if part == "." {
                        break;
                    }
                    message.push_str(part.strip_prefix('.').unwrap_or(&part));
                    message.push('\n');
                }
                taken.lock().expect("the messages").push(message);
                if mood == Mood::CutsTheLine {
                    return Ok(());
                }
                "250 taken"
            }
            ("QUIT", _) => {
                write.write_all(b"221 good bye\r\n").await?;
                return Ok(());
            }
            _ => "250 well",
        };
        write.write_all(answer.as_bytes()).await?;
        write.write_all(b"\r\n").await?;
    }
    Ok(())
}
