import type { InboxItem, NoteDetail } from '../../components/dashboard/model/dashboard-port.ts';
import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import type { TeamState } from '../../utils/domain/note-state.ts';
import type { ReviewAction, ReviewEvent } from '../../utils/domain/review.ts';
import type { Role, Team } from '../../utils/domain/team.ts';

export const teamId = '0193a000-0000-7000-8000-00000000aaaa';

/** The n-th id: valid, readable in a failing test. */
export function sampleId(n: number): string {
  return `0193a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

export function sampleTeam(role: Role = 'pate', change: Partial<Team> = {}): Team {
  return {
    id: teamId,
    name: 'Team Rechnung',
    memberCount: 9,
    role,
    myName: 'Sabine',
    minGroupSize: 8,
    ...change,
  };
}

/** 14:02 on 21 November 2026, local time. */
export const sampleNow = new Date(2026, 10, 21, 14, 2).getTime();

export function sampleContent(n: number, change: Partial<NoteContent> = {}): NoteContent {
  return {
    ...emptyContent('check', {
      product: 'jira',
      site: 'https://acme.example',
      kind: 'issue',
      key: `CXM-${n}`,
      container: 'CXM',
      title: `Mahnlauf ${n}`,
      url: `https://acme.example/browse/CXM-${n}`,
    }),
    change: `Änderung ${n}`,
    ...change,
  };
}

/** Notes with a smaller number are newer. */
export function sampleItem(
  n: number,
  content: Partial<NoteContent> = {},
  state: TeamState = 'shared',
): InboxItem {
  const at = sampleNow - n * 60_000;
  return {
    note: {
      id: sampleId(n),
      teamId,
      content: sampleContent(n, content),
      authorName: 'Aylin Demir',
      mine: false,
      rev: 1,
      sharedAt: at,
      editedAt: at,
    },
    state,
  };
}

export function sampleEvent(n: number, noteId: string, action: ReviewAction): ReviewEvent {
  return { id: sampleId(9000 + n), noteId, teamId, action, byName: 'Sabine', at: sampleNow + n };
}

export function sampleDetail(item: InboxItem, events: ReviewEvent[] = []): NoteDetail {
  return { note: item.note, state: item.state, events };
}
