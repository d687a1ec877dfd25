// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node build.mjs OUTPUT: puts style and script into the page, and their hashes into its Content-Security-Policy. The mark
// {{AGE-FILE}} stays: the program puts the encrypted file there.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => readFileSync(join(here, name), "utf8");
const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const bundled = await build({
  entryPoints: [join(here, "page.js")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: "es2022",
  charset: "ascii",
  legalComments: "none",
});
const licences = "/*! With age-encryption (c) The age Authors, BSD-3-Clause; noble and scure (c) Paul Miller, MIT. */\n";
const script = licences + bundled.outputFiles[0].text.trimEnd();
const style = read("page.css").trim();
if (/<\/script|<!--/i.test(script)) throw new Error("the script would end too soon");

const parts = { "SCRIPT-HASH": hashOf(script), "STYLE-HASH": hashOf(style), STYLE: style, SCRIPT: script };
let page = read("page.html");
for (const [mark, text] of Object.entries(parts)) page = page.replace(`{{${mark}}}`, () => text);
if (page.split("{{AGE-FILE}}").length !== 2) throw new Error("the mark for the file has to stand there once");
writeFileSync(process.argv[2], page);
