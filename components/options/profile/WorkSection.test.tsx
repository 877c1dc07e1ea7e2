// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import { createSampleClient, type Handlers } from '../../../test/gallery/sample-client.ts';
import { sampleTeam } from '../../../test/gallery/sample-notes.ts';
import { nudgeHandlers } from '../../../test/gallery/sample-nudge-device.ts';
import { sampleRoleLines } from '../../../test/gallery/sample-role-lines.ts';
import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import { LanguageContext } from '../../ui/use-language.ts';
import { WorkSection } from './WorkSection.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

async function open(
  profile: Partial<WorkProfile> = {},
  handlers: Handlers = {},
  teamIds: string[] = [],
) {
  const device = nudgeHandlers({ profile });
  const sample = createSampleClient({
    account: null,
    startAt: 'work',
    handlers: { ...device, ...handlers },
  });
  const said: string[] = [];
  screen = await mount(
    <LanguageContext.Provider value="de">
      <WorkSection client={sample.client} teamIds={teamIds} show={(text) => said.push(text)} />
    </LanguageContext.Provider>,
  );
  await screen.wait(10);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { asked, said, device, tell: sample.tell };
}

const role = (name: string) => screen.named('[role=radio]', name);
const area = () => screen.named('input', 'Dein Arbeitsgebiet') as HTMLInputElement;

describe('role and area of work', () => {
  it('are chosen and kept at once', async () => {
    const { asked } = await open();
    await screen.click(role('Einkauf'));
    await screen.type(area(), 'Rahmenverträge');
    area().dispatchEvent(new FocusEvent('blur'));
    await screen.wait();
    expect(asked('changeWorkProfile')).toEqual([
      { change: { role: 'purchasing' } },
      { change: { workArea: 'Rahmenverträge' } },
    ]);
    expect(role('Einkauf').getAttribute('aria-checked')).toBe('true');
  });

  it('can be forgotten together, without opening the first question again', async () => {
    const { asked, said } = await open({ role: 'sales', workArea: 'Nord', opening: 'answered' });
    await screen.click(screen.named('button', 'Rolle und Arbeitsgebiet vergessen'));
    expect(asked('changeWorkProfile')).toEqual([{ change: { role: null, workArea: '' } }]);
    expect(said).toEqual(['Vergessen. Fragen kommen jetzt allgemein.']);
    expect(area().value).toBe('');
    expect(screen.text()).not.toContain('Rolle und Arbeitsgebiet vergessen');
  });

  it('are where the page begins when it was asked for them', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('Deine Arbeit');
  });

  it('say what they are for and who learns of them', async () => {
    await open();
    expect(screen.text()).toContain('fragt Kundenblick in den Worten deiner Arbeit');
    expect(screen.text()).toContain('Niemand sonst erfährt es, auch dein Team nicht.');
  });
});

describe('what the team adds', () => {
  const lines: Handlers = { listTeamContent: () => ({ ok: true, value: sampleRoleLines }) };

  it('is offered with what ships', async () => {
    const { asked } = await open({ role: 'dunning' }, lines, [sampleTeam.id]);
    expect(asked('listTeamContent')).toEqual([{ teamId: sampleTeam.id }]);
    expect(role('Schadenregulierung')).toBeDefined();
    const suggested = screen.all<HTMLOptionElement>('datalist option').map((o) => o.value);
    expect(suggested).toEqual(['Mahnläufe', 'Ratenzahlung']);
  });

  it('comes in while somebody looks, and nobody is asked without a team', async () => {
    let items = sampleRoleLines.items.slice(0, 0);
    const { tell } = await open(
      {},
      { listTeamContent: () => ({ ok: true, value: { ...sampleRoleLines, items } }) },
      [sampleTeam.id],
    );
    expect(screen.all('[role=radio]')).toHaveLength(12);
    ({ items } = sampleRoleLines);
    tell((listener) => listener.contentChanged?.(null));
    await screen.wait(10);
    expect(screen.all('[role=radio]')).toHaveLength(13);
    screen.unmount();
    const { asked } = await open({}, lines);
    expect(asked('listTeamContent')).toEqual([]);
  });

  it('may be missing: the choice works without', async () => {
    await open({}, { listTeamContent: () => ({ ok: false, error: { kind: 'background-gone' } }) }, [
      sampleTeam.id,
    ]);
    expect(screen.all('[role=radio]')).toHaveLength(12);
  });
});

describe('failures', () => {
  it('say why the profile cannot be had', async () => {
    await open({}, { getWorkProfile: () => ({ ok: false, error: { kind: 'storage-refused' } }) });
    expect(screen.text()).toContain('nichts speichern');
    expect(screen.all('[role=radio]')).toHaveLength(0);
  });

  it('keep what was typed, and take a choice back that could not be kept', async () => {
    const { said } = await open(
      { role: 'sales' },
      { changeWorkProfile: () => ({ ok: false, error: { kind: 'storage-refused' } }) },
    );
    await screen.type(area(), 'Nord');
    area().dispatchEvent(new FocusEvent('blur'));
    await screen.click(role('Einkauf'));
    await screen.wait(10);
    expect(area().value).toBe('Nord');
    expect(role('Vertrieb').getAttribute('aria-checked')).toBe('true');
    expect(said).toHaveLength(2);
  });
});

it('loses nothing that is being typed when the profile changes elsewhere', async () => {
  const { tell, device } = await open({ workArea: 'Nord' });
  await screen.type(area(), 'Nordwest');
  await device.changeWorkProfile!({ change: { role: 'legal', workArea: 'Süd' } });
  tell((listener) => listener.nudgesChanged?.(null));
  await screen.wait(10);
  expect(area().value).toBe('Nordwest');
  expect(role('Recht & Compliance').getAttribute('aria-checked')).toBe('true');
});
