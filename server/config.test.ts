import { describe, expect, it } from 'vitest';

import { readConfig } from './config.ts';

const faultsOf = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const result = readConfig(args, env);
  return result.ok ? [] : result.faults;
};
const configOf = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const result = readConfig(args, env);
  if (!result.ok) throw new Error(result.faults.join(' '));
  return result.config;
};

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(configOf([])).toMatchObject({
      port: 4170,
      host: '127.0.0.1',
      store: { kind: 'folder', path: '.data/server' },
      publicUrl: null,
      trustProxy: false,
      logLevel: 'info',
      demo: null,
    });
  });

  it('takes arguments before the environment', () => {
    const config = configOf(['--port', '0', '--data', 'x', '--host', '::1'], {
      PORT: '5',
      HOST: 'h',
    });
    expect(config).toMatchObject({ port: 0, host: '::1', store: { kind: 'folder', path: 'x' } });
    expect(configOf([], { PORT: '5', HOST: 'h' })).toMatchObject({ port: 5, host: 'h' });
  });

  it('takes a database address instead of a folder, not beside it', () => {
    const DATABASE_URL = 'postgresql://u:p@h/d';
    expect(configOf([], { DATABASE_URL }).store).toEqual({
      kind: 'url',
      databaseUrl: DATABASE_URL,
    });
    expect(faultsOf(['--data', 'x'], { DATABASE_URL })).toHaveLength(1);
  });

  it('takes the name of a restore, and only one', () => {
    expect(configOf([]).restored).toBeNull();
    const config = configOf(['restored', '2026-11-22T09:30', '--data', 'x']);
    expect(config).toMatchObject({ restored: '2026-11-22T09:30', demo: null });
    for (const words of [[], ['zwei', 'Namen'], [' '], ['x'.repeat(81)]])
      expect(faultsOf(['restored', ...words])).toHaveLength(1);
  });

  it('cuts the slash of addresses', () => {
    const config = configOf(['--demo', 'http://cloud.localhost:1/', 'http://dc.localhost:1'], {
      PUBLIC_URL: 'https://k.example/',
    });
    expect(config.publicUrl).toBe('https://k.example');
    // Compared with the `Origin` of browsers, which write it in their own way.
    const odd = configOf([], { PUBLIC_URL: 'https://Kundenblick.Example:443' });
    expect(odd.publicUrl).toBe('https://kundenblick.example');
    expect(faultsOf([], { PUBLIC_URL: 'https://k.example:99999' })).toHaveLength(1);
    expect(faultsOf([], { PUBLIC_URL: 'https://u:p@k.example' })).toHaveLength(1);
    expect(config.demo).toEqual({
      cloudUrl: 'http://cloud.localhost:1',
      dcUrl: 'http://dc.localhost:1',
    });
  });

  it.each([
    [['--port', '65536'], {}],
    [['--port', '-1'], {}],
    [['--port', '1e3'], {}],
    [['--unknown'], {}],
    [['surplus'], {}],
    [['--demo'], {}],
    [['--demo', 'http://a', 'ftp://b'], {}],
    [['--demo', 'http://a', 'http://b', 'http://c'], {}],
    [[], { PUBLIC_URL: 'https://k.example/path' }],
    [[], { PUBLIC_URL: 'k.example' }],
    [[], { TRUST_PROXY: 'yes' }],
    [[], { PUSH_PER_MINUTE: '0' }],
    [[], { JOIN_PER_MINUTE: 'many' }],
    [[], { TEAM_NAME: ' ' }],
    [[], { LOG_LEVEL: 'chatty' }],
  ])('refuses %j %j in one sentence', (args, env) => {
    const faults = faultsOf(args, env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/\.$/);
  });

  it('tells all faults at once and no password', () => {
    const faults = faultsOf(['--port', 'x'], {
      DATABASE_URL: 'mysql://u:secret@h',
      LOG_LEVEL: 'x',
    });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('secret');
  });
});
