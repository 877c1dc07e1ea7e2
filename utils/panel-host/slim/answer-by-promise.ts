type Respond = (answer: unknown) => void;
export type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
export type NativeListener = (
  message: unknown,
  sender: unknown,
  respond: Respond,
) => boolean | undefined;

/**
 * What Chromium's own functions lack under Manifest V3: a listener that answers with a promise. A rejection
 * can only be answered with nothing here.
 */
export function answerByPromise(listener: Listener): NativeListener {
  return (message, sender, respond) => {
    const answer = listener(message, sender);
    if (!answer) return undefined;
    answer.then(respond, () => respond(undefined));
    return true;
  };
}
