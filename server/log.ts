import pino, { type Logger } from 'pino';

import type { LogLevel } from './config.ts';

/** JSON lines on stderr; stdout belongs to the one line that says "ready". */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
