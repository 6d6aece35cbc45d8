#!/usr/bin/env bash
# EU DSS and ecoc before each other: dss.sh ECOC FOLDER, where witness.py left what ecoc signed.
set -u -o pipefail
here=$(cd "$(dirname "$0")" && pwd)
ecoc=$1
folder=$2
project=$(dirname "$folder")/dss
classpath=$project/classpath

skip() { echo "SKIPPED: signatures: EU DSS: $*"; exit 0; }

command -v java >/dev/null || skip "java is missing"
command -v mvn >/dev/null || skip "mvn (Maven) is missing"
release=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${release:-0}" -ge 11 ] || skip "it needs Java 11 or later, and this is ${release:-unknown}"
[ -f "$folder/cases.json" ] || skip "nothing was signed"
mkdir -p "$project"

# What Maven has fetched once it takes from its own store, without a registry.
fetch() {
    timeout 240 mvn "$@" --batch-mode --quiet --file "$here/dss/pom.xml" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
        "-Dmdep.outputFile=$classpath" >"$project/maven.log" 2>&1
}
if ! cmp -s "$here/dss/pom.xml" "$project/fetched.xml"; then
    fetch --offline || fetch || skip "Maven cannot fetch it (no registry?): $(grep -m 1 ERROR "$project/maven.log" | cut -c 1-200)"
    cp "$here/dss/pom.xml" "$project/fetched.xml"
fi
rm -rf "$folder/dss"
# A short run: compiled once, quickly.
timeout 300 java -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$(cat "$classpath")" \
    "$here/dss/src/main/java/Witness.java" "$folder" || exit
signed=("$folder"/dss/*.xml)
"$ecoc" verify --trust "$folder/root.pem" "${signed[@]}" >"$project/verdicts" || { cat "$project/verdicts"; exit 1; }
echo "ecoc accepts ${#signed[@]} signatures of EU DSS"
