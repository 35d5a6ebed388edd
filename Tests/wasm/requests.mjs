// What both builds are asked: every program of the repository, for all that can be asked about a program.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

/** Numbers of `FlowService.Operation`. */
export const operations = {
  check: 0, format: 1, translate: 2, compile: 3, disassemble: 4, graph: 5, scenarios: 6, simulate: 7,
};
const languages = { en: 0, pt: 1 };

/** An operation, the language of the answer, and fields: each its length and its bytes. */
export function encode(operation, language, fields) {
  const parts = fields.map((field) => (typeof field === "string" ? Buffer.from(field) : field));
  const lengths = parts.map((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(part.length);
    return length;
  });
  const body = parts.flatMap((part, index) => [lengths[index], part]);
  return Buffer.concat([Buffer.from([operations[operation], languages[language]]), ...body]);
}

/** The files of a folder that end in `suffix`, in depth, in order. */
export function files(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** All requests, each with a title. */
export function allRequests() {
  const requests = [];
  const add = (title, operation, language, fields) =>
    requests.push({ title: `${operation} ${title}`, bytes: encode(operation, language, fields) });
  for (const path of ["flows", "stdlib", "Tests/Corpus"].flatMap((folder) => files(folder, ".flow"))) {
    const text = readFileSync(path);
    for (const language of ["en", "pt"]) add(`${path} (${language})`, "check", language, [path, text]);
    add(path, "format", "en", [text]);
    for (const keywords of ["en", "pt"]) add(`${path} to ${keywords}`, "translate", "en", [keywords, text]);
    add(path, "compile", "en", [path, text]);
    add(path, "disassemble", "en", [path, text]);
    add(path, "graph", "en", [path, text]);
    add(path, "scenarios", "pt", [path, text]);
    // A customer who says much and means little: most ways through a flow that need no effect.
    const script = ["oi", "1", "2", "Ana Souza", "amanhã às 15h", "R$ 50", "sim", "3", "não entendi", ":after 7200", "sair"];
    add(path, "simulate", "pt", [script.join("\n"), path, text]);
  }
  return requests;
}
