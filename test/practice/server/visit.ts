import { randomBytes } from 'node:crypto';

import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import type { World } from '../content/world.ts';
import { type Locale, type Wording, wordingOf } from '../markup/wording.ts';

export type Deployment = 'cloud' | 'dc';
export type Theme = 'light' | 'dark';

/** Everything a view needs to know about one request. */
export type Visit = {
  deployment: Deployment;
  world: World;
  url: URL;
  locale: Locale;
  words: Wording;
  theme: Theme;
  signedIn: boolean;
  /** One per answer, for the scripts of the page. */
  nonce: string;
};

/** Lives per browser, so that two test profiles never disturb each other. */
const COOKIES = { locale: 'practice_locale', theme: 'practice_theme', session: 'practice_session' };

function choose<T extends string>(
  c: Context,
  name: string,
  param: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const asked = allowed.find((value) => value === c.req.query(param));
  if (asked !== undefined) setCookie(c, name, asked, { path: '/', sameSite: 'Lax' });
  return asked ?? allowed.find((value) => value === getCookie(c, name)) ?? fallback;
}

/**
 * Reads language, theme and login state. `?lang=de|en` and `?theme=light|dark` on any address set
 * them and are remembered in cookies; without either the workplace is German and light.
 */
export function readVisit(c: Context, deployment: Deployment, world: World): Visit {
  const locale = choose(c, COOKIES.locale, 'lang', ['de', 'en'], 'de');
  const theme = choose(c, COOKIES.theme, 'theme', ['light', 'dark'], 'light');
  return {
    deployment,
    world,
    url: new URL(c.req.url),
    locale,
    words: wordingOf(locale),
    theme,
    signedIn: getCookie(c, COOKIES.session) !== 'out',
    nonce: randomBytes(16).toString('base64url'),
  };
}

/** Signs this browser in or out; the real products keep this cookie from scripts, so do we. */
export function setSession(c: Context, signedIn: boolean): void {
  setCookie(c, COOKIES.session, signedIn ? 'in' : 'out', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
  });
}
