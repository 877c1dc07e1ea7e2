import './HeatMapList.css';
import type { ComponentChildren } from 'preact';

import { useTexts } from '../use-texts.ts';
import { HeatCell } from './HeatCell.tsx';
import type { HeatMapProps } from './HeatMapTable.tsx';

/** The heat map for a narrow window: one block a touchpoint, its steps below, the sentence in place. */
export function HeatMapList(props: HeatMapProps & { story: ComponentChildren }) {
  const { grid, isChosen, onChoose, story } = props;
  const { t, words } = useTexts();
  return (
    <div class="map-list">
      {grid.rows.map(({ touchpoint, cells }) => {
        const filled = cells.filter((cell) => cell !== null);
        return (
          <section key={touchpoint} class="map-list-row">
            <h2 class="map-list-title">{words.touchpoint[touchpoint]}</h2>
            {filled.length === 0 && <p class="map-list-none">{t.map.tooFew}</p>}
            {filled.length > 0 && (
              <ul class="map-list-cells">
                {filled.map((cell) => (
                  <li key={cell.journeyStep}>
                    <span class="map-list-step" aria-hidden="true">
                      {words.journeyStep[cell.journeyStep]}
                    </span>
                    <HeatCell
                      cell={cell}
                      max={grid.max}
                      isChosen={isChosen(cell)}
                      inTabOrder
                      onChoose={() => onChoose(cell)}
                      onKeyDown={() => undefined}
                    />
                    {isChosen(cell) && <div class="map-list-story">{story}</div>}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
