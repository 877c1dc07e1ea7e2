import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import * as dashboard from './dashboard.ts';
import { errorBodySchema } from './error.ts';
import * as joining from './join.ts';
import { mutationNames, mutationSchema } from './mutation.ts';
import { pokeSchema } from './poke.ts';
import { pullRequestSchema, pullResponseSchema } from './pull.ts';
import { pushRequestSchema, pushResponseSchema } from './push.ts';
import { OLDEST_SUPPORTED_VERSION, PROTOCOL_VERSION } from './version.ts';

/** Every message of the wire by the name its fixtures bear. */
const messages: Record<string, z.ZodMiniType> = {
  'push-request': pushRequestSchema,
  'push-response': pushResponseSchema,
  'pull-request': pullRequestSchema,
  'pull-response': pullResponseSchema,
  poke: pokeSchema,
  mutation: mutationSchema,
  error: errorBodySchema,
  'invite-preview-request': joining.invitePreviewRequestSchema,
  'invite-preview': joining.invitePreviewSchema,
  'join-request': joining.joinRequestSchema,
  'join-response': joining.joinResponseSchema,
  'handoff-response': joining.handoffResponseSchema,
  'session-request': joining.sessionRequestSchema,
  me: dashboard.meSchema,
  'inbox-query': dashboard.inboxQuerySchema,
  'inbox-page': dashboard.inboxPageSchema,
  'note-detail': dashboard.noteDetailSchema,
  'review-request': dashboard.reviewRequestSchema,
  heatmap: dashboard.heatmapSchema,
  'content-list': dashboard.contentListSchema,
  'content-request': dashboard.contentRequestSchema,
  'content-answer': dashboard.contentAnswerSchema,
  'invite-request': dashboard.inviteRequestSchema,
  'invite-response': dashboard.inviteResponseSchema,
};

const fixtures = join(import.meta.dirname, '../../test/fixtures/wire');

describe('the wire', () => {
  it('does not change by accident', () => {
    const shapes = Object.entries(messages).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { unrepresentable: 'any' }),
    ]);
    const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16);
    // Another hash means: the wire has changed. Can every older reader still understand it? Then put the
    // new hash here. If not, raise PROTOCOL_VERSION with a line of history, keep answering the old
    // version, and record messages of the new one in test/fixtures/wire.
    expect({ hash, PROTOCOL_VERSION, OLDEST_SUPPORTED_VERSION }).toEqual({
      hash: '2195fc24c2629161',
      PROTOCOL_VERSION: 1,
      OLDEST_SUPPORTED_VERSION: 1,
    });
  });

  it('knows every mutation by name', () => {
    const schema = z.toJSONSchema(mutationSchema) as unknown as {
      oneOf: { properties: { name: { const: string } } }[];
    };
    const names = schema.oneOf.map((option) => option.properties.name.const);
    expect(names.sort()).toEqual([...mutationNames].sort());
  });

  for (let version = OLDEST_SUPPORTED_VERSION; version <= PROTOCOL_VERSION; version += 1) {
    const folder = join(fixtures, `v${version}`);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

    it(`has a recorded message of each kind in version ${version}`, () => {
      const kinds = new Set(files.map((name) => name.replace(/(\.[\w-]+)?\.json$/, '')));
      expect(kinds).toEqual(new Set(Object.keys(messages)));
    });

    it.each(files)(`still understands version ${version}: %s`, (name) => {
      const recorded: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const schema = messages[name.replace(/(\.[\w-]+)?\.json$/, '')]!;
      const parsed = schema.safeParse(recorded);
      expect(parsed.error?.issues).toBeUndefined();
      // Nothing that was said then is lost on the way through today's reader.
      expect(parsed.data).toEqual(recorded);
    });
  }
});

describe('the specification', () => {
  const root = join(import.meta.dirname, '../..');
  const rules = [
    ...readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8').matchAll(
      /^- \*\*([A-Z]+-\d+)\*\*/gm,
    ),
  ].map((match) => match[1] ?? '');
  const rooms = ['server', 'utils', 'components', 'entrypoints', 'test'];
  const files = rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(root, room, name),
      ),
    )
    .filter((path) => /\.(test|e2e)\.tsx?$/.test(path));
  // The first words of a call: what a test or a group of them is called. A comment proves nothing, nor does a test
  // that is left out.
  const called = /(\.skip|\.todo)?\(\s*(['"`])((?:(?!\2)[^\n])*)\2/g;
  const quoted = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(called)].flatMap(([, left, , name = '']) =>
      left ? [] : [...name.matchAll(/\[([A-Z]+-\d+)\]/g)].map((match) => match[1] ?? ''),
    ),
  );

  it('numbers each rule once', () => {
    expect(rules.length).toBeGreaterThan(80);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('has a test for each rule that bears its number in its name', () => {
    expect(rules.filter((rule) => !quoted.includes(rule))).toEqual([]);
  });

  it('has a rule for each rule that a test quotes', () => {
    const kinds = new Set(rules.map((rule) => rule.split('-')[0]));
    const ours = quoted.filter((rule) => kinds.has(rule.split('-')[0]));
    expect(ours.length).toBeGreaterThan(rules.length);
    expect(ours.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});
