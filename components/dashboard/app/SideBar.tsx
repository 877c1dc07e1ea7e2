import './SideBar.css';
import type { Team } from '../../../utils/domain/team.ts';
import { Icon, type IconShape } from '../../ui/Icon.tsx';
import {
  iconContent,
  iconHelp,
  iconInbox,
  iconMap,
  iconMore,
  iconSettings,
  iconTeam,
  iconSignOut,
} from '../../ui/icons.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Select } from '../../ui/Select.tsx';
import { formatRoute, startRoute, views, type View } from '../model/route.ts';
import { useTexts } from '../use-texts.ts';

const icons: Record<View, IconShape> = {
  inbox: iconInbox,
  map: iconMap,
  content: iconContent,
  team: iconTeam,
};

export type SideBarProps = {
  teams: readonly Team[];
  team: Team;
  view: View;
  onTeam: (teamId: string) => void;
  onView: (view: View) => void;
  onHelp: () => void;
  onLook: () => void;
  onSignOut: () => void;
};

/** Which team, which area. */
export function SideBar(props: SideBarProps) {
  const { teams, team, view, onTeam, onView, onHelp, onLook, onSignOut } = props;
  const { t } = useTexts();
  return (
    <header class="side">
      <div class="side-top">
        <Mark />
        {teams.length > 1 ? (
          <Select
            label={t.nav.teams}
            hideLabel
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={team.id}
            onChange={onTeam}
          />
        ) : (
          <span class="side-team" dir="auto" title={team.name}>
            {team.name}
          </span>
        )}
      </div>
      <nav class="side-nav" aria-label={t.nav.label}>
        {views.map((one) => (
          <a
            key={one}
            class="side-link"
            href={formatRoute({ ...startRoute, teamId: team.id, view: one })}
            aria-current={one === view ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onView(one);
            }}
          >
            <Icon of={icons[one]} />
            {t.nav[one]}
          </a>
        ))}
      </nav>
      <div class="side-end">
        <Menu
          label={t.nav.more}
          icon={iconMore}
          items={[
            { label: t.look.title, icon: iconSettings, onChoose: onLook },
            { label: t.nav.shortcuts, icon: iconHelp, hint: '?', onChoose: onHelp },
            { label: t.nav.signOut, icon: iconSignOut, onChoose: onSignOut },
          ]}
        />
      </div>
    </header>
  );
}
