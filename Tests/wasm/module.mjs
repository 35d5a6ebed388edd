// The WebAssembly module as a function: request bytes in, answer bytes out.
import { readFile } from "node:fs/promises";

export class PorfinModule {
  static async load(path) {
    const module = new PorfinModule();
    module.code = await WebAssembly.compile(await readFile(path));
    await module.restart();
    return module;
  }

  /** Fresh memory, as after a trap. */
  async restart() {
    this.exports = (await WebAssembly.instantiate(this.code, {})).exports;
  }

  get memoryBytes() {
    return this.exports.memory.buffer.byteLength;
  }

  call(request) {
    const { memory, porfin_allocate, porfin_call, porfin_release } = this.exports;
    const input = porfin_allocate(request.length);
    new Uint8Array(memory.buffer, input, request.length).set(request);
    const output = porfin_call(input, request.length);
    porfin_release(input);
    const length = new DataView(memory.buffer).getUint32(output, true);
    const answer = new Uint8Array(memory.buffer, output + 4, length).slice();
    porfin_release(output);
    return answer;
  }
}
