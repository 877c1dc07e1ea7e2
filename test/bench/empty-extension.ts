import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: { service_worker: 'background.js' },
  permissions: ['storage'],
  content_scripts: [
    { matches: ['http://*.localhost/*'], run_at: 'document_start', js: ['content.js'] },
  ],
  web_accessible_resources: [{ resources: ['frame.html'], matches: ['http://*.localhost/*'] }],
};

/**
 * The page gets nothing from the content script until the bench asks for a frame: `bench:prepare` makes
 * one out of sight, `bench:show` brings one into sight, as our launcher does.
 */
const content = `
document.addEventListener('bench:prepare', prepare);
document.addEventListener('bench:show', () => { prepare(); host.style.visibility = 'visible'; frame.focus(); });
let host, frame;
function prepare() {
  if (host) return;
  host = document.createElement('div');
  host.style = 'visibility: hidden; position: fixed; inset: 0 0 0 auto; width: 400px; background: #fff';
  frame = document.createElement('iframe');
  frame.style = 'border: 0; width: 100%; height: 100%';
  frame.src = chrome.runtime.getURL('frame.html');
  host.attachShadow({ mode: 'open' }).append(frame);
  document.body.append(host);
}`;

/** One raw transaction per message, in a store as full as the bench makes it. */
const background = `
const open = new Promise((resolve, reject) => {
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore('notes', { keyPath: 'id' }).createIndex('placeKey', 'placeKey');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
async function put(rows) {
  const tx = (await open).transaction('notes', 'readwrite');
  for (const row of rows) tx.objectStore('notes').put(row);
  await new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = () => reject(tx.error); });
}
chrome.runtime.onMessage.addListener((rows, sender, respond) => {
  put(rows).then(() => respond({ ok: true }), (error) => respond({ ok: false, error: String(error) }));
  return true;
});`;

/** Writes the floor of all measurements: an extension that does what must be done and nothing else. */
export async function writeEmptyExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Empty</title>${body}`;
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'content.js': content,
    'background.js': background,
    'frame.html': page('<p class="bench-ready">Ready</p>'),
    'options.html': page(''),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
