#!/usr/bin/env bash
# Fuzzes each target for some seconds: run.sh SECONDS [TARGET…]. A finding is kept in Tests/Corpus/fuzz and fails the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(parser image snapshot)

package=.build-fuzz/package
mkdir -p "$package/Sources/fuzz"
ln -sf "$PWD/Tests/fuzz/Package.swift" "$package/Package.swift"
for name in FlowValues FlowDiagnostics FlowSyntax FlowPortuguese FlowBytecode FlowVM FlowSemantics FlowCompiler; do
  ln -sfn "$PWD/Sources/$name" "$package/Sources/$name"
done
ln -sf "$PWD/Tests/fuzz/main.swift" "$package/Sources/fuzz/main.swift"
ln -sf "$PWD/Tests/FuzzTests/FuzzTarget.swift" "$package/Sources/fuzz/FuzzTarget.swift"
echo "── building the fuzz targets"
swift build -c release --package-path "$package" --scratch-path .build-fuzz/build

export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
mkdir -p .build-fuzz/seeds/{parser,image,snapshot}
.build-fuzz/build/release/fuzz seeds .build-fuzz/seeds
find flows stdlib Tests/Corpus -name '*.flow' -size -20k -exec cp {} .build-fuzz/seeds/parser/ \;
failed=0
for target in "${targets[@]}"; do
  echo "── fuzzing $target for $seconds s"
  found=Tests/Corpus/fuzz/$target
  seeds=.build-fuzz/seeds/$target
  corpus=.build-fuzz/corpus/$target
  mkdir -p "$found" "$corpus"
  .build-fuzz/build/release/fuzz "$target" "$corpus" "$seeds" "$found" -max_total_time="$seconds" -timeout=5 \
    -rss_limit_mb=2048 -max_len=65536 -artifact_prefix="$found/" -verbosity=0 || failed=1
done
[ $failed = 0 ] || { echo "error: findings are in Tests/Corpus/fuzz; mend them, the files stay as tests" >&2; exit 1; }
echo "── fuzzing found nothing"
