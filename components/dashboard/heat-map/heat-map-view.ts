/** Fetches the heat map: the inbox is there sooner without it. */
export const heatMapView = () => import('./HeatMapView.tsx').then((part) => part.HeatMapView);
