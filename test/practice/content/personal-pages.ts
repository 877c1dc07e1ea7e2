import type { PageSeed } from './page-seed.ts';
import { MAREN } from './people.ts';

/** Maren's own space, and a live document in the test space. */
export function personalPages(spaceKey: string): PageSeed[] {
  return [
    {
      id: '98500',
      spaceKey,
      title: MAREN.name,
      author: MAREN,
      updated: '2026-11-02T09:00:00.000Z',
      body: 'Hier sammle ich, was noch keine Seite ist.',
    },
    {
      id: '98501',
      spaceKey,
      title: 'Notizen zur Mahnung',
      author: MAREN,
      updated: '2026-11-18T14:20:00.000Z',
      parentId: '98500',
      body: 'Kund:innen rufen an, weil die Frist auf der zweiten Seite steht.',
    },
    {
      id: '98510',
      spaceKey: 'TEST',
      isLive: true,
      title: 'Protokoll Montagsrunde',
      author: MAREN,
      updated: '2026-11-16T08:30:00.000Z',
      body: 'h2. Offen\n* Brief zur Abschlagsänderung\n* Texte im Kundenportal',
    },
  ];
}
