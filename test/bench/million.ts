import { makeContent, share } from '../postgres/test-client.ts';
import { closeConnections, mustAsk } from './keep-alive-post.ts';
import { measure, median, printFigure } from './measure.ts';
import { seedNotes } from './million-notes.ts';
import { knownWords } from './million-texts.ts';
import { startBenchServer, type BenchServer } from './team-server.ts';

const MILLION = 1_000_000;
const FEW = 10_000;
/** Seconds for each question. */
const SECONDS = 2;
/** Pushes of one turn, and turns; both teams take turns, so that both have the same share of this machine. */
const PUSHES = 25;
const TURNS = 12;

/** The inbox, the heat map, the search and a push in a team with a million notes, each beside raw SQL. */
export async function benchMillion(): Promise<void> {
  const large = await startBenchServer();
  const small = await startBenchServer();
  try {
    const begin = performance.now();
    await seedNotes(large.pool, large.ada.teamId, MILLION);
    printFigure('a million notes made in', (performance.now() - begin) / 1000, 's', null);
    await seedNotes(small.pool, small.ada.teamId, FEW);
    await benchQuestions(large);
    await benchPushes(small, large);
  } finally {
    closeConnections();
    await small.close();
    await large.close();
  }
}

async function benchQuestions({ server, pool, ada }: BenchServer): Promise<void> {
  const { common, middle, rare, other } = knownWords;
  const newest = `SELECT id, content FROM note WHERE team_id = $1 AND status = 'shared'
    ORDER BY shared_at DESC, id DESC LIMIT 50`;
  const like = `SELECT id FROM note WHERE team_id = $1 AND search LIKE '%${rare}%' LIMIT 50`;
  const grouped = `SELECT touchpoint, journey_step, count(*), count(DISTINCT owner_id)
    FROM note_facet WHERE team_id = $1 AND touchpoint <> '' GROUP BY 1, 2`;
  const lessNarrow = 'touchpoint=privacy&state=seen&product=web';
  const narrow = `${lessNarrow}&direction=o`;
  const questions: [name: string, path: string, floor: string][] = [
    ['inbox page of 50', 'notes', newest],
    ['… one state', 'notes?state=shared', newest],
    ['… one touchpoint', 'notes?touchpoint=digital_access', newest],
    ['… one product', 'notes?product=jira', newest],
    ['… four filters', `notes?${narrow}`, newest],
    ['heat map', 'heatmap', grouped],
    ['search, 20 hits', `notes?text=${rare}`, like],
    ['search, 1 in 1,000', `notes?text=${middle}`, like],
    ['search, 1 in 10', `notes?text=${common}`, like],
    ['search, two frequent words, 50 hits', `notes?text=${common}%20${other}`, like],
    ['search, a frequent and a seldom word, no hit', `notes?text=${common}%20${rare}`, like],
    ['search, a word that is nowhere', 'notes?text=xylophonkonzert', like],
    ['search, 1 in 10 under four filters', `notes?text=${common}&${narrow}`, like],
    ['search, 1 in 10 under three filters', `notes?text=${common}&${lessNarrow}`, like],
  ];
  for (const [name, path, floor] of questions) {
    const address = `${server.url}/v1/teams/${ada.teamId}/${path}`;
    const raw = await measure(1, 1, () => pool.query(floor, [ada.teamId]));
    const asked = await measure(1, SECONDS, () => mustAsk(address, ada.token));
    printFigure(`${name}, a million notes, p95`, asked.p95, 'ms', raw.p95);
  }
}

/** What a push costs in a large team against a small one. */
async function benchPushes(small: BenchServer, large: BenchServer): Promise<void> {
  const lanes = [small, large].map((bench) => ({ bench, seq: 0, medians: [] as number[] }));
  for (let turn = 0; turn <= TURNS; turn += 1)
    for (const lane of lanes) {
      const { ada, server } = lane.bench;
      const times: number[] = [];
      for (let i = 0; i < PUSHES; i += 1) {
        const content = makeContent(
          `Die erste Mahnung geht künftig früher raus, Nr. ${turn} ${i}.`,
          {
            touchpoints: ['billing', 'notifications'],
            journeyStep: 'usage',
            direction: '-',
          },
        );
        const mutations = [{ seq: (lane.seq += 1), ...share(ada.teamId, content) }];
        const { clientId, instanceId, token } = ada;
        const body = JSON.stringify({ protocol: 1, instanceId, clientId, mutations });
        const begin = performance.now();
        await mustAsk(`${server.url}/v1/push`, token, body);
        times.push(performance.now() - begin);
      }
      // The first turn warms up.
      if (turn > 0) lane.medians.push(median(times));
    }
  const [few = Number.NaN, many = Number.NaN] = lanes.map(({ medians }) => median(medians));
  printFigure(`a push into a team of a million notes, floor 10,000`, many, 'ms', few);
}
