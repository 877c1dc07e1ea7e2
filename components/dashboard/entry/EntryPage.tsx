import type { ComponentChildren } from 'preact';

import './EntryPage.css';
import { Mark } from '../../ui/Mark.tsx';
import { useTexts } from '../use-texts.ts';

/** The quiet page in front of the dashboard: the name and one thing to do. */
export function EntryPage({ children }: { children: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <main class="entry">
      <div class="entry-card">
        <p class="entry-brand">
          <Mark />
          {t.product}
        </p>
        {children}
      </div>
    </main>
  );
}
