import { startPractice } from './start-practice.ts';

/** `node test/practice/run-practice.ts [PORT]`: the workplace alone, for looking at it by hand. */
const practice = await startPractice({ port: Number(process.argv[2] ?? 4400) });
console.log(practice.urls.start);
const stop = (): void => {
  void practice.close();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
