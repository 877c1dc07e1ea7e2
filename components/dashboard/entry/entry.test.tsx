// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../test/dashboard/fake-world.ts';
import { renderDashboard } from '../../../test/dashboard/render-dashboard.tsx';
import { sampleItem } from '../../../test/dashboard/sample-notes.ts';

const code = 'eIOYRNxqXmC2nTnflxqsYaH82XU';

describe('ways in', () => {
  it('signs in with the code of the extension', async () => {
    const { world, fake } = createFakeWorld([sampleItem(1)]);
    const page = await renderDashboard(world, { kind: 'handoff', code: 'once' });
    expect(fake.asked.slice(0, 2)).toEqual(['signIn', 'teams']);
    expect(page.all('.inbox-row')).toHaveLength(1);
  });

  it('does not mind a used-up code when the session stands', async () => {
    const { world, fake } = createFakeWorld([sampleItem(1)]);
    fake.refuse = { signIn: { kind: 'code-unknown' } };
    const page = await renderDashboard(world, { kind: 'handoff', code: 'again' });
    expect(page.all('.inbox-row')).toHaveLength(1);
  });

  it('explains a used-up code to whom is not signed in', async () => {
    const { world, fake } = createFakeWorld([]);
    fake.refuse = { signIn: { kind: 'code-unknown' }, teams: { kind: 'signed-out' } };
    const page = await renderDashboard(world, { kind: 'handoff', code: 'again' });
    expect(page.text()).toContain('Dieser Anmelde-Code gilt nicht mehr.');
  });

  it('explains both ways to whom is signed out', async () => {
    const { world, fake } = createFakeWorld([]);
    fake.refuse = { teams: { kind: 'signed-out' } };
    const page = await renderDashboard(world);
    expect(page.text()).toContain('Aus der Erweiterung');
    expect(page.text()).toContain('Mit einem Einladungslink');
    await page.type('input', 'kein Link');
    await page.click('Weiter');
    expect(page.text()).toContain('Das ist kein Einladungslink.');
    await page.type('input', `https://team.example/join#${code}`);
    await page.click('Weiter');
    expect(page.text()).toContain('Einladung zu Team Rechnung');
  });

  it('says before joining what the team is, how many read along, and as whom one comes', async () => {
    const { world, fake } = createFakeWorld([sampleItem(1)]);
    const page = await renderDashboard(world, { kind: 'join', code });
    expect(page.text()).toContain('Einladung zu Team Rechnung');
    expect(page.text()).toContain('9 Personen lesen dort mit.');
    expect(page.text()).toContain('CX-Pat:in');
    await page.click('Dem Team beitreten');
    expect(page.text()).toContain('Schreib noch einen Namen.');
    expect(fake.asked).not.toContain('join');
    await page.type('input', 'Sabine');
    await page.click('Dem Team beitreten');
    expect(page.all('.inbox-row')).toHaveLength(1);
  });

  it('keeps the name when joining fails, and says why', async () => {
    const { world, fake } = createFakeWorld([]);
    const page = await renderDashboard(world, { kind: 'join', code });
    await page.type('input', 'Sabine');
    fake.refuse = { join: { kind: 'invite-used-up' } };
    await page.click('Dem Team beitreten');
    expect(page.text()).toContain('Diese Einladung ist aufgebraucht');
    expect((page.find('input') as HTMLInputElement).value).toBe('Sabine');
  });

  it('says that an invite is not known', async () => {
    const { world, fake } = createFakeWorld([]);
    fake.refuse = { previewInvite: { kind: 'invite-unknown' } };
    const page = await renderDashboard(world, { kind: 'join', code });
    expect(page.text()).toContain('Diese Einladung kennen wir nicht');
  });

  it('says why the start failed and tries again', async () => {
    const { world, fake } = createFakeWorld([sampleItem(1)]);
    fake.refuse = { teams: { kind: 'unreachable' } };
    const page = await renderDashboard(world);
    expect(page.text()).toContain('Der Team-Server ist nicht erreichbar');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(page.all('.inbox-row')).toHaveLength(1);
  });

  it('offers an invite field to whom is in no team', async () => {
    const { world, fake } = createFakeWorld([]);
    fake.teams = [];
    const page = await renderDashboard(world);
    expect(page.text()).toContain('Du bist noch in keinem Team');
    expect(page.all('input')).toHaveLength(1);
  });
});
