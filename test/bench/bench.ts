/**
 * `npm run bench`: prints every figure that the project promises beside the floor of the same run: what
 * the same work costs when nothing but the work is done. `npm run bench -- NAME` measures one group.
 */
import { benchDetection } from './detection.ts';
import { benchInbox } from './inbox.ts';
import { openLab, type Lab } from './lab.ts';
import { benchBlocking, benchPageLoad } from './page-load.ts';
import { benchPanel } from './panel.ts';
import { benchPassages } from './passages.ts';
import { benchSave } from './save.ts';
import { benchServer } from './server.ts';
import { benchShare } from './share.ts';
import { benchSize } from './size.ts';
import { benchSoftNavigation } from './soft-navigation.ts';
import { benchStart } from './start.ts';

const groups: Record<string, (lab: Lab) => Promise<void>> = {
  size: benchSize,
  start: benchStart,
  page: benchPageLoad,
  detection: benchDetection,
  blocking: benchBlocking,
  panel: benchPanel,
  passages: benchPassages,
  moves: benchSoftNavigation,
  save: benchSave,
  share: benchShare,
  inbox: benchInbox,
  server: benchServer,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(
    `There is no bench "${unknown.join(' ')}". Known: ${Object.keys(groups).join(', ')}.`,
  );
  process.exit(1);
}
const lab = await openLab();
try {
  for (const [name, bench] of Object.entries(groups))
    if (wanted.length === 0 || wanted.includes(name)) await bench(lab);
} finally {
  await lab.close();
}
