// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { ChipGroup } from './ChipGroup.tsx';
import { ChipSet } from './ChipSet.tsx';
import { Select } from './Select.tsx';
import { Tabs } from './Tabs.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const options = (['a', 'b', 'c'] as const).map((value) => ({ value, label: `Chip ${value}` }));
type Value = 'a' | 'b' | 'c';
const chosen = () =>
  screen.all('[aria-checked=true], [aria-pressed=true]').map((e) => e.textContent);

describe('ChipGroup', () => {
  function Group({ clearable = true, disabled = false }) {
    const [value, setValue] = useState<Value | null>(null);
    return (
      <ChipGroup
        label="Wahl"
        options={options}
        value={value}
        onChange={setValue}
        clearable={clearable}
        disabled={disabled}
      />
    );
  }

  it('is one stop in the tab order; arrows choose and go round', async () => {
    screen = await mount(<Group />);
    expect(screen.all('[role=radio]').map((e) => e.tabIndex)).toEqual([0, -1, -1]);
    screen.named('[role=radio]', 'Chip a').focus();
    await screen.press('ArrowLeft');
    expect(chosen()).toEqual(['Chip c']);
    expect(document.activeElement?.textContent).toBe('Chip c');
    expect(screen.all('[role=radio]').map((e) => e.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('takes a choice back, if it may', async () => {
    screen = await mount(<Group />);
    await screen.click(screen.named('[role=radio]', 'Chip b'));
    await screen.click(screen.named('[role=radio]', 'Chip b'));
    expect(chosen()).toEqual([]);
    screen.unmount();
    screen = await mount(<Group clearable={false} />);
    await screen.click(screen.named('[role=radio]', 'Chip b'));
    await screen.click(screen.named('[role=radio]', 'Chip b'));
    expect(chosen()).toEqual(['Chip b']);
  });

  it('changes nothing while disabled, by mouse or keyboard', async () => {
    screen = await mount(<Group disabled />);
    await screen.click(screen.named('[role=radio]', 'Chip b'));
    screen.named('[role=radio]', 'Chip a').focus();
    await screen.press('ArrowRight');
    expect(chosen()).toEqual([]);
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});

describe('ChipSet', () => {
  function Set({ start = [] as Value[] }) {
    const [values, setValues] = useState<Value[]>(start);
    return (
      <>
        <ChipSet
          label="Auswahl"
          options={options.slice(0, 2)}
          values={values}
          onChange={setValues}
        />
        <output>{values.join()}</output>
      </>
    );
  }

  it('keeps the order of the options, whatever was pressed first', async () => {
    screen = await mount(<Set />);
    await screen.click(screen.named('button', 'Chip b'));
    await screen.click(screen.named('button', 'Chip a'));
    expect(screen.all('output')[0]?.textContent).toBe('a,b');
    await screen.click(screen.named('button', 'Chip a'));
    expect(screen.all('output')[0]?.textContent).toBe('b');
  });

  it('does not lose a value that is not on offer just now', async () => {
    screen = await mount(<Set start={['c']} />);
    await screen.click(screen.named('button', 'Chip b'));
    expect(screen.all('output')[0]?.textContent).toBe('b,c');
  });
});

describe('Tabs', () => {
  function Two() {
    const [value, setValue] = useState<Value>('a');
    return (
      <Tabs label="Art" tabs={options} value={value} onChange={setValue}>
        <p>Inhalt {value}</p>
      </Tabs>
    );
  }

  it('go by arrow keys, and name their content', async () => {
    screen = await mount(<Two />);
    screen.named('[role=tab]', 'Chip a').focus();
    await screen.press('End');
    expect(document.activeElement?.textContent).toBe('Chip c');
    expect(screen.text()).toContain('Inhalt c');
    const panel = screen.all('[role=tabpanel]')[0]!;
    expect(panel.getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});

describe('Select', () => {
  it('reports a choice as its value, with its label', async () => {
    const seen: Value[] = [];
    screen = await mount(
      <Select label="Stand" options={options} value="a" onChange={(v) => seen.push(v)} />,
    );
    const list = screen.named('select', 'Stand') as HTMLSelectElement;
    list.value = 'c';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(seen).toEqual(['c']);
  });
});
