import { useLayoutEffect } from 'preact/hooks';

/**
 * Puts the theme on the root element, where the colours are chosen. `auto` follows `hostMode` when
 * there is a host page, else the system, and goes along when it changes.
 */
export function useTheme(
  setting: 'auto' | 'light' | 'dark',
  hostMode: 'light' | 'dark' | null = null,
): void {
  useLayoutEffect(() => {
    const wanted = setting === 'auto' ? hostMode : setting;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset['theme'] = wanted ?? (system.matches ? 'dark' : 'light');
    };
    apply();
    if (wanted !== null) return undefined;
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [setting, hostMode]);
}
