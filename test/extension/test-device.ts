import type { StoredAccount } from '../../utils/account/account-keeper.ts';
import { createToken } from '../../utils/account/create-token.ts';
import { dashboardAddress } from '../../utils/account/dashboard-address.ts';
import { joinTeam } from '../../utils/account/join-team.ts';
import { leaveTeam } from '../../utils/account/leave-team.ts';
import type { Membership } from '../../utils/account/membership.ts';
import { previewInvite } from '../../utils/account/preview-invite.ts';
import { readAccount } from '../../utils/account/read-account.ts';
import type { Audience } from '../../utils/domain/audience.ts';
import type { Account } from '../../utils/messages/views.ts';
import { saveNote } from '../../utils/notebook/save-note.ts';
import { createSyncStore } from '../../utils/storage/sync-store/create-sync-store.ts';
import { createSyncEngine, type SyncEngine } from '../../utils/sync/engine.ts';
import { createHttpTransport } from '../../utils/sync/http-transport.ts';
import { createHttp, type NetworkWorld } from '../../utils/sync/http.ts';
import { buildDraft } from './build-notes.ts';
import { openTestNotebook, type TestNotebook } from './test-notebook.ts';

/** A request as the network sees it. */
export type Fetch = NetworkWorld['fetch'];

/** A whole extension without a browser: notebook, engine and membership over a network of one's choice. */
export type TestDevice = {
  book: TestNotebook;
  engine: SyncEngine;
  membership: Membership;
  /** Requests made so far. */
  requests: { url: string; init: RequestInit }[];
  /** The network from now on. */
  setFetch(next: Fetch): void;
  setOnline(isOnline: boolean): void;
  account(): Promise<Account | null>;
  /** Syncs as if a person asked; fails when it did not get through. */
  sync(): Promise<void>;
  join(link: string, name: string): Promise<Account>;
  leave(teamId: string): ReturnType<typeof leaveTeam>;
  preview(link: string): ReturnType<typeof previewInvite>;
  dashboard(): ReturnType<typeof dashboardAddress>;
  /** Writes a note; returns its id. */
  write(text: string, audience: Audience, editsNote?: string): Promise<string>;
  /** Ends the background and starts it anew on the same data. */
  restart(): TestDevice;
};

type Memory = {
  account: StoredAccount | null;
  wish: StoredAccount | null;
  fetch: Fetch;
  isOnline: boolean;
};

function build(book: TestNotebook, memory: Memory, requests: TestDevice['requests']): TestDevice {
  const keeper = {
    read: async () => memory.account,
    write: async (account: StoredAccount | null) => {
      memory.account = account;
      memory.wish = null;
    },
    wishFor: async (serverUrl: string) => {
      if (memory.wish?.serverUrl !== serverUrl) memory.wish = { serverUrl, token: createToken() };
      return memory.wish.token;
    },
  };
  const clock = { now: book.now, random: () => 0.5 };
  const http = createHttp({
    clock,
    isOnline: () => memory.isOnline,
    mayReach: async () => false,
    fetch: (url, init) => {
      requests.push({ url, init });
      return memory.fetch(url, init);
    },
  });
  const engine = createSyncEngine({
    store: createSyncStore(book.db, book.newId),
    transport: createHttpTransport(http),
    clock,
    readConnection: keeper.read,
    owner: book.newId(),
    onChange: book.changed,
    onDone: () => undefined,
  });
  const membership: Membership = {
    db: book.db,
    http,
    keeper,
    newId: book.newId,
    now: book.now,
    sync: () => engine.sync('person'),
    alone: (work) => engine.alone(work),
    changed: book.changed,
  };
  const account = () => readAccount(book.db, keeper);
  return {
    book,
    engine,
    membership,
    requests,
    account,
    setFetch: (next) => {
      memory.fetch = next;
    },
    setOnline: (isOnline) => {
      memory.isOnline = isOnline;
    },
    async sync() {
      await engine.sync('person');
      const problem = (await account())?.status.problem;
      if (problem) throw new Error(`sync: ${JSON.stringify(problem)}`);
    },
    async join(link, name) {
      const joined = await joinTeam(membership, { link, name });
      if (!joined.ok) throw new Error(`join: ${JSON.stringify(joined.error)}`);
      return joined.value;
    },
    leave: (teamId) => leaveTeam(membership, { teamId }),
    preview: (link) => previewInvite(membership, { link }),
    dashboard: () => dashboardAddress(membership),
    async write(text, audience, editsNote) {
      const draft = buildDraft(text, { editsNote: editsNote ?? null });
      const saved = await saveNote(book, { draft, audience });
      if (!saved.ok) throw new Error(`save: ${JSON.stringify(saved.error)}`);
      return saved.value.note.id;
    },
    restart: () => build(book.reopen(), memory, requests),
  };
}

/**
 * A new device; without `fetch` it reaches the real network of this computer. With an `account` it is another
 * browser profile of somebody who joined already.
 */
export function createTestDevice(
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
  account: StoredAccount | null = null,
): TestDevice {
  return build(openTestNotebook(), { account, wish: null, fetch, isOnline: true }, []);
}
