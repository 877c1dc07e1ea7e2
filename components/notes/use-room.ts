import { useEffect, useState } from 'preact/hooks';

/** What "Meine Notizen" shows: the list, the list of what was refused, or the bin. */
export type NotesRoom = 'notes' | 'problems' | 'bin';

function read(): NotesRoom {
  const { hash } = window.location;
  if (hash === '#bin') return 'bin';
  return hash === '#problems' ? 'problems' : 'notes';
}

/** The part of the page that its address names, so that links, "back" and a reload lead where one expects. */
export function useRoom(): NotesRoom {
  const [room, setRoom] = useState(read);
  useEffect(() => {
    const leave = new AbortController();
    window.addEventListener('hashchange', () => setRoom(read()), { signal: leave.signal });
    return () => leave.abort();
  }, []);
  return room;
}
