import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { ReviewAction, ReviewEvent } from '../../utils/domain/review.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import type { Team } from '../../utils/domain/team.ts';
import type {
  Account,
  OwnNoteView,
  PageState,
  PlaceView,
  TeamNoteView,
} from '../../utils/messages/views.ts';

const HOUR = 3_600_000;
const sampledAt = Date.now();
let ids = 0;
export const sampleId = () => `0192f000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`;

export const issuePlace: Place = {
  product: 'jira',
  site: 'https://acme.atlassian.net',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://acme.atlassian.net/browse/CXM-12',
};

export const wikiPlace: Place = {
  product: 'confluence',
  site: 'https://acme.atlassian.net/wiki',
  kind: 'page',
  key: '4711',
  container: 'CX',
  title: 'Prozess: Erstattung nach Doppelzahlung',
  url: 'https://acme.atlassian.net/wiki/spaces/CX/pages/4711',
};

export const newIssuePlace: Place = {
  ...issuePlace,
  kind: 'new-issue',
  key: null,
  title: '',
  url: null,
};

export const sampleTeam: Team = {
  id: sampleId(),
  name: 'Team Rechnung',
  memberCount: 9,
  role: 'member',
  myName: 'Ada',
  minGroupSize: 8,
};

export const sampleAccount: Account = {
  serverUrl: 'http://127.0.0.1:4000',
  teams: [sampleTeam],
  status: {
    waiting: 0,
    waitingSince: null,
    nextAttemptAt: null,
    lastSuccessAt: sampledAt,
    problem: null,
  },
};

export function samplePage(place: Place | null, changes: Partial<PageState> = {}): PageState {
  return {
    place,
    knownBy: place ? 'address' : null,
    address: 'https://acme.atlassian.net/jira/your-work',
    createDialog: place?.kind === 'new-issue',
    colorMode: null,
    open: true,
    ...changes,
  };
}

export function sampleContent(changes: Partial<NoteContent>, place = issuePlace): NoteContent {
  return { ...emptyContent('check', place), ...changes };
}

export function sampleReview(noteId: string, ...actions: ReviewAction[]): ReviewEvent[] {
  return actions.map((action, index) => ({
    id: sampleId(),
    noteId,
    teamId: sampleTeam.id,
    action,
    byName: 'Miriam Vogt',
    at: sampledAt - HOUR + index * 60_000,
  }));
}

export function sampleOwn(
  content: NoteContent,
  changes: Partial<OwnNoteView> & {
    shared?: boolean;
    hoursAgo?: number;
    actions?: ReviewAction[];
  } = {},
): OwnNoteView {
  const { shared = false, hoursAgo = 1, actions = [], ...rest } = changes;
  const id = sampleId();
  const at = sampledAt - hoursAgo * HOUR;
  return {
    note: {
      id,
      content,
      audience: shared ? { kind: 'team', teamId: sampleTeam.id } : { kind: 'me' },
      createdAt: at,
      editedAt: at,
    },
    sync: shared ? 'done' : 'none',
    refusal: null,
    conflict: null,
    insertions: [],
    review: sampleReview(id, ...actions),
    ...rest,
  };
}

export function sampleTeamNote(content: NoteContent, authorName: string): TeamNoteView {
  return {
    note: {
      id: sampleId(),
      teamId: sampleTeam.id,
      content,
      authorName,
      mine: false,
      rev: 1,
      sharedAt: sampledAt - 30 * HOUR,
      editedAt: sampledAt - 30 * HOUR,
    },
    review: [],
  };
}

export function sampleView(changes: Partial<PlaceView> = {}): PlaceView {
  return {
    placeKey: 'sample',
    drafts: [],
    own: [],
    team: [],
    account: sampleAccount,
    settings: defaultSettings,
    ...changes,
  };
}

/** Notes in every state one can see at a place. */
export function sampleNotes(): Pick<PlaceView, 'own' | 'team'> {
  const answered = sampleOwn(
    sampleContent({
      change: 'Die erste Mahnung kommt 5 Tage früher als bisher.',
      friction:
        'Wer gerade bezahlt hat, bekommt sie trotzdem: Die Zahlung ist erst am 3. Werktag da.',
      direction: '-',
      touchpoints: ['billing', 'notifications'],
      journeyStep: 'usage',
      evidence: 'observed',
    }),
    {
      shared: true,
      hoursAgo: 26,
      actions: [
        { kind: 'seen' },
        {
          kind: 'decided',
          outcome: 'change',
          reason:
            'Wir warten mit der Mahnung, bis der Zahlungseingang von drei Tagen abgeglichen ist.',
        },
        {
          kind: 'answered',
          text: 'Danke, das hat uns noch niemand so klar gesagt! Magst du nächsten Dienstag in die Runde kommen?',
        },
      ],
    },
  );
  return {
    own: [
      sampleOwn(sampleContent({ chip: { choice: 'unsure', reason: 'no-insight' } })),
      answered,
      sampleOwn(sampleContent({ change: 'Neuer Betreff in der Mahn-Mail', direction: '+' }), {
        shared: true,
        sync: 'pending',
      }),
    ],
    team: [
      sampleTeamNote(
        sampleContent({
          change:
            'In der Hotline fragen viele, warum sie gemahnt werden, obwohl sie bezahlt haben.',
          lenses: {
            sees: '',
            hears: '',
            thinks: 'Die haben ihren Laden nicht im Griff.',
            feels: '',
          },
          evidence: 'observed',
        }),
        'Jonas',
      ),
    ],
  };
}
