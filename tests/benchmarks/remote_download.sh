#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A large download through the engine (download, check, hash, put in its place), against curl followed by sha256sum in the same run.
#
#     tests/benchmarks/remote_download.sh BENCH_REMOTE [MEGABYTES]
#
# Needs nginx and curl; TMPDIR says on which disk.
set -eu
bench=$1
megabytes=${2:-2048}
dir=$(mktemp -d)
trap 'kill "$(cat "$dir/pid")" 2>/dev/null || true; rm -rf "$dir"' EXIT
port=${PORT:-18473}

head -c "${megabytes}M" /dev/zero | openssl enc -aes-128-ctr -pass pass:quayside -nosalt -pbkdf2 -iter 1 2>/dev/null > "$dir/big"
cat > "$dir/nginx.conf" <<CONF
pid $dir/pid;
error_log $dir/error.log;
worker_processes 1;
user root;
events {}
http {
    access_log off;
    client_body_temp_path $dir/body; proxy_temp_path $dir/p; fastcgi_temp_path $dir/f; uwsgi_temp_path $dir/u; scgi_temp_path $dir/s;
    sendfile on;
    server {
        listen 127.0.0.1:$port;
        location = /exports { default_type application/json; return 202 '{"id":"7","state":"done","type":"bin","url":"http://127.0.0.1:$port/big"}'; }
        location = /big { root $dir; default_type application/octet-stream; }
    }
}
CONF
[ "$(id -u)" = 0 ] || sed -i '/^user /d' "$dir/nginx.conf"
nginx -c "$dir/nginx.conf"
now() { date +%s.%N; }
for round in 1 2 3; do
    start=$(now)
    curl -s -o "$dir/copy" "http://127.0.0.1:$port/big"
    sha256sum "$dir/copy" > "$dir/sum"
    end=$(now)
    rm "$dir/copy"
    echo "curl and sha256sum: $(echo "$end $start" | awk '{printf "%.2f s", $1 - $2}')"
    TMPDIR=$dir "$bench" download "http://127.0.0.1:$port"
done
uptime
