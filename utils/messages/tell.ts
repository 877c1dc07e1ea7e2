/**
 * Sends news without waiting for anybody. A rejection only says that nobody listens (no screen open, a
 * tab without our script, an extension that was just updated), and whoever opens later asks for itself.
 */
export function tell(send: () => Promise<unknown>): void {
  Promise.resolve()
    .then(send)
    .catch(() => undefined);
}
