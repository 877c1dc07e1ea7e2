import { statSync } from 'node:fs';
import { relative } from 'node:path';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long per file comes first; hundreds of short files are left for the end. */
const first = ['firefox', 'browsers', 'postgres', 'unit'];
const rankOf = ({ project }: TestSpecification) => first.indexOf(project.name);
/** What belongs to no single room runs much at once: years of simulated people, histories of whole teams. */
const runsMuch = ({ moduleId, project }: TestSpecification) =>
  relative(project.config.root, moduleId).startsWith('test') ? 1 : 0;
const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;

/**
 * In which order files go to the workers. The short ones fill every gap at the end, so no core stands idle while the
 * last long one is at work. It needs no times of earlier runs, which a fresh clone does not have.
 */
export default class ShortestLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || runsMuch(b) - runsMuch(a) || sizeOf(b) - sizeOf(a),
    );
  }
}
