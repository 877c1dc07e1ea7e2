import { makeContent, share } from '../postgres/test-client.ts';
import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';
import { openDashboard } from './share.ts';
import { startBenchServer } from './team-server.ts';

const NOTES = 10_000;

/** The dashboard's inbox from the start of the page load until its first notes can be worked on. */
export async function benchInbox({ empty }: Lab) {
  const { server, ada, pool, invite, close } = await startBenchServer();
  const text = 'Die erste Mahnung geht künftig früher raus. '.repeat(4);
  for (let i = 0; i < NOTES; i += 100) {
    const batch = Array.from({ length: 100 }, (_, k) =>
      share(ada.teamId, makeContent(`${text} Nr. ${i + k}`, { touchpoints: ['billing'] })),
    );
    await ada.push(...batch);
  }
  await pool.query('VACUUM ANALYZE');
  const page = await empty.context.newPage();
  await openDashboard(page, await invite('pate'), 'Sabine');
  const found = await takeTurns(9, {
    async ours() {
      await page.goto('about:blank');
      await page.goto(server.url);
      return page.evaluate(waitForRows);
    },
    /** The least there is to do: load a page, ask for the same notes, write them into it. */
    async floor() {
      await page.goto('about:blank');
      await page.goto(`${server.url}/healthz`);
      return page.evaluate(async (path) => {
        document.body.append(await (await fetch(path)).text());
        return performance.now();
      }, `/v1/teams/${ada.teamId}/notes?limit=50`);
    },
  });
  printFigure('inbox usable, 10,000 notes', found.ours, 'ms', found.floor);
  await page.close();
  await close();
}

/** Runs in the dashboard: milliseconds from the start of the load until the rows have been painted. */
function waitForRows(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('.inbox-row').length < 5) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}
