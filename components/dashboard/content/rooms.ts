import type { ComponentType } from 'preact';

import type { ContentRoom } from '../model/route.ts';
import type { ContentStore } from './use-content.ts';

/** What every room of the team's content gets. */
export type RoomProps = {
  content: ContentStore;
  /** What is open in the room, from the address; null for nothing. */
  item: string | null;
  /** Opens something else; `replace` leaves no step for the browser's back button. */
  onItem: (item: string | null, how?: 'push' | 'replace') => void;
  onHelp: () => void;
};

/** Each room is fetched when its door is opened. */
export const rooms: Record<ContentRoom, () => Promise<ComponentType<RoomProps>>> = {
  roles: () => import('./role-map/RoleMapRoom.tsx').then((room) => room.RoleMapRoom),
  questions: () => import('./questions/QuestionsRoom.tsx').then((room) => room.QuestionsRoom),
  glossary: () => import('./glossary/GlossaryRoom.tsx').then((room) => room.GlossaryRoom),
  examples: () => import('./examples/ExamplesRoom.tsx').then((room) => room.ExamplesRoom),
  proposals: () => import('./proposals/ProposalsRoom.tsx').then((room) => room.ProposalsRoom),
};
