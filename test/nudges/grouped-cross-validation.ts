import { frictionKeys, touchpointKeys } from '../../utils/domain/taxonomy.ts';
import { labelChooser } from '../../utils/nudges/label-chooser.ts';
import { weigh } from '../../utils/nudges/weigh.ts';
import { learn, prepare, writtenWeight } from './learn.ts';
import type { Judged } from './measure.ts';
import { toModel } from './model-from-weights.ts';
import { projectOf } from './project-of.ts';
import type { LabelledText } from './read-examples.ts';

/** Judges every item by models learned from the items of all other projects and the written ones. */
export function crossValidate(
  items: readonly LabelledText[],
  { written, beliefsOnly }: { written: readonly LabelledText[]; beliefsOnly: boolean },
): Judged[] {
  const prepared = prepare(items, 1);
  const added = prepare(written, writtenWeight);
  const projects = [...new Set(items.map(({ source }) => projectOf(source)))].sort();
  return projects.flatMap((project) => {
    const rest = prepared.filter(({ item }) => projectOf(item.source) !== project);
    const model = toModel(learn(beliefsOnly ? [] : [...rest, ...added]));
    const touchpoints = labelChooser(model.touchpoints, touchpointKeys, 3);
    const frictions = labelChooser(model.frictions, frictionKeys, 2);
    return prepared
      .filter(({ item }) => projectOf(item.source) === project)
      .map(({ item, impact, labels }): Judged => ({
        item,
        noticed: weigh(impact, model.impact) >= 0.5,
        touchpoints: touchpoints(labels).map(({ key }) => key),
        frictions: frictions(labels).map(({ key }) => key),
      }));
  });
}
