# shellcheck shell=bash
# The step `package` of tests/run.sh, which reads this file: libecoc as its users get it, installed below a prefix and linked from
# outside; the promises of its ABI; Windows; size and load time. And the step `old_linux`.

PACKAGE=$OUT/package
PREFIX=$PACKAGE/prefix

step_package() {
    local verdict=0 part
    rm -rf "$PACKAGE"
    mkdir -p "$PACKAGE"
    package_install || return # the rest stands on it
    for part in layout pkg_config cmake size load instructions abi windows; do
        "package_$part" || { echo "package: $part failed" >&2; verdict=1; }
    done
    return "$verdict"
}

step_old_linux() {
    rm -rf "$PACKAGE"
    mkdir -p "$PACKAGE"
    package_install && package_old_linux
}

# Installed to one place and moved to another: nothing in it may know where it stands.
package_install() {
    ffi/install.sh "$PACKAGE/staged" && mv "$PACKAGE/staged" "$PREFIX" || return
    if grep -rIl "$PACKAGE" "$PREFIX"; then
        echo "these files name the place that they were installed to" >&2
        return 1
    fi
    # What an outsider compiles, away from the sources: tests that stand alone, the examples, the blocks of the page.
    local outside=$PACKAGE/outside
    mkdir "$outside" && cp tests/c/abi.c tests/c/check.h tests/c/wrapper.cpp "$outside" &&
        python3 tests/blocks.py ffi/README.md c "$outside" >"$PACKAGE/blocks" &&
        python3 tests/blocks.py ffi/README.md cpp "$outside" >>"$PACKAGE/blocks" || return
    if [ -d ffi/examples ]; then cp ffi/examples/*.c ffi/examples/*.cpp "$outside"; fi
}

# No call takes 5 % more work than was recorded.
package_instructions() { tests/bench/instructions.sh "$PREFIX"; }

# The SONAME, and ecoc_… alone as symbols: of the shared library and of the archive.
package_layout() {
    local so=$PREFIX/lib/libecoc.so abi
    abi=$(sed -n 's/^#define ECOC_ABI_VERSION //p' include/ecoc.h)
    [ "$(readlink "$so")" = "libecoc.so.$abi" ] &&
        readelf -d "$so" | grep -F "soname: [libecoc.so.$abi]" >/dev/null &&
        nm -D --defined-only "$so" | awk '{ print $NF }' | LC_ALL=C sort | diff ffi/symbols.txt - &&
        nm -g --defined-only "$PREFIX/lib/libecoc.a" 2>/dev/null | awk 'NF == 3 { print $NF }' | LC_ALL=C sort |
        diff ffi/symbols.txt - && echo "libecoc.so.$abi and libecoc.a give the symbols of ffi/symbols.txt and no others" || return
    grep -q '^aws-lc-sys ' "$PREFIX/share/licenses/ecoc/THIRD-PARTY.txt" && [ -f "$PREFIX/share/licenses/ecoc/LICENSE-MIT" ] ||
        { echo "share/licenses is not whole" >&2; return 1; }
    python_tools && "$OUT/venv/bin/python" ffi/packaging/check_sbom.py "$PREFIX/share/ecoc/ecoc.cdx.json"
}

# Whether a program is linked to the shared library, which must be the installed one, or holds the static one.
package_run() { # PROGRAM shared|static
    local needs
    needs=$(readelf -d "$1" | grep -c 'NEEDED.*\[libecoc\.so\.[0-9]*\]')
    case $2$needs in
    shared1) LD_LIBRARY_PATH=$PREFIX/lib "$1" >"$1.out" ;;
    static0) "$1" >"$1.out" ;;
    *) echo "$1: not linked as $2" >&2; return 1 ;;
    esac
}

package_name() { basename "$1" | tr . _; }

package_pkg_config() {
    local outside=$PACKAGE/outside bin=$PACKAGE/pkg-config module kind flags source name
    mkdir "$bin"
    export PKG_CONFIG_PATH=$PREFIX/lib/pkgconfig
    [ "$(pkg-config --modversion ecoc)" = "$(sed -n 's/^#define ECOC_VERSION "\(.*\)"/\1/p' include/ecoc.h)" ] || return
    for module in ecoc:shared ecoc-static:static; do
        kind=${module#*:}
        flags="$(pkg-config --cflags --libs "${module%:*}") -lpthread" || return
        for source in "$outside"/*.c; do
            cc -std=c99 $WARN -D_POSIX_C_SOURCE=200809L "$source" $flags -o "$bin/$(package_name "$source")_$kind" || return
        done
        for source in "$outside"/*.cpp; do
            c++ -std=c++11 $WARN "$source" $flags -o "$bin/$(package_name "$source")_$kind" || return
        done
        for name in abi_c wrapper_cpp; do package_run "$bin/${name}_$kind" "$kind" || return; done
    done
    # Where the archive stands alone, as in a build for one target, --static asks for the same.
    mkdir "$PACKAGE/archive" && cp "$PREFIX/lib/libecoc.a" "$PACKAGE/archive" &&
        cc -std=c99 $WARN "$outside/abi.c" $(pkg-config --cflags ecoc) -L"$PACKAGE/archive" \
            $(pkg-config --static --libs-only-l ecoc) -o "$bin/abi_archive" && package_run "$bin/abi_archive" static || return
    echo "pkg-config: $(ls "$outside"/*.c "$outside"/*.cpp | wc -l) programs, shared and static"
}

package_cmake() {
    have cmake || { skip "package: cmake is missing, so find_package(ecoc) was not tried"; return 0; }
    local project=$PACKAGE/cmake sources kind name
    sources=$(printf '%s;' "$PACKAGE"/outside/*.c "$PACKAGE"/outside/*.cpp)
    mkdir "$project" && cp tests/c/CMakeLists.txt "$project" &&
        cmake -S "$project" -B "$project/build" -DCMAKE_PREFIX_PATH="$PREFIX" -DSOURCES="${sources%;}" \
            -DCMAKE_C_FLAGS=-D_POSIX_C_SOURCE=200809L >"$project/log" 2>&1 &&
        cmake --build "$project/build" >>"$project/log" 2>&1 || { cat "$project/log" >&2; return 1; }
    for kind in shared static; do
        for name in abi_c wrapper_cpp; do package_run "$project/build/${name}_$kind" $kind || return; done
    done
    # A version that is not there yet, and one of another major number, are not found.
    for name in 0.99 1.0; do
        if sed "s/ecoc 0.1 /ecoc $name /" tests/c/CMakeLists.txt >"$project/CMakeLists.txt" &&
            cmake -S "$project" -B "$project/$name" -DCMAKE_PREFIX_PATH="$PREFIX" -DSOURCES= >"$project/log" 2>&1; then
            echo "find_package(ecoc $name) finds ecoc $(pkg-config --modversion ecoc)" >&2
            return 1
        fi
        grep -q 'considered but not accepted' "$project/log" || { cat "$project/log" >&2; return 1; }
    done
    echo "cmake: find_package(ecoc), ecoc::ecoc and ecoc::ecoc_static"
}

package_size() {
    local bytes most=$((10 * 1024 * 1024))
    bytes=$(stat -L -c %s "$PREFIX/lib/libecoc.so")
    echo "libecoc.so: $bytes bytes, at most $most"
    [ "$bytes" -le "$most" ]
}

# The quickest of ten: what the library needs, not what else the machine had to do.
package_load() {
    local most=5000 quickest _
    cc $C99 tests/c/load.c -ldl -o "$PACKAGE/load" || return
    quickest=$(for _ in 1 2 3 4 5 6 7 8 9 10; do "$PACKAGE/load" "$PREFIX/lib/libecoc.so" || return; done | sort -n | head -n 1)
    echo "libecoc.so: loaded and called in ${quickest:-?} µs, at most $most"
    [ "${quickest:-$most}" -lt "$most" ]
}

# The committed dump against the header; and that it sees what it is there to see.
package_abi() {
    have abidiff || { skip "package: abidiff is missing, so the ABI was not compared"; return 0; }
    ffi/packaging/abi.sh || return
    local planted=$PACKAGE/planted.h
    plant() { # WHAT, then a sed program that does it to the header
        rm -f "$PACKAGE/planted.log"
        sed -z "$2" include/ecoc.h >"$planted"
        ! cmp -s include/ecoc.h "$planted" || { echo "planting $1 changed nothing" >&2; return 1; }
        ffi/packaging/abi.sh "$planted" >"$PACKAGE/planted.log" 2>&1
    }
    refused() { ! plant "$@" && grep -q 'changes or takes away' "$PACKAGE/planted.log" || { echo "unseen: $1" >&2; return 1; }; }
    passes() { plant "$@" || { cat "$PACKAGE/planted.log" >&2; echo "refused: $1" >&2; return 1; }; }
    local f='ecoc_buffer_len'
    refused 'a function taken away' "s/ECOC_API[^;]*\b$f([^;]*;//" &&
        refused 'another result' "s/size_t\( [A-Z_]* *$f(\)/uint32_t\1/" &&
        refused 'another argument' "s/\(\b$f(\)[^)]*/\1uint64_t buffer/" &&
        refused 'a further argument' "s/\(\b$f([^)]*\)/\1, int more/" &&
        refused 'another number' 's/ECOC_ERR_NOT_XML = 200/ECOC_ERR_NOT_XML = 299/' &&
        refused 'a number taken away' 's/ECOC_ERR_NOT_XML = 200,//' &&
        refused 'another callback' 's/\(ecoc_free_callback)(\)void \*/\1int /' &&
        refused 'another SONAME' 's/ECOC_ABI_VERSION 0/ECOC_ABI_VERSION 1/' &&
        passes 'a function added' "s/ECOC_API[^;]*\b$f(/ECOC_API int ecoc_planted(const ecoc_buffer *buffer);\n&/" &&
        passes 'a number added' 's/ECOC_ERR_NOT_XML = 200,/&\n    ECOC_ERR_PLANTED = 9999,/' || return
    echo "abidiff: what is taken away or changed is refused, what is added passes"
}

# Both headers by the compilers of Windows, for the DLL and for the static library. With 32 bits, where conventions differ, also with
# another one as the compiler's own; libstdc++ itself does not go with that, so what counts there is what is said of our headers.
package_windows() {
    local bits static import own log=$PACKAGE/windows.log object=$PACKAGE/windows.o
    printf '#include <ecoc.h>\nint main(void) { return ecoc_version() == 0; }\n' >"$PACKAGE/windows.c"
    printf '#include <ecoc.hpp>\n' >"$PACKAGE/windows.cpp"
    for bits in x86_64 i686; do
        local cc="$bits-w64-mingw32-gcc $WARN -std=c99 -Iinclude" cxx="$bits-w64-mingw32-g++ $WARN -std=c++11 -Iinclude -fsyntax-only"
        if ! have "${cc%% *}" || ! have "${cxx%% *}"; then
            skip "package: ${cxx%% *} is missing, so the headers were not compiled for Windows"
            continue
        fi
        own=""
        [ $bits = x86_64 ] || own=-mrtd
        for static in "" -DECOC_STATIC; do
            $cc $own $static -c "$PACKAGE/windows.c" -o "$object" && $cxx $static "$PACKAGE/windows.cpp" &&
                $cxx -fno-exceptions -fno-rtti $static "$PACKAGE/windows.cpp" || return
            import=$("$bits-w64-mingw32-nm" "$object" | grep -c '__imp_.*ecoc_version')
            case $static:$import in :1 | -DECOC_STATIC:0) ;; *) echo "$bits $static: wrong import" >&2; return 1 ;; esac
        done
        if [ -n "$own" ] && ! $cxx $own "$PACKAGE/windows.cpp" >"$log" 2>&1 && grep '^include/.*error:' "$log" >&2; then
            echo "the wrapper has a function pointer or a callback without ECOC_CALL" >&2
            return 1
        fi
        echo "windows: both headers, $bits, for the DLL and static"
    done
}

# Built for plants whose Linux is of 2012: libecoc, the module of the wheel and the addon ask for no later symbol of glibc's than 2.17
# has. Not optimised, and the module without maturin's wheel around it: that takes too long for a test. Then each is used, the library
# by way of install.sh PREFIX FOLDER.
package_old_linux() {
    local host glibc=2.17 built old=$PACKAGE/old file newest
    host=$(rustc -vV | sed -n 's/^host: //p')
    case $host in *-linux-gnu) ;; *) skip "package: $host has no glibc to be old"; return 0 ;; esac
    python_tools || return
    mkdir "$old"
    built=$TARGET/glibc-$glibc/$host/debug
    PATH=$OUT/venv/bin:$PATH CARGO_TARGET_DIR=$TARGET/glibc-$glibc cargo zigbuild --quiet --locked --target "$host.$glibc" \
        --package ecoc-ffi --package ecoc-python --package ecoc-node || return
    for file in libecoc.so lib_ecoc.so libecoc_node.so; do
        newest=$(package_glibc "$built/$file")
        [ "$(printf '%s\n' "$glibc" "${newest:-none}" | sort -V | tail -n 1)" = "$glibc" ] ||
            { echo "$file asks for glibc ${newest:-none}, later than $glibc" >&2; return 1; }
        echo "$file: glibc $newest will do"
    done
    echo "(built without that, libecoc.so asks for $(package_glibc "$PREFIX/lib/libecoc.so"))"

    ffi/install.sh "$old/prefix" "$built" || return
    local module kind flags
    for module in ecoc:shared ecoc-static:static; do
        kind=${module#*:}
        flags=$(PKG_CONFIG_PATH=$old/prefix/lib/pkgconfig pkg-config --cflags --libs "${module%:*}") &&
            cc -std=c99 $WARN "$PACKAGE/outside/abi.c" $flags -o "$old/abi_$kind" &&
            PREFIX=$old/prefix package_run "$old/abi_$kind" "$kind" || return
    done
    mkdir "$old/python" && cp -r bindings/python/python/ecoc "$old/python" && cp "$built/lib_ecoc.so" "$old/python/ecoc/_ecoc.abi3.so" &&
        PYTHONPATH=$old/python python3 -c 'import ecoc; print("the module:", ecoc.__version__)' || return
    if have node; then
        cp "$built/libecoc_node.so" "$old/ecoc.node" &&
            node -p '`the addon: ${Object.keys(require(process.argv[1])).length} names`' "$old/ecoc.node"
    fi
}

# The latest version of glibc that a library asks for.
package_glibc() { objdump -T "$1" | sed -n 's/.*(\?GLIBC_\([0-9.]*\).*/\1/p' | sort -Vu | tail -n 1; }
