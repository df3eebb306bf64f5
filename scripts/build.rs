//! Tells Cargo about the folders that are read while compiling but that it does not watch by itself.
fn main() {
    for folder in ["migrations", "locales", "areas"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
