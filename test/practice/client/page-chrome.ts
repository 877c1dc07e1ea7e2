/** Remembers the theme for the next load, for a year. */
function rememberTheme(theme: string): void {
  document.cookie = `practice_theme=${theme}; path=/; max-age=31536000; samesite=lax`;
}

/** The buttons of the top bar that need no server: light/dark and the left navigation. */
export function activatePageChrome(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const action = button?.dataset['action'];
    if (action === 'toggle-theme') {
      const root = document.documentElement;
      const theme = root.dataset['colorMode'] === 'dark' ? 'light' : 'dark';
      root.dataset['colorMode'] = theme;
      rememberTheme(theme);
    }
    if (action === 'toggle-sidebar') document.body.toggleAttribute('data-nav-toggled');
  });
  document.addEventListener('click', (event) => {
    const open = document.querySelector('details.profile-menu[open]');
    if (open && !open.contains(event.target as Node)) open.removeAttribute('open');
  });
}
