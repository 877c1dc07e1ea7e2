import './RoomPage.css';
import type { ComponentChildren } from 'preact';

import { LateSkeleton } from '../../LateSkeleton.tsx';
import { ProblemNotice } from '../../ProblemNotice.tsx';
import type { ContentStore } from '../use-content.ts';

export type RoomPageProps = {
  content: ContentStore;
  title: string;
  lead: string;
  /** A number with its sentence; read out when it changes. */
  figure?: ComponentChildren;
  actions?: ComponentChildren;
  /** Drawn once the content is there. */
  children: () => ComponentChildren;
};

/** A room with its sign on top: what it is for, how far the team is, and what can be begun. */
export function RoomPage(props: RoomPageProps) {
  const { content, title, lead, figure, actions, children } = props;
  const { items, problem, retry } = content;
  if (items === null && problem !== null)
    return <ProblemNotice problem={problem} onRetry={retry} />;
  return (
    <div class="content-page">
      <header class="content-page-head">
        <div class="content-page-words">
          <h2 class="content-page-title">{title}</h2>
          <p class="content-page-lead">{lead}</p>
        </div>
        {items !== null && actions}
      </header>
      {figure !== undefined && (
        <div class="content-page-figure" role="status">
          {items !== null && figure}
        </div>
      )}
      {items === null ? <LateSkeleton lines={8} /> : children()}
    </div>
  );
}
