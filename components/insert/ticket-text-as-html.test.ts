// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import type { TicketText } from '../../utils/domain/ticket-text.ts';
import { ticketTextAsHtml } from './ticket-text-as-html.ts';

const text: TicketText = [
  { kind: 'heading', text: 'Kundensicht & mehr' },
  { kind: 'quote', text: 'Erste Zeile\nzweite' },
  { kind: 'paragraph', runs: [{ text: 'Was:', strong: true }, { text: ' <b>fett</b>\r\nneu' }] },
  { kind: 'list', items: [[{ text: 'Wo:', strong: true }, { text: ' "App"' }], [{ text: '2' }]] },
];

describe('the text for the clipboard', () => {
  it('has the shapes of the text', () => {
    expect(ticketTextAsHtml(text)).toBe(
      '<h3>Kundensicht &amp; mehr</h3>' +
        '<blockquote><p>Erste Zeile<br>zweite</p></blockquote>' +
        '<p><strong>Was:</strong> &lt;b&gt;fett&lt;/b&gt;<br>neu</p>' +
        '<ul><li><strong>Wo:</strong> &quot;App&quot;</li><li>2</li></ul>',
    );
  });

  it('holds no markup of the writer, whatever was typed', () => {
    const typed = '<img src=x onerror=alert(1)> &lt;script&gt; </p><script>1</script>';
    const page = document.createElement('div');
    page.innerHTML = ticketTextAsHtml([{ kind: 'paragraph', runs: [{ text: typed }] }]);
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.textContent).toBe(typed);
  });
});
