import './ConnectionLine.css';
import { clockTime } from '../model/format-time.ts';
import { useTexts } from '../use-texts.ts';
import type { Broken } from './use-live.ts';

/** One calm line when what is shown may be old; nothing as long as it is fresh. */
export function ConnectionLine({ broken }: { broken: Broken | null }) {
  const { t, language } = useTexts();
  return (
    <div role="status">
      {broken && (
        <p class="connection" title={t.problems[broken.problem.kind].text}>
          <strong>
            {broken.lastSuccessAt === null
              ? t.live.brokenNever
              : t.live.broken({ time: clockTime(broken.lastSuccessAt, language) })}
          </strong>
          <span>
            {t.problems[broken.problem.kind].title}. {t.problems[broken.problem.kind].text}
          </span>
        </p>
      )}
    </div>
  );
}
