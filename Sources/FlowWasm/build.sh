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

# Code is made once, with the last module, of what the exports reach; the modules before it leave theirs to it.
features=(-enable-experimental-feature Embedded -enable-experimental-feature Extern
  -enable-experimental-feature DeferredCodeGen)
# Beyond -Osize, measured: a call is smaller than what it calls. Little is copied into functions that are not tiny
# themselves, nothing is specialised for a closure, and memory is copied by `rt.c` instead of in place.
size=(-Xllvm -sil-inline-overall-caller-block-limit=3 -Xllvm -sil-disable-pass=closure-specialize
  -Xllvm -inline-threshold=-10 -Xcc -mno-bulk-memory -Xcc -mno-bulk-memory-opt)

# A module is compiled again when its sources, or a module before it, are newer than what was made of it.
stale=
for module in "${modules[@]}"; do
  interface=$objects/$module.swiftmodule
  made=$interface
  code=()
  folders=("Sources/$module")
  # The exports belong to the last module: one of their own would hold a second copy of all that they call.
  if [ "$module" = FlowService ]; then
    made=$objects/code.o
    code=(-c -o "$objects/code.o")
    folders+=(Sources/FlowWasm)
  fi
  mapfile -t sources < <(find "${folders[@]}" -name '*.swift' | LC_ALL=C sort)
  if [ -z "$stale" ] && [ -f "$made" ] &&
    [ -z "$(find "${sources[@]}" Sources/FlowWasm/build.sh -newer "$made" -print -quit)" ]; then
    continue
  fi
  echo "wasm: compiling $module"
  swiftc -target "$target" -swift-version 6 "${features[@]}" -wmo -Osize "${size[@]}" -parse-as-library \
    -module-name "$module" -I "$objects" -I Sources/FlowStdlibData/include \
    -emit-module -emit-module-path "$interface" "${code[@]}" "${sources[@]}"
  stale=yes
done
case " ${modules[*]} " in *" FlowService "*) ;; *) exit 0 ;; esac

"$toolchain/bin/clang" --target="$target" -O2 -ffreestanding -fno-builtin -mbulk-memory -Wall -Wextra -Werror -c Sources/FlowWasm/rt.c -o "$objects/rt.o"
"$toolchain/bin/clang" --target="$target" -std=c23 -ffreestanding -I Sources/FlowStdlibData/include \
  -c Sources/FlowStdlibData/data.c -o "$objects/stdlib.o"
# The stack grows down from the start of memory, so that running over its end traps instead of damaging data.
"$toolchain/bin/wasm-ld" "$objects"/{rt,stdlib,code}.o \
  "$toolchain/lib/swift/embedded/$target/libswiftUnicodeDataTables.a" --no-entry "${exports[@]/#/--export=}" \
  --stack-first -z stack-size=4194304 --gc-sections --strip-all -O2 --compress-relocations -o "$output"
bytes=$(stat -c %s "$output")
sizes="$((bytes / 1000)) kB, $(($(gzip -9 -c "$output" | wc -c) / 1000)) kB as gzip"
command -v brotli > /dev/null && sizes+=", $(($(brotli -q 11 -w 24 -c "$output" | wc -c) / 1000)) kB as brotli"
echo "wasm: $output is $sizes"
