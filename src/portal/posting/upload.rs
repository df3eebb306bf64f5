//! The file of a form, as browsers send it (`multipart/form-data`, RFC 7578): one file and one tick are all that is read.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;

/// What a form with a file sends.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Upload {
    /// The file.
    pub(super) file: Vec<u8>,
    /// Whether its rows are published at once.
    pub(super) publish: bool,
}

/// Reads it; nothing if it is no such form or has no file.
pub(super) fn read_upload(headers: &HeaderMap, body: &[u8]) -> Option<Upload> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let boundary =
        kind.strip_prefix("multipart/form-data;")?.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
    let boundary = boundary.trim_matches('"');
    if boundary.is_empty() || boundary.len() > 70 {
        return None;
    }
    let mark = format!("\r\n--{boundary}").into_bytes();
    // The first boundary has no line before it.
    let begun = [b"\r\n", body].concat();
    let mut upload = None;
    let mut publish = false;
    let mut rest = &begun[find(&begun, &mark)? + mark.len()..];
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, &mark)?;
        let head_end = find(&part[..end], b"\r\n\r\n")?;
        let head = std::str::from_utf8(&part[..head_end]).ok()?;
        let content = &part[head_end + 4..end];
        match name(head) {
            Some("file") => upload = Some(content.to_vec()),
            Some("publish") => publish = content == b"yes",
            _ => {}
        }
        rest = &part[end + mark.len()..];
    }
    Some(Upload { file: upload?, publish })
}

/// The field's name in the head of a part.
fn name(head: &str) -> Option<&str> {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    line.split(';').find_map(|part| part.trim().strip_prefix("name=\"")?.strip_suffix('"'))
}

fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> Option<Upload> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, "multipart/form-data; boundary=----x".parse().expect("a header"));
        read_upload(&headers, body.as_bytes())
    }

    #[test]
    fn the_file_and_the_tick_are_read_byte_for_byte() {
        let body = "------x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a; b.csv\"\r\nContent-Type: text/csv\r\n\r\n\
                    a,b\r\n\r\n1,--2\n\r\n------x\r\nContent-Disposition: form-data; name=\"publish\"\r\n\r\nyes\r\n------x--\r\n";
        let upload = form(body).expect("a form");
        assert_eq!((upload.file.as_slice(), upload.publish), (b"a,b\r\n\r\n1,--2\n".as_slice(), true));
    }

    #[test]
    fn what_is_cut_short_or_no_form_is_nothing() {
        assert_eq!(form("------x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na,b"), None);
        assert_eq!(form(""), None);
        assert_eq!(read_upload(&HeaderMap::new(), b"a,b"), None);
    }
}
