import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cloudSites } from '../../page/work-sites.ts';
import { readPolicy } from '../read-policy.ts';

const read = (name: string) => readFile(join(import.meta.dirname, name), 'utf8');

type Values = Record<string, unknown>;
type Linux = { '3rdparty': { extensions: { EXTENSION_ID: Values } } };
type Firefox = {
  policies: {
    ExtensionSettings: Record<string, unknown>;
    '3rdparty': { Extensions: Record<string, Values> };
  };
};
type Schema = { properties: Record<string, { type: string; items?: { type: string } }> };

/** Keys of a registry file: values by name, and lists whose entries are numbered. */
function readRegistry(text: string): Values {
  const values: Values = {};
  let list: string[] | null = null;
  for (const line of text.split('\n')) {
    const folder = /^\[.*\\policy(?:\\(\w+))?\]$/.exec(line);
    if (folder) {
      list = folder[1] === undefined ? null : [];
      if (folder[1] !== undefined) values[folder[1]] = list;
    }
    const [, name = '', value = ''] = /^"(\w+)"="(.*)"$/.exec(line) ?? [];
    if (name === '') continue;
    if (list) list.push(value);
    else values[name] = value;
  }
  return values;
}

function readPlist(text: string): Values {
  const entries = text.matchAll(
    /<key>(\w+)<\/key>\s*(?:<string>([^<]*)<\/string>|<array>([\s\S]*?)<\/array>)/g,
  );
  const items = (list: string) => [...list.matchAll(/<string>([^<]*)</g)].map(([, item]) => item);
  return Object.fromEntries(
    [...entries].map(([, key, one, list]) => [key, one ?? items(list ?? '')]),
  );
}

const files: Record<string, (text: string) => Values> = {
  'chromium-linux.json': (text) => (JSON.parse(text) as Linux)['3rdparty'].extensions.EXTENSION_ID,
  'firefox-policies.json': (text) => {
    const { policies } = JSON.parse(text) as Firefox;
    const [id = ''] = Object.keys(policies.ExtensionSettings);
    return policies['3rdparty'].Extensions[id] ?? {};
  },
  'chrome-windows.reg': readRegistry,
  'edge-windows.reg': readRegistry,
  'chrome-macos.plist': readPlist,
};

const schema = JSON.parse(
  await readFile(join(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'),
) as Schema;

describe.each(Object.entries(files))('%s', (name, valuesOf) => {
  it('presets everything there is, and nothing in it is ignored', async () => {
    const values = valuesOf(await read(name));
    expect(Object.keys(values).toSorted()).toEqual(Object.keys(schema.properties).toSorted());
    expect(readPolicy(values, cloudSites)).toEqual({
      sites: ['https://jira.example.com', 'https://wiki.example.com'],
      teamServer: 'https://kundenblick.example.com',
      inviteLink: 'https://kundenblick.example.com/join#INVITE-CODE-FROM-YOUR-TEAM',
      language: 'auto',
      defaultAudience: 'me',
      locked: ['sites', 'team'],
      ignored: [],
    });
  });

  it('has the types that the schema promises Chromium', async () => {
    for (const [key, value] of Object.entries(valuesOf(await read(name)))) {
      const { type, items } = schema.properties[key] ?? {};
      expect([key, Array.isArray(value) ? 'array' : typeof value]).toEqual([key, type]);
      const inside = Array.isArray(value) ? value.map((one) => typeof one) : [];
      expect([...new Set(inside)]).toEqual(items ? [items.type] : []);
    }
  });
});

describe('the guide', () => {
  it('explains every value and names every file', async () => {
    const guide = await read('GUIDE.md');
    for (const word of [...Object.keys(schema.properties), ...Object.keys(files)])
      expect(guide).toContain(`\`${word}\``);
  });

  it('explains every permission of the package', async () => {
    const guide = await read('GUIDE.md');
    const config = await readFile(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
    const [, list = ''] = /\bpermissions: \[([^\]]*)\]/.exec(config) ?? [];
    const permissions = [...list.matchAll(/'([^']+)'/g)].map(([, one]) => one);
    expect(permissions).toContain('activeTab');
    for (const permission of permissions) expect(guide).toContain(`\`${permission}\``);
  });
});
