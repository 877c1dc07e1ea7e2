import { beforeEach, describe, expect, it, vi } from 'vitest';

const alarms = vi.hoisted(() => {
  const made = new Map<string, { scheduledTime: number }>();
  return {
    made,
    api: {
      get: async (name: string) => made.get(name),
      create: vi.fn<(name: string, info: { periodInMinutes: number }) => Promise<void>>(
        async (name, { periodInMinutes }) =>
          void made.set(name, { scheduledTime: Date.now() + periodInMinutes * 60_000 }),
      ),
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { alarms: alarms.api } }));

const { keepAlarm } = await import('./keep-alarm.ts');

beforeEach(() => {
  alarms.made.clear();
  alarms.api.create.mockClear();
});

describe('an alarm', () => {
  it('is made where there is none: it may vanish with a restart of the browser', async () => {
    await keepAlarm('upkeep', 1);
    expect(alarms.api.create.mock.calls).toEqual([['upkeep', { periodInMinutes: 1 }]]);
  });

  it('rings although the background starts again more often than it rings', async () => {
    await keepAlarm('upkeep', 1);
    const due = alarms.made.get('upkeep')?.scheduledTime;
    for (let starts = 0; starts < 5; starts += 1) await keepAlarm('upkeep', 1);
    expect(alarms.made.get('upkeep')?.scheduledTime).toBe(due);
    expect(alarms.api.create).toHaveBeenCalledTimes(1);
  });

  it('is made anew when a clock that was wrong put it far ahead', async () => {
    alarms.made.set('upkeep', { scheduledTime: Date.now() + 365 * 24 * 60 * 60_000 });
    await keepAlarm('upkeep', 1);
    expect(alarms.api.create).toHaveBeenCalledTimes(1);
  });

  it('that is overdue is left to ring', async () => {
    alarms.made.set('upkeep', { scheduledTime: Date.now() - 5_000 });
    await keepAlarm('upkeep', 1);
    expect(alarms.api.create).not.toHaveBeenCalled();
  });
});
