/** The joined server and this device's token. Kept outside the database, in the browser's own storage. */
export type StoredAccount = { serverUrl: string; token: string };

export type AccountKeeper = {
  read(): Promise<StoredAccount | null>;
  /** null: no server any more. */
  write(account: StoredAccount | null): Promise<void>;
  /**
   * The token to wish for when joining this server as somebody new: the same one until an account is
   * written, another one for another server, which must not learn it.
   */
  wishFor(serverUrl: string): Promise<string>;
};
