import './Icon.css';
import { h } from 'preact';

export type IconShape = [tag: string, attributes: Record<string, string | number>][];

/** A drawing beside a word. It never carries meaning alone, so screen readers skip it. */
export function Icon({ of, size = 16 }: { of: IconShape; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
