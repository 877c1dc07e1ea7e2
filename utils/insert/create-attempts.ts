/**
 * Does each attempt once. Messages may be repeated when their answer got lost, but a comment must not be: who asks
 * again gets the answer of the first time. What certainly was not done may be tried again.
 */
export function createAttempts<Outcome>(wasNotDone: (outcome: Outcome) => boolean) {
  const answers = new Map<string, Promise<Outcome>>();
  return (attempt: string, make: () => Promise<Outcome>): Promise<Outcome> => {
    const known = answers.get(attempt);
    if (known) return known;
    const answer = make();
    answers.set(attempt, answer);
    const forget = () => void answers.delete(attempt);
    answer.then((outcome) => wasNotDone(outcome) && forget(), forget);
    return answer;
  };
}
