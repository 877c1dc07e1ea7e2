import { defaultSchema } from '@atlaskit/adf-schema/schema-default';
import { baseKeymap, toggleMark } from '@atlaskit/editor-prosemirror/commands';
import { history, redo, undo } from '@atlaskit/editor-prosemirror/history';
import { keymap } from '@atlaskit/editor-prosemirror/keymap';
import { Fragment, Slice } from '@atlaskit/editor-prosemirror/model';
import { EditorState, Plugin } from '@atlaskit/editor-prosemirror/state';
import { Decoration, DecorationSet, EditorView } from '@atlaskit/editor-prosemirror/view';

export type AdfJson = { version: 1; type: 'doc'; content: unknown[] };

export type AdfEditor = {
  /** What the editor holds, as it is to be saved. */
  read: () => AdfJson;
  /** Nothing but empty paragraphs. */
  isEmpty: () => boolean;
  clear: () => void;
  focus: () => void;
  destroy: () => void;
};

export type EditorOptions = {
  document: AdfJson | null;
  placeholder: string;
  /** As the comment editor: what is pasted loses its formatting. */
  pastesPlain: boolean;
};

const EMPTY: AdfJson = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [] }] };

/** An element that cannot be typed into, shown as long as the document is empty. */
function placeholderPlugin(text: string): Plugin {
  return new Plugin({
    props: {
      decorations: (state) => {
        const { doc } = state;
        const first = doc.firstChild;
        if (doc.childCount !== 1 || !first?.isTextblock || first.content.size > 0) return null;
        const show = (): HTMLElement => {
          const hint = document.createElement('span');
          hint.className = 'placeholder-decoration';
          hint.dataset['testid'] = 'placeholder-test-id';
          hint.contentEditable = 'false';
          hint.textContent = text;
          return hint;
        };
        return DecorationSet.create(doc, [Decoration.widget(1, show, { side: -1, key: 'hint' })]);
      },
    },
  });
}

function toPlainSlice(slice: Slice): Slice {
  const { paragraph } = defaultSchema.nodes;
  if (!paragraph) return slice;
  const lines = slice.content
    .textBetween(0, slice.content.size, '\n', '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const nodes = lines.map((line) => paragraph.create(null, defaultSchema.text(line)));
  return new Slice(Fragment.fromArray(nodes), nodes.length > 0 ? 1 : 0, nodes.length > 0 ? 1 : 0);
}

/** Strips what the schema fills in and saved documents do not have: `null` attributes, the text of a line break. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node)
    .filter(
      ([key, value]) =>
        value !== null && value !== undefined && !(key === 'text' && value === '\n'),
    )
    .map(([key, value]) => [key, tidy(value)] as const)
    .filter(([key, value]) => key !== 'attrs' || Object.keys(value as object).length > 0);
  return Object.fromEntries(entries);
}

/** Makes `element` an editor for Atlassian's document format, with its real schema. */
export function mountAdfEditor(element: HTMLElement, options: EditorOptions): AdfEditor {
  const { strong, em, underline, code } = defaultSchema.marks;
  const marks = { 'Mod-b': strong, 'Mod-i': em, 'Mod-u': underline, 'Mod-Shift-m': code };
  const markKeys = Object.entries(marks).flatMap(([key, mark]) =>
    mark ? [[key, toggleMark(mark)] as const] : [],
  );
  const state = EditorState.create({
    doc: defaultSchema.nodeFromJSON(options.document ?? EMPTY),
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Mod-Shift-z': redo,
        ...Object.fromEntries(markKeys),
      }),
      keymap(baseKeymap),
      placeholderPlugin(options.placeholder),
    ],
  });
  const view = new EditorView(
    { mount: element },
    {
      state,
      ...(options.pastesPlain && { transformPasted: toPlainSlice }),
    },
  );
  return {
    read: () => ({ version: 1, ...(tidy(view.state.doc.toJSON()) as Omit<AdfJson, 'version'>) }),
    isEmpty: () => view.state.doc.textContent.trim() === '',
    clear: () => {
      const { doc, tr } = view.state;
      view.dispatch(tr.delete(0, doc.content.size));
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
