import { isShown } from '../page/is-shown.ts';

/** Elements whose words nobody wrote here: controls, navigation, comments, and whatever is ours. */
const NOT_WRITTEN =
  'script, style, noscript, template, svg, button, label, nav, select, input, object, embed, [hidden], [role="toolbar"], .toc-macro, .toc, .placeholder-decoration, [data-testid="placeholder-test-id"], .ProseMirror-widget, #comments-section, [data-testid*="comment"]';

/** Elements that stand in a line with what is around them; all others begin a line of their own. */
const IN_LINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

const isOurs = ({ localName }: Element) => localName.startsWith('kundenblick-');

/** The editable body of a rich text frame of the page's own; null for any other frame. */
export function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  const body = frame.contentDocument?.body ?? null;
  return body?.matches('#tinymce, .mce-content-body') ? body : null;
}

/**
 * What people wrote in an element, line by line, at most `limit` characters: its text, what its text areas hold
 * and what stands in its rich text frames. It stops at the limit, so a page of megabytes costs no more than a small one.
 */
export function textOf(element: Element, limit: number): string {
  let text = '';
  const add = (piece: string) => {
    // A text area may hold a log of megabytes.
    const clean = piece.slice(0, limit).replaceAll(/[^\S\n]+/g, ' ');
    text += /\s$/.test(text) ? clean.trimStart() : clean;
  };
  const endLine = () => {
    text = text.trimEnd();
    if (text !== '') text += '\n';
  };
  const readChildren = (parent: Element) => {
    for (let node = parent.firstChild; node && text.length < limit; node = node.nextSibling) {
      if (node.nodeType === 3) add((node.nodeValue ?? '').slice(0, limit).replaceAll(/\s+/g, ' '));
      else if (node.nodeType === 1) read(node as Element);
    }
  };
  const read = (one: Element) => {
    if (one.matches(NOT_WRITTEN) || isOurs(one)) return;
    if (one.localName === 'textarea') {
      if (isShown(one)) add((one as HTMLTextAreaElement).value);
      return endLine();
    }
    if (one.localName === 'iframe') {
      const body = isShown(one) ? frameBody(one as HTMLIFrameElement) : null;
      if (body) readChildren(body);
      return endLine();
    }
    const isBlock = !IN_LINE.test(one.localName);
    if (isBlock) endLine();
    readChildren(one);
    if (isBlock) endLine();
  };
  read(element);
  return text.slice(0, limit).trim();
}
