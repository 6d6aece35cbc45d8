#!/usr/bin/env bash
# Makes the keys and certificates of the C tests, anew at each run: keys.sh FOLDER
set -eu
cd "$1"

# Runs a command whose chatter is shown only when it fails.
quietly() { "$@" 2>chatter || { cat chatter >&2; return 1; }; }

# A test authority and the seals that it issues.
quietly openssl req -x509 -newkey rsa:2048 -nodes -keyout ca-key.pem -out ca.pem -days 30 -subj "/O=ecoc tests/CN=Test CA" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
issue() { # NAME, then how its key is made
    local name=$1
    shift
    quietly openssl genpkey "$@" -out "$name-key.pem"
    openssl req -new -key "$name-key.pem" -subj "/O=ecoc tests/CN=Test seal $name" -out "$name.csr"
    printf 'keyUsage=critical,digitalSignature,nonRepudiation\n' >"$name.ext"
    quietly openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca-key.pem -CAcreateserial -days 20 -extfile "$name.ext" \
        -out "$name.pem"
    cat ca.pem "$name.pem" >"$name-chain.pem" # any order is taken
}
issue rsa -algorithm RSA -pkeyopt rsa_keygen_bits:2048
issue ec -algorithm EC -pkeyopt ec_paramgen_curve:P-256
openssl pkcs8 -topk8 -in rsa-key.pem -passout pass:sesam -out rsa-encrypted.pem
openssl pkcs12 -export -inkey rsa-key.pem -in rsa.pem -certfile ca.pem -passout pass:sesam -out rsa.p12
