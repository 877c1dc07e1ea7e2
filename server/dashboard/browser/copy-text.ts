/** Puts a text on the clipboard. Over plain http there is none, and a person may have refused it. */
export async function copyText(clipboard: Clipboard | undefined, text: string): Promise<boolean> {
  try {
    if (!clipboard) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    // Refused: the caller selects the text, so that it can be copied by hand.
    return false;
  }
}
