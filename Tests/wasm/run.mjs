// One compiler, two places: the WebAssembly module and the native build must answer every request with the same bytes.
//   node run.mjs porfin.wasm porfin-dev
import { spawnSync } from "node:child_process";
import { allRequests } from "./requests.mjs";
import { PorfinModule } from "./module.mjs";

const [modulePath, nativePath] = process.argv.slice(2);
if (!nativePath) {
  console.error("usage: node run.mjs porfin.wasm porfin-dev");
  process.exit(2);
}

function nativeAnswers(requests) {
  const length = (bytes) => {
    const prefix = Buffer.alloc(4);
    prefix.writeUInt32LE(bytes.length);
    return prefix;
  };
  const input = Buffer.concat(requests.flatMap(({ bytes }) => [length(bytes), bytes]));
  const done = spawnSync(nativePath, ["answer-batch"], { input, maxBuffer: 1 << 30 });
  if (done.status !== 0) throw new Error(`${nativePath} answer-batch failed: ${done.stderr}`);
  const answers = [];
  for (let at = 0; at < done.stdout.length; ) {
    const size = done.stdout.readUInt32LE(at);
    answers.push(done.stdout.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return answers;
}

const requests = allRequests();
const started = performance.now();
const expected = nativeAnswers(requests);
const nativeTime = performance.now() - started;

const module = await PorfinModule.load(modulePath);
let failures = 0;
const moduleStarted = performance.now();
for (const [index, { title, bytes }] of requests.entries()) {
  let answer;
  try {
    answer = module.call(bytes);
  } catch (error) {
    answer = Buffer.from(`trap: ${error.message}`);
    await module.restart();
  }
  if (Buffer.compare(answer, expected[index]) !== 0) {
    failures += 1;
    if (failures > 10) continue;
    const at = answer.findIndex((byte, position) => byte !== expected[index][position]);
    const around = (side) => JSON.stringify(Buffer.from(side.subarray(Math.max(0, at - 40), at + 80)).toString());
    console.error(`── ${title}: the answers differ at byte ${at}\nnative: ${around(expected[index])}\nmodule: ${around(answer)}`);
  }
}
const moduleTime = performance.now() - moduleStarted;

const seconds = (time) => (time / 1000).toFixed(1);
console.log(
  `WebAssembly: ${requests.length - failures} of ${requests.length} answers are the native ones, byte for byte ` +
    `(native ${seconds(nativeTime)} s, module ${seconds(moduleTime)} s, ${module.memoryBytes >> 20} MB of memory)`,
);
process.exit(failures === 0 && requests.length > 0 ? 0 : 1);
