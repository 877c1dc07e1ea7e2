import * as lucide from 'lucide';

import { escapeText, SafeMarkup } from './markup.ts';

const ICONS = {
  add: lucide.Plus,
  bold: lucide.Bold,
  bullets: lucide.List,
  check: lucide.ListTodo,
  code: lucide.Code,
  italic: lucide.Italic,
  mention: lucide.AtSign,
  numbers: lucide.ListOrdered,
  open: lucide.Maximize2,
  table: lucide.Table,
  underline: lucide.Underline,
  ai: lucide.Sparkles,
  apps: lucide.LayoutGrid,
  back: lucide.ArrowLeft,
  backlog: lucide.ListOrdered,
  bell: lucide.Bell,
  blog: lucide.Newspaper,
  board: lucide.SquareKanban,
  bug: lucide.CircleDot,
  calendar: lucide.CalendarDays,
  chevronDown: lucide.ChevronDown,
  chevronRight: lucide.ChevronRight,
  close: lucide.X,
  comment: lucide.MessageSquare,
  done: lucide.CircleCheck,
  edit: lucide.Pencil,
  epic: lucide.Zap,
  filter: lucide.ListFilter,
  help: lucide.CircleQuestionMark,
  home: lucide.House,
  link: lucide.Link,
  list: lucide.List,
  lock: lucide.LockOpen,
  menu: lucide.PanelLeft,
  minimize: lucide.Minus,
  moon: lucide.Moon,
  more: lucide.Ellipsis,
  page: lucide.FileText,
  search: lucide.Search,
  settings: lucide.Settings,
  share: lucide.Share2,
  space: lucide.BookOpen,
  star: lucide.Star,
  story: lucide.Bookmark,
  sun: lucide.Sun,
  task: lucide.SquareCheckBig,
  timeline: lucide.ChartNoAxesGantt,
  watch: lucide.Eye,
  high: lucide.ChevronUp,
  medium: lucide.Equal,
  low: lucide.ChevronDown,
} as const;

export type IconName = keyof typeof ICONS;

/** A decorative line icon; its neighbour or its button carries the name for screen readers. */
export function icon(name: IconName, size = 16): SafeMarkup {
  const shapes = ICONS[name].map(([tag, attributes]) => {
    const written = Object.entries(attributes)
      .map(([key, value]) => `${key}="${escapeText(String(value))}"`)
      .join(' ');
    return `<${tag} ${written}/>`;
  });
  return new SafeMarkup(
    `<svg class="icon icon-${name}" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes.join('')}</svg>`,
  );
}
