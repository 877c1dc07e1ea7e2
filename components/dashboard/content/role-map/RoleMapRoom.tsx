import { LateSkeleton } from '../../LateSkeleton.tsx';
import type { RoomProps } from '../rooms.ts';

export function RoleMapRoom({ content }: RoomProps) {
  return content.items === null ? <LateSkeleton lines={6} /> : null;
}
