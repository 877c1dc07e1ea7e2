import browser from 'webextension-polyfill';

/**
 * Makes sure of an alarm. One that rings as it should stays as it is: made anew at each start of a background that
 * starts more often than the alarm rings, it would never ring at all. One that lies further ahead than its period was
 * made by a clock that was wrong.
 */
export async function keepAlarm(name: string, periodInMinutes: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  const ahead = (alarm?.scheduledTime ?? Infinity) - Date.now();
  if (ahead <= periodInMinutes * 60_000) return;
  await browser.alarms.create(name, { periodInMinutes });
}
