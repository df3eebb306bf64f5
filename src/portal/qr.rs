//! QR codes as pictures in the page itself, so that a secret is never at an address of its own.

use fast_qr::ECL;
use fast_qr::convert::Builder as _;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;

/// The picture of a text. None if the text is too long for a code.
pub(super) fn picture(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    Some(SvgBuilder::default().margin(4).to_str(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_picture_without_styles_or_scripts() {
        let svg = picture("otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQ").unwrap();
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "{svg}");
        assert!(!svg.contains("style=") && !svg.contains("<script") && !svg.contains("otpauth"));
        assert_eq!(picture(&"x".repeat(8000)), None);
    }
}
