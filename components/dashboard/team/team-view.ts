/** Fetches the page about the team: most days nobody opens it. */
export const teamView = () => import('./TeamView.tsx').then((part) => part.TeamView);
