import { MAX_NAME } from '../../utils/domain/team.ts';

export type NameProblem = 'missing' | 'too-long';

/** Whether a name can be taken into a team; null when it can. */
export function checkName(name: string): NameProblem | null {
  const trimmed = name.trim();
  if (trimmed === '') return 'missing';
  return trimmed.length > MAX_NAME ? 'too-long' : null;
}
