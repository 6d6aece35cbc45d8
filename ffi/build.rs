//! Gives the shared library the name that programs linked against it look for.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if matches!(os.as_str(), "linux" | "freebsd" | "android") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libecoc.so.0");
    }
}
