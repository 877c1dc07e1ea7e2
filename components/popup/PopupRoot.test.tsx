// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { popupLooks, webPage } from '../../test/gallery/popup-states.ts';
import { createSampleClient, type Handlers } from '../../test/gallery/sample-client.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import { emptyContent } from '../../utils/domain/note-content.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import type { PlaceView } from '../../utils/messages/views.ts';
import type { PopupClient, TabLook } from './popup-client.ts';
import { PopupRoot } from './PopupRoot.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const viewOf = (place: Place, change: Partial<PlaceView> = {}): PlaceView => ({
  placeKey: placeKeyOf(place),
  drafts: [],
  own: [],
  team: [],
  account: null,
  settings: defaultSettings,
  ...change,
});

type World = { handlers?: Handlers; answer?: boolean; language?: 'de' | 'en' };

async function open(look: TabLook, { handlers = {}, answer = true, language = 'de' }: World = {}) {
  const all: Handlers = {
    openPlace: ({ place }) => ({ ok: true, value: viewOf(place) }),
    ...handlers,
  };
  const sample = createSampleClient({ account: null, settings: { language }, handlers: all });
  const allowed: [string, boolean][] = [];
  let closed = 0;
  const client: PopupClient = {
    ...sample.client,
    lookAtTab: async () => look,
    async allowSite(origin, isNew) {
      allowed.push([origin, isNew]);
      return answer;
    },
    close: () => (closed += 1),
  };
  screen = await mount(<PopupRoot client={client} />);
  await screen.wait(30);
  // The form comes apart from the rest.
  if (look.kind === 'note') await screen.until(() => screen.all('textarea').length > 0);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { asked, allowed, closed: () => closed };
}

const opens = (value: boolean): Handlers => ({ openPanelIn: () => ({ ok: true, value }) });

describe('where the panel is at home', () => {
  it('says what is known, opens it and goes', async () => {
    const { asked, closed } = await open(popupLooks.panel, { handlers: opens(true) });
    expect(screen.text()).toContain('CXM-12 · Mahnlauf umstellen');
    expect(document.activeElement?.textContent).toBe('Leiste öffnen');
    await screen.click(screen.named('button', 'Leiste öffnen'));
    expect(asked('openPanelIn')).toEqual([{ tabId: 7 }]);
    expect(closed()).toBe(1);
  });

  it('names the product where the page is nothing in particular', async () => {
    await open(popupLooks.other);
    expect(screen.text()).toContain('Hier ist Confluence.');
  });

  it('stays and says so when the panel does not open', async () => {
    const { closed } = await open(popupLooks.panel, { handlers: opens(false) });
    await screen.click(screen.named('button', 'Leiste öffnen'));
    expect(screen.text()).toContain('lässt sich hier gerade nicht öffnen');
    expect(closed()).toBe(0);
  });
});

describe('a site that is not known', () => {
  const handlers: Handlers = { addSite: () => ({ ok: true, value: [] }), ...opens(true) };

  it('is added with one click, and the panel can be opened at once', async () => {
    const { asked, allowed, closed } = await open(popupLooks.offer, { handlers });
    await screen.click(screen.named('button', 'Kundenblick auf jira.firma.de verwenden'));
    expect(allowed).toEqual([[popupLooks.offer.origin, true]]);
    expect(asked('addSite')).toEqual([{ origin: popupLooks.offer.origin }]);
    await screen.click(screen.named('button', 'Leiste öffnen'));
    expect(closed()).toBe(1);
  });

  it('stays unknown after a no', async () => {
    const { asked } = await open(popupLooks.offer, { handlers, answer: false });
    await screen.click(screen.named('button', 'Kundenblick auf jira.firma.de verwenden'));
    expect(asked('addSite')).toEqual([]);
    expect(screen.text()).toContain('Ohne diese Erlaubnis');
    expect(screen.named('button', 'Kundenblick auf jira.firma.de verwenden')).toBeDefined();
  });

  it('is not offered where IT has locked the sites', async () => {
    await open(popupLooks.locked);
    expect(screen.text()).toContain('von deiner IT vorgegeben');
    expect(screen.all('main button')).toEqual([]);
  });
});

describe('a site the browser keeps us from', () => {
  it('is repaired with one click, and not added anew', async () => {
    const { allowed } = await open(popupLooks.blocked, {
      handlers: { addSite: () => ({ ok: true, value: [] }) },
    });
    expect(screen.text()).toContain('Zugriff fehlt');
    expect(screen.text()).toContain('acme.atlassian.net');
    await screen.click(screen.named('button', 'Zugriff erlauben'));
    expect(allowed).toEqual([['https://*.atlassian.net', false]]);
    expect(screen.text()).toContain('Kundenblick ist jetzt auch auf acme.atlassian.net da.');
  });
});

describe('any other page', () => {
  it('takes a note for oneself with title and address in plain sight', async () => {
    const { asked } = await open(popupLooks.note);
    expect(screen.text()).toContain('https://shop.de/kasse');
    expect(screen.text()).toContain('nach einem Geheimnis aussieht: token');
    await screen.type(screen.named('input', 'Titel der Seite'), 'Kasse, Schritt 2');
    const [text] = screen.all('textarea');
    expect(document.activeElement).not.toBe(document.body);
    await screen.type(text!, 'Wer zurückgeht, verliert den Korb.');
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    await screen.wait(20);
    expect(asked('saveNote')).toMatchObject([
      {
        audience: { kind: 'me' },
        draft: {
          content: {
            change: 'Wer zurückgeht, verliert den Korb.',
            place: { ...webPage, title: 'Kasse, Schritt 2' },
          },
        },
      },
    ]);
    expect(screen.text()).toContain('Gespeichert');
  });

  it('goes on with what was begun there', async () => {
    const content = { ...emptyContent('impact', webPage), change: 'Angefangen' };
    const begun = {
      id: '0192f000-0000-7000-9000-000000000001',
      placeKey: placeKeyOf(webPage),
      content: { ...content, place: { ...webPage, title: 'Mein Titel' } },
      audience: { kind: 'me' as const },
      editsNote: null,
      rev: 1,
      updatedAt: 1,
    };
    await open(popupLooks.note, {
      handlers: {
        openPlace: ({ place }) => ({ ok: true, value: viewOf(place, { drafts: [begun] }) }),
      },
    });
    const text = () => (screen.all('textarea')[0] as HTMLTextAreaElement | undefined)?.value;
    await screen.until(() => text() === 'Angefangen');
    expect((screen.named('input', 'Titel der Seite') as HTMLInputElement).value).toBe('Mein Titel');
  });

  it('keeps a title that was changed before a word was written, and shows it again', async () => {
    const { asked } = await open(popupLooks.note);
    await screen.type(screen.named('input', 'Titel der Seite'), 'Kasse, Schritt 2');
    await screen.until(() => asked('saveDraft').length > 0);
    const [kept] = asked('saveDraft') as { draft: Draft }[];
    expect(kept?.draft.content.place.title).toBe('Kasse, Schritt 2');
    screen.unmount();
    await open(popupLooks.note, {
      handlers: {
        openPlace: ({ place }) => ({ ok: true, value: viewOf(place, { drafts: [kept!.draft] }) }),
      },
    });
    const title = () => (screen.named('input', 'Titel der Seite') as HTMLInputElement).value;
    await screen.until(() => title() === 'Kasse, Schritt 2');
  });

  it('can still be written about when the past of the place cannot be had', async () => {
    await open(popupLooks.note, {
      handlers: { openPlace: () => ({ ok: false, error: { kind: 'background-gone' } }) },
    });
    expect(screen.text()).toContain('Kundenblick antwortet gerade nicht.');
    expect(screen.named('button', 'Nochmal versuchen')).toBeDefined();
    expect(screen.all('textarea').length).toBeGreaterThan(0);
  });

  it('says when there is no address to come back to', async () => {
    await open(popupLooks.nowhere);
    expect(screen.text()).toContain('Diese Seite hat keine Adresse');
  });
});

describe('the ways out', () => {
  it('lead to the notes and the options, and close the popup', async () => {
    const { asked, closed } = await open(popupLooks.panel);
    await screen.click(screen.named('button', 'Meine Notizen'));
    await screen.click(screen.named('button', 'Einstellungen'));
    expect(asked('openScreen')).toEqual([{ screen: 'notes' }, { screen: 'options' }]);
    expect(closed()).toBe(2);
  });
});

describe('barriers', () => {
  const cases = Object.keys(popupLooks).flatMap((name) =>
    (['de', 'en'] as const).map((language) => ({
      name: name as keyof typeof popupLooks,
      language,
    })),
  );
  it.each(cases)('has none on $name, $language', async ({ name, language }) => {
    await open(popupLooks[name], { language });
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
