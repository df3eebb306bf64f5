//! Why Discord did not take something, in the few ways that make a difference. What serenity says besides (addresses with
//! interaction tokens, what was sent) never goes further than here.

use serenity::Error;
use serenity::http::HttpError;

/// Why it was not taken. Holds no address, no token and no words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(super) enum Failure {
    /// No connection, no answer in time, or a fault on their side: later.
    #[error("Discord is away")]
    Away,
    /// Too much at once: a little later.
    #[error("Discord asks to wait")]
    Wait,
    /// The person cannot be written to, or the place is gone or shut to us: not again.
    #[error("closed, Discord's code {0}")]
    Closed(isize),
    /// The time to answer this interaction is over, or it is answered already.
    #[error("the interaction is over, Discord's code {0}")]
    Over(isize),
    /// The token is not taken.
    #[error("the bot's token is refused")]
    Token,
    /// What we sent is not right: sending it again changes nothing.
    #[error("refused, status {status}, Discord's code {code}")]
    Refused { status: u16, code: isize },
}

/// Unknown channel, unknown server, unknown user; missing access; cannot message this user; missing permission; no mutual server.
const CLOSED: [isize; 8] = [10003, 10004, 10013, 50001, 50007, 50013, 50278, 50008];
/// Unknown message, webhook or interaction; already acknowledged; token of an interaction over; too many follow-ups.
const OVER: [isize; 6] = [10008, 10015, 10062, 40060, 50027, 40094];

impl Failure {
    /// A short word for measures.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::Wait => "wait",
            Self::Closed(_) => "closed",
            Self::Over(_) => "over",
            Self::Token => "token",
            Self::Refused { .. } => "refused",
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Http(HttpError::UnsuccessfulRequest(response)) => {
                of(response.status_code.as_u16(), response.error.code)
            }
            Error::Http(HttpError::Request(_)) => Self::Away,
            // An answer that was cut short or is not theirs at all.
            Error::Json(_) | Error::Io(_) => Self::Away,
            _ => Self::Refused { status: 0, code: 0 },
        }
    }
}

fn of(status: u16, code: isize) -> Failure {
    match status {
        429 => Failure::Wait,
        // 40003: direct messages are opened too fast.
        _ if code == 40003 => Failure::Wait,
        401 => Failure::Token,
        500.. => Failure::Away,
        _ if OVER.contains(&code) => Failure::Over(code),
        _ if CLOSED.contains(&code) => Failure::Closed(code),
        403 => Failure::Closed(code),
        404 => Failure::Over(code),
        _ => Failure::Refused { status, code },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_discord_says_is_read_by_its_code_before_its_status() {
        assert_eq!(of(403, 50007), Failure::Closed(50007));
        assert_eq!(of(403, 50278), Failure::Closed(50278));
        assert_eq!(of(404, 10062), Failure::Over(10062));
        assert_eq!(of(400, 40060), Failure::Over(40060));
        assert_eq!(of(404, 10003), Failure::Closed(10003));
        assert_eq!(of(400, 50035), Failure::Refused { status: 400, code: 50035 });
        assert_eq!(of(429, 0), Failure::Wait);
        assert_eq!(of(400, 40003), Failure::Wait);
        assert_eq!(of(502, -1), Failure::Away);
        assert_eq!(of(401, 0), Failure::Token);
    }
}
