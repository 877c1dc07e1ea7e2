/** Name and main version of the browser by its user agent: `Firefox 153`. The more special name stands first. */
export function nameBrowser(userAgent: string): string {
  const names: [name: string, sign: RegExp][] = [
    ['Edge', /\bEdg\/(\d+)/],
    ['Opera', /\bOPR\/(\d+)/],
    ['Firefox', /\bFirefox\/(\d+)/],
    ['Chromium', /\b(?:Headless)?Chrome\/(\d+)/],
  ];
  for (const [name, sign] of names) {
    const version = sign.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return '?';
}
