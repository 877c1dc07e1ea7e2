/**
 * The peer as its authors document it: express-pouchdb with PouchDB's LevelDB behind it, and a page with PouchDB
 * for browsers. Runs as a process of its own; `node serve-peer.mjs PACKAGES DATA` prints its port.
 */
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const [packages = '', data = ''] = process.argv.slice(2);
const load = createRequire(join(packages, 'package.json'));
const express = load('express');
const PouchDB = load('pouchdb').defaults({ prefix: data + sep });
const answer = load('express-pouchdb')(PouchDB, {
  mode: 'minimumForPouchDB',
  inMemoryConfig: true,
});

let asked = 0;
const app = express();
app.get('/', (_, response) =>
  response
    .type('html')
    .send(
      '<!doctype html><meta charset="utf-8"><title>PouchDB</title><script src="/pouchdb.js"></script>',
    ),
);
app.get('/pouchdb.js', (_, response) =>
  response.sendFile(join(packages, 'node_modules/pouchdb/dist/pouchdb.min.js')),
);
// How many requests came since it was asked last.
app.get('/asked', (_, response) => {
  response.json(asked);
  asked = 0;
});
app.use(
  '/db',
  (_, __, next) => {
    asked += 1;
    next();
  },
  answer,
);
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
