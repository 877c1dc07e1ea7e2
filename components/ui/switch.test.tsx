// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { Switch } from './Switch.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

function Light({ stuck = false }: { stuck?: boolean }) {
  const [on, setOn] = useState(false);
  const [tries, setTries] = useState(0);
  return (
    <Switch
      label="Licht"
      hint={`${tries}-mal gedrückt`}
      checked={on}
      onChange={(next) => {
        setTries(tries + 1);
        if (!stuck) setOn(next);
      }}
    />
  );
}

const input = () => screen.named('input', 'Licht') as HTMLInputElement;

describe('Switch', () => {
  it('is a switch to screen readers, with its name and its hint', async () => {
    screen = await mount(<Light />);
    expect(input().getAttribute('role')).toBe('switch');
    const hint = document.getElementById(input().getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('0-mal gedrückt');
    expect(await findBarriers(screen.root)).toEqual([]);
  });

  it('turns on and off, also by its words', async () => {
    screen = await mount(<Light />);
    await screen.click(input());
    expect(input().checked).toBe(true);
    await screen.click(screen.all('label')[0]!);
    expect(input().checked).toBe(false);
  });

  it('shows what holds, not what was pressed', async () => {
    screen = await mount(<Light stuck />);
    await screen.click(input());
    expect(screen.text()).toContain('1-mal');
    expect(input().checked).toBe(false);
  });
});
