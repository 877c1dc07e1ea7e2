import type { Language } from '../domain/settings.ts';

const de = {
  locale: 'de-DE',
  title: 'Meine Notizen – Kundenblick',
  intro: (p: { time: string; count: number }) =>
    `Stand: ${p.time} · ${p.count === 1 ? '1 Notiz' : `${p.count} Notizen`}. Diese Datei lässt sich wieder importieren; Änderungen am lesbaren Text werden dabei nicht übernommen.`,
  untitled: 'Ohne Titel',
  draft: 'Entwurf',
  shared: 'mit dem Team geteilt',
  private: 'nur auf diesem Gerät',
};

const en: typeof de = {
  locale: 'en-GB',
  title: 'My notes – Kundenblick',
  intro: (p) =>
    `As of ${p.time} · ${p.count === 1 ? '1 note' : `${p.count} notes`}. This file can be imported again; changes to the readable text are not taken over.`,
  untitled: 'Untitled',
  draft: 'Draft',
  shared: 'shared with the team',
  private: 'only on this device',
};

/** The few words of an exported file that no screen shows. */
export function exportTexts(language: Language): typeof de {
  return language === 'de' ? de : en;
}
