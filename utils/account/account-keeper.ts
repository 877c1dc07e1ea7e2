/** The joined server and this device's token. Kept outside the database, in the browser's own storage. */
export type StoredAccount = { serverUrl: string; token: string };

export type AccountKeeper = {
  read(): Promise<StoredAccount | null>;
  /** null: no server any more. */
  write(account: StoredAccount | null): Promise<void>;
};
