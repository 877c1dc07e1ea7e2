const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The world's part in a decision: what the clock shows, and where on earth. */
export type LocalNow = {
  /** By the device's clock, milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of UTC that local time is ahead at an instant, summer time included: `-new Date(at).getTimezoneOffset()`. */
  readonly offsetAt: (at: number) => number;
};

/** What calendar and clock on the wall say. */
export type LocalTime = {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Monday weeks since the one of 1970-01-01. */
  readonly week: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Minutes since local midnight. */
  readonly minute: number;
};

/** Local calendar day and minute at an instant. */
export function localTimeAt(at: number, offsetAt: LocalNow['offsetAt']): LocalTime {
  const local = at + offsetAt(at) * MINUTE_MS;
  const day = Math.floor(local / DAY_MS);
  const week = weekOf(day);
  // 1970-01-01 was a Thursday.
  return {
    day,
    week,
    weekday: day + 4 - week * 7,
    minute: Math.floor((local - day * DAY_MS) / MINUTE_MS),
  };
}

/** The Monday week a local day lies in. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** First local day of a week. */
export function mondayOf(week: number): number {
  return week * 7 - 3;
}

/**
 * The instant of a local day and minute. A time that summer time leaves out is the next one there is; of a time
 * that comes twice it is one of the two.
 */
export function instantOf(day: number, minute: number, offsetAt: LocalNow['offsetAt']): number {
  const asUtc = day * DAY_MS + minute * MINUTE_MS;
  const first = asUtc - offsetAt(asUtc) * MINUTE_MS;
  const second = asUtc - offsetAt(first) * MINUTE_MS;
  return Math.max(second, asUtc - offsetAt(second) * MINUTE_MS);
}
