import './ProposalPane.css';
import type { RefObject } from 'preact';

import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { Button } from '../../../ui/Button.tsx';
import { iconBack } from '../../../ui/icons.ts';
import { StatePill } from '../../../ui/StatePill.tsx';
import { fullTime, shortTime } from '../../model/format-time.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import { BodyText } from './BodyText.tsx';
import { ReplacedText } from './ReplacedText.tsx';
import { VerdictPanel, type VerdictPanelProps } from './VerdictPanel.tsx';

export type ProposalPaneProps = VerdictPanelProps & {
  items: readonly TeamContent[];
  onClose: () => void;
  paneRef: RefObject<HTMLElement | null>;
};

/** One proposal: its text beside what it would replace, and the answer. */
export function ProposalPane(props: ProposalPaneProps) {
  const { proposal, items, onClose, paneRef } = props;
  const { world } = useWorkspace();
  const { language } = useTexts();
  const all = useContentWords();
  const t = all.proposals;
  const { body, decision, mine, proposedByName: name, editedAt } = proposal;
  const other = name === null ? t.nameless : t.by({ name });
  return (
    <section class="proposal-pane" ref={paneRef} tabIndex={-1} aria-label={t.label}>
      <div class="proposal-scroll">
        <div class="proposal-back">
          <Button variant="quiet" icon={iconBack} onClick={onClose}>
            {t.title}
          </Button>
        </div>
        <article class="proposal">
          <header class="proposal-head">
            <h2 class="proposal-title">{t.kind[body.kind]}</h2>
            <p class="proposal-facts" dir="auto">
              <span>{mine ? t.mine : other}</span>
              {decision === null && (
                <span title={fullTime(editedAt, language)}>
                  {t.when({ when: shortTime(editedAt, world.now(), language) })}
                </span>
              )}
            </p>
          </header>
          <div class="proposal-sides">
            <section class="proposal-side proposal-new" aria-label={t.newText}>
              <h3 class="proposal-side-title">{t.newText}</h3>
              <BodyText body={body} />
            </section>
            {decision?.outcome !== 'accept' && <ReplacedText proposal={proposal} items={items} />}
          </div>
          {decision && (
            <div class="proposal-decision">
              <StatePill tone={decision.outcome === 'accept' ? 'accent' : 'neutral'}>
                {decision.outcome === 'accept'
                  ? t.accepted({ name: decision.byName })
                  : t.declined({ name: decision.byName })}
                <span class="proposal-when" title={fullTime(decision.at, language)}>
                  {` · ${shortTime(decision.at, world.now(), language)}`}
                </span>
              </StatePill>
              {decision.reason !== '' && (
                <blockquote class="proposal-reason" dir="auto">
                  {decision.reason}
                </blockquote>
              )}
            </div>
          )}
        </article>
      </div>
      <VerdictPanel {...props} />
    </section>
  );
}
