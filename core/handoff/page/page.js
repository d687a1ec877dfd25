// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decrypts the age file in the page and shows the keys. Whatever is in them goes into the page as text, never as HTML.
import { Decrypter, armor } from "age-encryption";

const byId = (id) => document.getElementById(id);
const masked = "••••••••••••";

function say(text) {
  byId("said").textContent = text;
}

function add(parent, kind, className, text) {
  const node = document.createElement(kind);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  parent.append(node);
  return node;
}

async function copy(value) {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    // Browsers that keep the clipboard from files still let a selection be copied.
    const area = add(document.body, "textarea", "", value);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    if (!copied) {
      say("The browser did not let it be copied. Show the value and copy it by hand.");
      return;
    }
  }
  say("Copied.");
}

function showField(article, key, field) {
  const row = add(article, "div", "field");
  add(row, "span", "label", field.label);
  const secret = field.secret !== false;
  const value = add(row, "span", "value", secret ? masked : field.value);
  const what = `${field.label} of ${key.name}`;
  if (secret) {
    const show = add(row, "button", "show", "Show");
    show.type = "button";
    show.setAttribute("aria-label", `Show ${what}`);
    show.addEventListener("click", () => {
      const hidden = value.textContent === masked;
      value.textContent = hidden ? field.value : masked;
      show.textContent = hidden ? "Hide" : "Show";
      show.setAttribute("aria-label", `${show.textContent} ${what}`);
    });
  }
  const button = add(row, "button", "copy", "Copy");
  button.type = "button";
  button.setAttribute("aria-label", `Copy ${what}`);
  button.addEventListener("click", () => copy(field.value));
}

function showKey(parent, key) {
  const article = add(parent, "article");
  add(article, "h2", "", key.name);
  const about = [key.provider, key.account, key.environment, key.privilege, key.purpose].filter(Boolean).join(" · ");
  if (about) add(article, "p", "about", about);
  if (key.expires) add(article, "p", "about", `Expires ${key.expires}`);
  for (const field of key.fields) showField(article, key, field);
}

function show(handoff) {
  byId("form").remove();
  byId("lead").textContent =
    `From ${handoff.from || "somebody who gave no name"}` + (handoff.until ? `, to be used until ${handoff.until}.` : ".");
  const section = byId("keys");
  if (handoff.message) add(section, "p", "message", handoff.message);
  for (const key of handoff.keys) showKey(section, key);
  section.hidden = false;
  say(handoff.keys.length === 1 ? "1 key." : `${handoff.keys.length} keys.`);
}

/** What is wrong, in one sentence; the library's own words are for programmers. */
function sentenceFor(error) {
  const text = String(error && error.message);
  if (text.includes("no identity matched")) return "That is not the passphrase. Check it with who sent the file.";
  return "The file was changed on its way, or cut off. Ask for it again.";
}

async function open(passphrase) {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = await decrypter.decrypt(armor.decode(byId("file").textContent), "text");
  const handoff = JSON.parse(text);
  if (handoff.format !== "keyfold-handoff") throw new Error("not a handoff");
  if (handoff.version !== 1) throw new Error("a newer version");
  return handoff;
}

byId("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = byId("passphrase");
  const passphrase = field.value.trim();
  byId("open").disabled = true;
  say("Opening. This takes a few seconds…");
  // Lets the line above be painted before the processor is busy.
  await new Promise((done) => setTimeout(done, 50));
  try {
    show(await open(passphrase));
  } catch (error) {
    say(sentenceFor(error));
    byId("open").disabled = false;
    field.select();
  }
});
