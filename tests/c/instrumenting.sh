#!/bin/sh
# The Rust compiler, which takes -Zsanitizer on its stable channel too when it is told so. Told for the crates that are instrumented alone
# (as RUSTC_WRAPPER): build scripts that see the variable make other code, and what runs on the host would be built anew at each turn.
case " $* " in *" -Zsanitizer="*) export RUSTC_BOOTSTRAP=1 ;; esac
exec "$@"
