import type { Context as HonoContext } from 'hono';

import { HEARTBEAT_MS } from '../../utils/protocol/poke.ts';

type EventStream = {
  tell: (event: string, data: string) => void;
  end: () => void;
};

/** Events that may lie unread before the reader counts as gone. */
const MAX_UNREAD = 100;

const headers = {
  'Content-Type': 'text/event-stream',
  // No proxy may hold it back in order to compress it.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * Answers with events until one side ends it. `begin` is called once somebody reads and answers what is to be done
 * at the end. Nobody reads, hence nobody would end, the stream of a question for its head.
 */
export function answerEvents(c: HonoContext, begin: (stream: EventStream) => () => void): Response {
  if (c.req.method === 'HEAD') return c.body(null, 200, headers);
  const encoder = new TextEncoder();
  let finish = () => undefined as void;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      const write = (text: string) => {
        if (isOver) return;
        if ((controller.desiredSize ?? 0) < -MAX_UNREAD) end();
        else controller.enqueue(encoder.encode(text));
      };
      const end = () => {
        if (isOver) return;
        finish();
        controller.close();
      };
      const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
      const stop = begin({
        tell: (event, data) => write(`event: ${event}\ndata: ${data}\n\n`),
        end,
      });
      finish = () => {
        isOver = true;
        clearInterval(heartbeat);
        stop();
      };
    },
    cancel: () => finish(),
  });
  return c.body(body, 200, headers);
}
