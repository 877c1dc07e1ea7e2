import './HeatMapView.css';
import { useMemo, useState } from 'preact/hooks';

import { EmptyState } from '../../ui/EmptyState.tsx';
import { iconMap } from '../../ui/icons.ts';
import { useShortcuts } from '../app/use-shortcuts.ts';
import { LateSkeleton } from '../LateSkeleton.tsx';
import type { HeatMapCell } from '../model/dashboard-port.ts';
import { formatCount } from '../model/format-time.ts';
import { heatGrid } from '../model/heat-grid.ts';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { useNarrow } from '../use-narrow.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { CellStory } from './CellStory.tsx';
import { HeatMapList } from './HeatMapList.tsx';
import { HeatMapTable } from './HeatMapTable.tsx';
import { useHeatMap } from './use-heat-map.ts';

type CellPlace = Pick<HeatMapCell, 'touchpoint' | 'journeyStep'>;

function isAt(cell: HeatMapCell, place: CellPlace | null): boolean {
  return cell.touchpoint === place?.touchpoint && cell.journeyStep === place.journeyStep;
}

/** Where customers have it easy or hard; beside every number stands a human sentence. */
export function HeatMapView({ onHelp }: { onHelp: () => void }) {
  const { team, preferences } = useWorkspace();
  const { t, language } = useTexts();
  const { map, problem, retry } = useHeatMap(team.id);
  const grid = useMemo(() => heatGrid(map?.cells ?? []), [map]);
  const [chosen, setChosen] = useState<CellPlace | 'strongest' | null>('strongest');
  const narrow = useNarrow();
  useShortcuts({ help: onHelp, back: () => setChosen(null) }, preferences.shortcuts);

  // The cell is looked up anew with every refresh: its number may have changed, or it may be gone.
  const cells = map?.cells ?? [];
  const strongest = narrow ? null : (cells.find((cell) => cell.count === grid.max) ?? null);
  const story = chosen === 'strongest' ? strongest : (cells.find((c) => isAt(c, chosen)) ?? null);
  const isChosen = (cell: HeatMapCell): boolean => cell === story;
  const size = formatCount(map?.minGroupSize ?? team.minGroupSize, language);
  const hasCells = map !== null && map.cells.length > 0;
  const shared = { grid, isChosen, onChoose: setChosen };
  return (
    <div class="map">
      <section class="map-main" aria-labelledby="map-title">
        <h1 id="map-title" class="map-title">
          {t.map.title}
        </h1>
        <p class="map-intro">{t.map.intro({ size })}</p>
        {map === null && problem && <ProblemNotice problem={problem} onRetry={retry} />}
        {map === null && !problem && <LateSkeleton lines={10} />}
        {map !== null && !hasCells && (
          <EmptyState icon={iconMap} title={t.map.emptyTitle}>
            {t.map.emptyText}
          </EmptyState>
        )}
        {map !== null && narrow && hasCells && (
          <HeatMapList {...shared} story={story && <CellStory cell={story} />} />
        )}
        {map !== null && !narrow && hasCells && (
          <>
            <HeatMapTable {...shared} />
            <p class="map-legend">{t.map.legend}</p>
          </>
        )}
      </section>
      {!narrow && hasCells && (
        <aside class="map-aside" aria-label={t.map.voice}>
          <div aria-live="polite">
            {story ? <CellStory cell={story} /> : <p class="map-pick">{t.map.pick}</p>}
          </div>
        </aside>
      )}
    </div>
  );
}
