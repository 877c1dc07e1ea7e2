import type { ErrorHandler } from 'hono';

/** A body that is no JSON is the caller's fault (400); anything else is ours and stays loud. */
export const answerBrokenJson: ErrorHandler = (error, c) => {
  if (error instanceof SyntaxError) {
    return c.json({ errorMessages: [`Invalid JSON: ${error.message}`], errors: {} }, 400);
  }
  throw error;
};
