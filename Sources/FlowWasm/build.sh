#!/usr/bin/env bash
# Builds the language as one WebAssembly module with the plain toolchain: Embedded Swift, no SDK, no WASI.
#   build.sh OUTPUT.wasm [MODULE…]     with modules named, only compiles those (to see whether they are Embedded Swift)
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
output=${1:?usage: build.sh OUTPUT.wasm [MODULE…]}
shift
# Lowest layer first, as in Package.swift.
modules=(FlowValues FlowDiagnostics FlowSyntax FlowPortuguese FlowBytecode FlowStdlib FlowVM FlowSemantics FlowCompiler
  FlowLint FlowWhatsApp FlowSimulator FlowService)
exports=(porfin_allocate porfin_release porfin_call)
[ $# -gt 0 ] && modules=("$@")

toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
target=wasm32-unknown-none-wasm
objects=$(dirname "$output")/wasm-objects
mkdir -p "$objects"

# A module is compiled again when its sources, or a module before it, are newer than its object.
stale=
for module in "${modules[@]}"; do
  object=$objects/$module.o
  folders=("Sources/$module")
  # The exports belong to the last module: one of their own would hold a second copy of all that they call.
  [ "$module" = FlowService ] && folders+=(Sources/FlowWasm)
  mapfile -t sources < <(find "${folders[@]}" -name '*.swift' | LC_ALL=C sort)
  if [ -z "$stale" ] && [ -f "$object" ] && [ -z "$(find "${sources[@]}" -newer "$object" -print -quit)" ]; then
    continue
  fi
  echo "wasm: compiling $module"
  swiftc -target "$target" -swift-version 6 -enable-experimental-feature Embedded -enable-experimental-feature Extern \
    -wmo -Osize -parse-as-library -module-name "$module" -I "$objects" -I Sources/FlowStdlibData/include \
    -emit-module -emit-module-path "$objects/$module.swiftmodule" -c "${sources[@]}" -o "$object"
  stale=yes
done
case " ${modules[*]} " in *" FlowService "*) ;; *) exit 0 ;; esac

"$toolchain/bin/clang" --target="$target" -O2 -ffreestanding -fno-builtin -mbulk-memory -Wall -Wextra -Werror -c Sources/FlowWasm/rt.c -o "$objects/rt.o"
"$toolchain/bin/clang" --target="$target" -std=c23 -ffreestanding -I Sources/FlowStdlibData/include \
  -c Sources/FlowStdlibData/data.c -o "$objects/stdlib.o"
# The stack grows down from the start of memory, so that running over its end traps instead of damaging data.
inputs=("${modules[@]/#/$objects/}")
"$toolchain/bin/wasm-ld" "$objects"/{rt,stdlib}.o "${inputs[@]/%/.o}" \
  "$toolchain/lib/swift/embedded/$target/libswiftUnicodeDataTables.a" \
  --no-entry "${exports[@]/#/--export=}" --stack-first -z stack-size=4194304 --gc-sections --strip-all -o "$output"
bytes=$(stat -c %s "$output")
compressed=$(gzip -9 -c "$output" | wc -c)
echo "wasm: $output is $((bytes / 1024)) KB, $((compressed / 1024)) KB compressed"
