/**
 * The answers to statements that were sent together, as `Promise.all` gives them. Where one fails, all behind it in
 * its transaction fail because of it, and any of these failures may be heard first; what is thrown here is the
 * failure of the first that failed, after the last has been answered.
 */
export async function allAnswers<Sent extends readonly unknown[] | []>(
  sent: Sent,
): Promise<{ -readonly [Place in keyof Sent]: Awaited<Sent[Place]> }> {
  const answers = await Promise.allSettled(sent);
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  return Promise.all(sent);
}
