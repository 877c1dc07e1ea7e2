import type { Role } from '../../utils/domain/team.ts';

/** What can happen to one request between a client and the server. */
export const wireFaults = [
  'none',
  /** Never arrives. */
  'drop-before',
  /** Arrives and is done; the answer gets lost. */
  'drop-after',
  /** Arrives twice, one after the other. */
  'duplicate',
  /** Arrives twice at the same moment, at two instances. */
  'duplicate-at-once',
  /** Lies in the network until it is delivered, or given up by the client. */
  'delay-before',
  /** Is done; the answer lies in the network. */
  'delay-after',
  /** Is answered; a copy of it arrives once more, later, behind younger requests. */
  'echo-later',
  'timeout',
  'offline',
  'truncated-json',
  'wrong-json',
  'wrong-shape',
  'html-200',
  'portal-redirect',
  'portal-json-200',
  'empty-204',
  'broken-body',
  /** The answer names another server. */
  'strange-instance',
  /** The request names another server. */
  'wrong-instance',
  'unauthorized-401',
  'not-found-404',
  'too-large-413',
  'upgrade-426',
  'limited-429',
  'internal-500',
  'gateway-502',
  'unavailable-503',
  /** The instance loses its database connection in the middle of a transaction. */
  'dies-in-transaction',
  /** The server gives small pages. */
  'small-pages',
] as const;
export type WireFault = (typeof wireFaults)[number];

/** What happens to people, devices and servers. */
export const commandKinds = [
  'write-private',
  'write-shared',
  'draft',
  'edit',
  'share',
  'recall',
  'delete',
  'undo',
  'settle',
  'sync',
  'sync-together',
  'two-backgrounds',
  'kill',
  'restart-browser',
  'deliver',
  'lose-held',
  'wait-seconds',
  'wait-hours',
  'wait-month',
  'clock-of-device',
  'clock-of-server',
  'server-down',
  'server-restarts',
  'backup',
  'restore',
  'end-membership',
  'begin-membership',
  'leave-team',
  'change-role',
  'review',
  'forge',
  'export',
  'import',
  'copy-profile',
  'upgrade-client',
  'downgrade-client',
  'forget-answers',
  'many-notes',
  'delete-most',
  'recall-most',
  'answer-removal',
  'vote',
] as const;
export type CommandKind = (typeof commandKinds)[number];

/**
 * One step, as plain data, so that a history can be printed, shortened and kept. Numbers are taken modulo
 * what there is to choose from when the step is reached.
 */
export type Command = {
  do: CommandKind;
  device: number;
  pick: number;
  /** What happens to the requests that this step makes, in order; `none` for all that follow. */
  faults?: WireFault[];
  /** Ends the device's background at the nth await after the step began. */
  kill?: number;
};

export type Setup = {
  teams: number;
  /** Per person: the role in each team (null: not in it) and how many browser profiles. */
  people: { roles: (Role | null)[]; devices: number }[];
};

/** How much goes at once. What is not named is as large as in the product, where a history hardly fills it. */
export type Limits = {
  /** Mutations that a device sends in one push, however many the server takes. */
  sends?: number;
  /** Mutations that one push may hold by the server's word; `unsaid`: the server is of before such words. */
  takes?: number | 'unsaid';
  /** Operations in a page of a pull. */
  page?: number;
};

export type History = { seed: number; setup: Setup; limits?: Limits; commands: Command[] };
