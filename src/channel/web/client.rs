//! Where a request comes from: the peer, or behind trusted proxies the first address in `X-Forwarded-For`, read from the right,
//! that is not one of them. Used to count new conversations, never stored.

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The proxies whose `X-Forwarded-For` is believed: addresses and ranges.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TrustedProxies(Vec<Range>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Range {
    base: u128,
    bits: u32,
}

/// A proxy's address that is none.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("TRUSTED_PROXIES: {0} is neither an address nor a range such as 10.0.0.0/8")]
pub struct ProxyError(String);

impl TrustedProxies {
    /// Reads a list such as `127.0.0.1, 10.0.0.0/8, fd00::/8`.
    pub fn parse(list: &str) -> Result<Self, ProxyError> {
        let entries = list.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries
            .map(|entry| Range::parse(entry).ok_or_else(|| ProxyError(entry.to_owned())))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn trusts(&self, address: IpAddr) -> bool {
        let address = number(address);
        self.0.iter().any(|range| range.holds(address))
    }

    /// The address that a request came from.
    pub(crate) fn client(&self, extensions: &Extensions, headers: &HeaderMap) -> Client {
        let peer = extensions.get::<ConnectInfo<SocketAddr>>();
        let mut address = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip().to_canonical());
        let forwarded: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .collect();
        for hop in forwarded.into_iter().rev() {
            if !self.trusts(address) {
                break;
            }
            let Some(next) = address_of(hop.trim()) else { break };
            address = next;
        }
        Client(address)
    }
}

impl Range {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(width), |bits| bits.parse().ok().filter(|bits| *bits <= width))?;
        Some(Self { base: number(address), bits: bits + 128 - width })
    }

    fn holds(self, address: u128) -> bool {
        // A range of no bits holds everything; a shift by 128 would overflow.
        self.bits == 0 || (self.base ^ address) >> (128 - self.bits) == 0
    }
}

/// An address as one number, version 4 mapped into version 6.
fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits(),
        IpAddr::V6(v6) => v6.to_bits(),
    }
}

/// `203.0.113.7`, `203.0.113.7:443`, `2001:db8::1`, `[2001:db8::1]:443`: proxies write all of them.
fn address_of(hop: &str) -> Option<IpAddr> {
    let bare = hop.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(hop);
    let address: Result<IpAddr, _> = bare.parse();
    address
        .ok()
        .or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
        .map(|address| address.to_canonical())
}

/// Where a request comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Client(IpAddr);

impl Client {
    /// Whether it is this machine.
    pub(crate) fn is_loopback(self) -> bool {
        self.0.is_loopback()
    }

    /// What is counted: the address, or the /64 that one household has of version 6.
    pub(crate) fn counted(self) -> IpAddr {
        match self.0 {
            IpAddr::V4(_) => self.0,
            IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(proxies: &str, peer: &str, forwarded: &[&str]) -> IpAddr {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 40_000)));
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        TrustedProxies::parse(proxies).unwrap().client(&extensions, &headers).0
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_stranger_cannot_choose_the_address_it_is_counted_by() {
        assert_eq!(client("", "203.0.113.9", &["198.51.100.1"]), ip("203.0.113.9"));
        assert_eq!(client("10.0.0.0/8", "203.0.113.9", &["198.51.100.1"]), ip("203.0.113.9"));
        assert_eq!(client("10.0.0.0/8", "10.1.2.3", &["198.51.100.1, 203.0.113.9"]), ip("203.0.113.9"));
    }

    #[test]
    fn trusted_proxies_are_passed_from_right_to_left() {
        assert_eq!(client("10.0.0.0/8", "10.1.2.3", &["203.0.113.9, 10.9.9.9"]), ip("203.0.113.9"));
        assert_eq!(
            client("10.0.0.0/8", "10.1.2.3", &["198.51.100.1", "203.0.113.9:5000, 10.9.9.9"]),
            ip("203.0.113.9")
        );
        assert_eq!(client("fd00::/8", "fd00::1", &["[2001:db8::1]:443"]), ip("2001:db8::1"));
        assert_eq!(
            client("10.0.0.0/8", "10.1.2.3", &["203.0.113.9, unknown"]),
            ip("10.1.2.3"),
            "stops at what it cannot read"
        );
        assert_eq!(client("0.0.0.0/0", "10.1.2.3", &["203.0.113.9"]), ip("203.0.113.9"));
    }

    #[test]
    fn a_household_of_version_6_is_counted_once() {
        let counted = |text: &str| Client(ip(text)).counted();
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), counted("2001:db8:1:2::9"));
        assert_ne!(counted("2001:db8:1:2::9"), counted("2001:db8:1:3::9"));
    }

    #[test]
    fn a_wrong_proxy_is_named() {
        assert_eq!(
            TrustedProxies::parse("10.0.0.0/33").unwrap_err().to_string().split(':').nth(1),
            Some(" 10.0.0.0/33 is neither an address nor a range such as 10.0.0.0/8")
        );
        assert!(TrustedProxies::parse("::/129").is_err());
        assert!(TrustedProxies::parse("localhost").is_err());
    }
}
