/** The same words twice: for editors that keep headings and lists, and for all others. */
export type RichText = { text: string; html: string };

/** Puts text and markup into the clipboard together. Answers whether it worked. */
export async function copyRich(rich: RichText): Promise<boolean> {
  try {
    const as = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({
      'text/plain': as('text/plain', rich.text),
      'text/html': as('text/html', rich.html),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused, as to a frame inside another site's page, or not there: answer the browser's own copying.
    return copyByEvent(rich);
  }
}

function copyByEvent({ text, html }: RichText): boolean {
  let filled = false;
  function fill(event: ClipboardEvent) {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    filled = true;
  }
  document.addEventListener('copy', fill, true);
  // Deprecated but the only way in a frame without the clipboard permission.
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill, true);
  return copied && filled;
}
