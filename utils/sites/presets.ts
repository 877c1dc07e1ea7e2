import type { Settings } from '../domain/settings.ts';
import type { PolicyView } from '../messages/page-views.ts';

/** The settings that IT can preset. */
const presettable = ['language', 'defaultAudience'] as const;

export type Presets = Partial<Pick<Settings, (typeof presettable)[number]>>;

/** What IT presets, without what it leaves open. */
export function presetsOf(policy: PolicyView): Presets {
  const { language, defaultAudience } = policy;
  return {
    ...(language === null ? {} : { language }),
    ...(defaultAudience === null ? {} : { defaultAudience }),
  };
}

/**
 * What must change in the settings for a policy: what is locked always, anything else once, when IT says it
 * for the first time or says something new; afterwards the person decides.
 * @param applied what was preset when this was last done
 */
export function dueChange(policy: PolicyView, applied: Presets, settings: Settings): Presets {
  const due = Object.entries(presetsOf(policy)).filter(([key, value]) => {
    const isLocked = (policy.locked as string[]).includes(key);
    const isNews = Reflect.get(applied, key) !== value;
    return (isLocked || isNews) && Reflect.get(settings, key) !== value;
  });
  return Object.fromEntries(due);
}

/** A change without what is locked and preset: a lock without a value holds nothing. */
export function withoutLocked(change: Partial<Settings>, policy: PolicyView): Partial<Settings> {
  const presets = presetsOf(policy);
  const allowed = Object.entries(change).filter(
    ([key]) => !((policy.locked as string[]).includes(key) && key in presets),
  );
  return Object.fromEntries(allowed);
}
