// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Disclosure } from './Disclosure.tsx';
import { iconMore } from './icons.ts';
import { Later } from './Later.tsx';
import { Menu } from './Menu.tsx';
import { Toaster } from './Toaster.tsx';
import { UNDO_MS, useToasts, type Toasts } from './use-toasts.ts';

let screen: Mounted;
afterEach(() => screen.unmount());

describe('Dialog', () => {
  function Asking({ returnTo }: { returnTo?: () => HTMLElement | null }) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Fragen</Button>
        {open && (
          <Dialog
            title="Sicher?"
            closeLabel="Schließen"
            onClose={() => setOpen(false)}
            returnTo={returnTo}
          >
            Text
          </Dialog>
        )}
      </>
    );
  }

  it('is modal, named, and gives the focus back', async () => {
    screen = await mount(<Asking />);
    const button = screen.named('button', 'Fragen');
    button.focus();
    await screen.click(button);
    const dialog = screen.all<HTMLDialogElement>('dialog')[0]!;
    expect(dialog.open).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe(
      'Sicher?',
    );
    expect(await findBarriers(screen.root)).toEqual([]);
    await screen.click(screen.named('button', 'Schließen'));
    expect(screen.all('dialog')).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  it('gives the focus to the place it was told when what had it is gone', async () => {
    const spare = document.body.appendChild(document.createElement('button'));
    screen = await mount(<Asking returnTo={() => spare} />);
    const button = screen.named('button', 'Fragen');
    button.focus();
    await screen.click(button);
    button.remove();
    await screen.click(screen.named('button', 'Schließen'));
    expect(document.activeElement).toBe(spare);
    spare.remove();
  });

  it('closes by Escape without telling what lies behind it', async () => {
    screen = await mount(<Asking />);
    await screen.click(screen.named('button', 'Fragen'));
    const behind = vi.fn<() => void>();
    document.addEventListener('keydown', behind);
    const dialog = screen.all('dialog')[0]!;
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await screen.wait();
    expect(screen.all('dialog')).toEqual([]);
    expect(behind).not.toHaveBeenCalled();
    document.removeEventListener('keydown', behind);
  });
});

describe('Menu', () => {
  const chosen: string[] = [];
  const items = ['Eins', 'Zwei'].map((label) => ({ label, onChoose: () => chosen.push(label) }));
  beforeEach(() => void chosen.splice(0));

  it('opens on its first item, moves by arrows, chooses and gives the focus back', async () => {
    screen = await mount(<Menu label="Mehr" icon={iconMore} items={items} />);
    await screen.click(screen.named('button', 'Mehr'));
    expect(document.activeElement?.textContent).toBe('Eins');
    await screen.press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Zwei');
    expect(await findBarriers(screen.root)).toEqual([]);
    await screen.click(document.activeElement as HTMLElement);
    expect(chosen).toEqual(['Zwei']);
    expect(document.activeElement).toBe(screen.named('button', 'Mehr'));
  });

  it('closes by a click elsewhere without choosing', async () => {
    screen = await mount(<Menu label="Mehr" icon={iconMore} items={items} />);
    await screen.click(screen.named('button', 'Mehr'));
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await screen.wait();
    expect(screen.all('[role=menuitem]')).toEqual([]);
    expect(chosen).toEqual([]);
  });
});

describe('Disclosure', () => {
  it('shows what is inside in brief while folded, and itself when unfolded', async () => {
    screen = await mount(
      <Disclosure label="Mehr dazu" summary="Rechnung">
        <p>Innen</p>
      </Disclosure>,
    );
    expect(screen.text()).toBe('Mehr dazuRechnung');
    await screen.click(screen.all('button')[0]!);
    expect(screen.text()).toBe('Mehr dazuInnen');
    expect(screen.all('button')[0]!.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('toasts', () => {
  let toasts: Toasts;
  function Host() {
    toasts = useToasts();
    return <Toaster toasts={toasts.toasts} dismiss={toasts.dismiss} dismissLabel="Weg" />;
  }
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
  };

  it('go by themselves, one with an undo only when undo is over', async () => {
    const shown = mount(<Host />);
    await after(10);
    screen = await shown;
    toasts.show('Gespeichert');
    toasts.show('Gelöscht', { label: 'Rückgängig', run: () => undefined });
    await after(10);
    expect(screen.text()).toContain('Gespeichert');
    await after(5_000);
    expect(screen.text()).not.toContain('Gespeichert');
    expect(screen.text()).toContain('Gelöscht');
    await after(UNDO_MS);
    expect(screen.text()).toBe('');
  });

  it('stand as long as their text takes to be read, and may offer two ways on', async () => {
    const shown = mount(<Host />);
    await after(10);
    screen = await shown;
    const [there, back] = [vi.fn<() => void>(), vi.fn<() => void>()];
    toasts.show('Langes. '.repeat(30));
    toasts.show('Da', { label: 'Hin', run: there }, { label: 'Zurück', run: back });
    await after(10);
    screen.named('button', 'Zurück').click();
    await after(9_000);
    expect([there, back].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    expect(screen.text()).toContain('Langes.');
    await after(6_000);
    expect(screen.text()).toBe('');
  });

  it('undo once and are gone', async () => {
    const shown = mount(<Host />);
    await after(10);
    screen = await shown;
    const run = vi.fn<() => void>();
    toasts.show('Gelöscht', { label: 'Rückgängig', run });
    await after(10);
    screen.named('button', 'Rückgängig').click();
    await after(10);
    expect(run).toHaveBeenCalledOnce();
    expect(screen.text()).toBe('');
  });
});

describe('Later', () => {
  it('shows the part when it has come, with its props', async () => {
    const load =
      async () =>
      ({ word }: { word: string }) => <p>Da: {word}</p>;
    screen = await mount(<Later load={load} props={{ word: 'ja' }} />);
    await screen.wait(5);
    expect(screen.text()).toBe('Da: ja');
  });

  it('shows nothing, and breaks nothing, when it cannot come', async () => {
    const load = async () => Promise.reject(new Error('replaced'));
    screen = await mount(<Later<object> load={load} props={{}} />);
    await screen.wait(5);
    expect(screen.text()).toBe('');
  });
});

describe('Button', () => {
  it('takes no click while it is busy or disabled, but can be reached', async () => {
    const onClick = vi.fn<() => void>();
    screen = await mount(
      <>
        <Button busy onClick={onClick}>
          Eins
        </Button>
        <Button disabled onClick={onClick}>
          Zwei
        </Button>
      </>,
    );
    for (const button of screen.all<HTMLButtonElement>('button')) {
      await screen.click(button);
      expect([button.getAttribute('aria-disabled'), button.disabled]).toEqual(['true', false]);
    }
    expect(onClick).not.toHaveBeenCalled();
  });
});
