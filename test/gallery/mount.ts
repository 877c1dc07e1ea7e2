import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** A screen in a page of its own, with the few gestures that tests make. */
export async function mount(screen: ComponentChild) {
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(screen, root));

  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...document.body.querySelectorAll<E>(selector),
  ];
  /** The control with this name, as a screen reader would say it. */
  function named(role: string, name: string | RegExp): HTMLElement {
    const first = all(role).find((element) => {
      const said = nameOf(element);
      return typeof name === 'string' ? said === name : name.test(said);
    });
    if (!first) throw new Error(`no ${role} named ${String(name)} in:\n${root.textContent ?? ''}`);
    return first;
  }
  /** Lets timers of up to `ms` and everything behind them run. */
  async function wait(ms = 0) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
    });
  }
  async function click(element: HTMLElement) {
    await act(() => element.click());
    await wait();
  }
  async function type(element: HTMLElement, text: string) {
    const field = element as HTMLTextAreaElement;
    await act(() => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await wait();
  }
  async function press(key: string, modifiers: KeyboardEventInit = {}) {
    const target = document.activeElement ?? document.body;
    await act(() => {
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
      );
    });
    await wait();
  }
  function unmount() {
    render(null, root);
    root.remove();
  }
  return {
    root,
    all,
    named,
    wait,
    click,
    type,
    press,
    unmount,
    text: () => document.body.textContent,
  };
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labels = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
  return (labels ?? element).textContent.trim();
}

export type Mounted = Awaited<ReturnType<typeof mount>>;
