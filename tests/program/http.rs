//! Just enough HTTP to talk to the program: one request a connection.

use serde_json::Value;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};

/// An answer.
pub(crate) struct Came {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Came {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{} is no JSON: {}", self.status, self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

pub(crate) fn get(address: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Came {
    request(address, "GET", path, headers, "").unwrap()
}

pub(crate) fn post(address: SocketAddr, path: &str, headers: &[(&str, &str)], body: &str) -> Came {
    request(address, "POST", path, headers, body).unwrap()
}

/// Sends a request; an error where no whole answer came back.
pub(crate) fn request(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<Came> {
    let mut stream = TcpStream::connect(address)?;
    let mut sent = Vec::new();
    write!(sent, "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n")?;
    for (name, value) in headers {
        write!(sent, "{name}: {value}\r\n")?;
    }
    write!(sent, "content-length: {}\r\n\r\n{body}", body.len())?;
    stream.write_all(&sent)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(cut)?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(cut)?;
    let mut came = Came { status, head, body: String::new() };
    let body = &bytes[end + 4..];
    let length: Option<usize> = came.header("content-length").and_then(|length| length.parse().ok());
    if length.is_some_and(|length| length != body.len()) {
        return Err(cut());
    }
    came.body = String::from_utf8(body.to_vec()).map_err(|_| cut())?;
    Ok(came)
}
