/** Fetches the view of the team's own content: the dashboard itself is there sooner without it. */
export const contentView = () => import('./ContentView.tsx').then((part) => part.ContentView);
