import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Debian's Chromium and Google Chrome look for what IT presets. */
const folders = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];
/** A name that is nobody else's. */
const fileName = `kundenblick-test-${process.pid}.json`;

/** The first part of a path that exists. */
function existing(folder: string): string {
  try {
    accessSync(folder);
    return folder;
  } catch {
    return existing(dirname(folder));
  }
}

/** Whether policies can be written here, which mostly takes root; else why not. */
export function whyNoPolicies(): string | null {
  try {
    for (const folder of folders) accessSync(existing(folder), constants.W_OK);
    return null;
  } catch {
    return `policies cannot be written to ${folders.join(' or ')} by this user`;
  }
}

/** Presets values for one extension, as IT would; `removePolicy` takes them back. */
export function writePolicy(extensionId: string, values: object): void {
  const policy = { '3rdparty': { extensions: { [extensionId]: values } } };
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, fileName), JSON.stringify(policy));
  }
}

export function removePolicy(): void {
  for (const folder of folders) rmSync(join(folder, fileName), { force: true });
}
