import type { AdfDocument, AdfNode } from './adf.ts';
import { markup, type SafeMarkup } from './markup.ts';
import { renderText } from './render-text.ts';

function attribute(node: { attrs?: Record<string, unknown> }, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function renderMarks(node: AdfNode): SafeMarkup {
  return (node.marks ?? []).reduce(
    (inner, mark) => {
      switch (mark.type) {
        case 'strong':
          return markup`<strong>${inner}</strong>`;
        case 'em':
          return markup`<em>${inner}</em>`;
        case 'code':
          return markup`<code>${inner}</code>`;
        case 'underline':
          return markup`<u>${inner}</u>`;
        case 'strike':
          return markup`<s>${inner}</s>`;
        case 'link':
          return /^https?:/.test(attribute(mark, 'href'))
            ? markup`<a href="${attribute(mark, 'href')}">${inner}</a>`
            : inner;
        default:
          return inner;
      }
    },
    markup`${node.text}`,
  );
}

function renderNode(node: AdfNode): SafeMarkup {
  const inner = (node.content ?? []).map(renderNode);
  switch (node.type) {
    case 'text':
      return renderMarks(node);
    case 'hardBreak':
      return markup`<br/>`;
    case 'rule':
      return markup`<hr/>`;
    case 'heading': {
      const level = Number(attribute(node, 'level')) || 2;
      if (level <= 2) return markup`<h2>${inner}</h2>`;
      return level === 3 ? markup`<h3>${inner}</h3>` : markup`<h4>${inner}</h4>`;
    }
    case 'bulletList':
      return markup`<ul>${inner}</ul>`;
    case 'taskList':
      return markup`<ul data-task-list="true">${inner}</ul>`;
    case 'orderedList':
      return markup`<ol>${inner}</ol>`;
    case 'listItem':
      return markup`<li>${inner}</li>`;
    case 'taskItem':
      return markup`<li>${attribute(node, 'state') === 'DONE' ? '☑' : '☐'} ${inner}</li>`;
    case 'table':
      return markup`<div class="text-table"><table><tbody>${inner}</tbody></table></div>`;
    case 'tableRow':
      return markup`<tr>${inner}</tr>`;
    case 'tableHeader':
      return markup`<th>${inner}</th>`;
    case 'tableCell':
      return markup`<td>${inner}</td>`;
    case 'panel':
      return markup`<div class="text-panel">${inner}</div>`;
    case 'blockquote':
      return markup`<blockquote>${inner}</blockquote>`;
    case 'codeBlock':
      return markup`<pre><code>${inner}</code></pre>`;
    case 'paragraph':
      return markup`<p>${inner}</p>`;
    case 'inlineCard':
    case 'blockCard':
      return markup`<a href="${attribute(node, 'url')}">${attribute(node, 'url')}</a>`;
    case 'expand':
      return markup`<p><strong>${attribute(node, 'title')}</strong></p>${inner}`;
    default:
      return markup`${attribute(node, 'text')}${inner}`;
  }
}

/** Shows a document as it was saved, or the workplace's notation where there is none. */
export function renderBody(text: string, adf: AdfDocument | null): SafeMarkup[] {
  return adf ? adf.content.map(renderNode) : renderText(text);
}
