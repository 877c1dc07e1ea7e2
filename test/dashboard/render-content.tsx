import { contentView } from '../../components/dashboard/content/content-view.ts';
import { rooms } from '../../components/dashboard/content/rooms.ts';
import type { ContentRoom } from '../../components/dashboard/model/route.ts';
import type { TeamContent } from '../../utils/domain/team-content.ts';
import type { Role } from '../../utils/domain/team.ts';
import { roleKeys, loadRole } from '../../utils/programme/roles.ts';
import { createFakeWorld } from './fake-world.ts';
import { renderDashboard, settle } from './render-dashboard.tsx';

/** The dashboard with one room of the team's content open. */
export async function renderContent(
  room: ContentRoom,
  options: { items?: TeamContent[]; role?: Role; item?: string; language?: 'de' | 'en' } = {},
) {
  const { items = [], role = 'pate', item, language = 'de' } = options;
  // What is fetched when it is opened is fetched before, so that nothing has to be waited for.
  await Promise.all([
    contentView(),
    rooms[room](),
    ...roleKeys.map(loadRole),
    import('../../utils/programme/shipped-questions.ts'),
  ]);
  const query = new URLSearchParams({ room, ...(item === undefined ? {} : { item }) });
  const { world, fake } = createFakeWorld([], role, `#/content?${query}`);
  fake.content.items = items;
  const page = await renderDashboard(world, { kind: 'plain' }, { language });
  for (let n = 0; n < 4; n += 1) await settle();
  /** What the server has heard of is shown. */
  const poke = async (): Promise<void> => {
    fake.poke();
    await settle();
  };
  return { world, fake, page, poke };
}
