import './ContentView.css';
import { useEffect, useRef } from 'preact/hooks';

import { LatePart } from '../LatePart.tsx';
import { contentRooms, formatRoute } from '../model/route.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { rooms } from './rooms.ts';
import { useContentWords } from './use-content-words.ts';
import { useContent } from './use-content.ts';

/** What the team says in its own words: a row of doors, and the room behind the open one. */
export function ContentView({ onHelp }: { onHelp: () => void }) {
  const { team, route, go } = useWorkspace();
  const { counted } = useTexts();
  const t = useContentWords();
  const content = useContent(team.id);
  const waiting = content.items?.filter(({ state }) => state === 'proposed').length ?? 0;
  const doors = useRef<HTMLElement>(null);
  // In a narrow window the open door may lie beyond the edge of its row.
  useEffect(() => {
    const door = doors.current?.querySelector('[aria-current=page]');
    door?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [route.room]);
  return (
    <div class="content">
      <header class="content-head">
        <h1 class="content-title">{t.title}</h1>
        <nav class="content-doors" aria-label={t.rooms.label} ref={doors}>
          {contentRooms.map((room) => (
            <a
              key={room}
              class="content-door"
              href={formatRoute({ ...route, room, item: null })}
              aria-current={room === route.room ? 'page' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                go({ room, item: null });
              }}
            >
              {t.rooms[room]}
              {room === 'proposals' && waiting > 0 && (
                <>
                  <span class="content-count" aria-hidden="true">
                    {counted(waiting).formatted}
                  </span>
                  <span class="sr-only">, {t.waiting(counted(waiting))}</span>
                </>
              )}
            </a>
          ))}
        </nav>
      </header>
      <div class="content-room">
        <LatePart
          key={route.room}
          load={rooms[route.room]}
          props={{
            content,
            item: route.item,
            onItem: (item: string | null, how?: 'push' | 'replace') => go({ item }, how),
            onHelp,
          }}
        />
      </div>
    </div>
  );
}
