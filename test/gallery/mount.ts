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
  /** Types into a field; several texts are what stood there keystroke by keystroke, without a pause. */
  async function type(element: HTMLElement, ...texts: string[]) {
    const field = element as HTMLTextAreaElement;
    await act(() => {
      field.focus();
      for (const text of texts) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await wait();
  }
  /** Waits until something holds, at most three seconds: a busy machine is no failure. */
  async function until(holds: () => boolean) {
    const end = Date.now() + 3_000;
    while (!holds() && Date.now() < end) await wait(20);
    if (!holds())
      throw new Error(`it never came to be; the screen says:\n${document.body.textContent}`);
  }
  const shows = (text: string) => until(() => document.body.textContent.includes(text));
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
    until,
    shows,
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
