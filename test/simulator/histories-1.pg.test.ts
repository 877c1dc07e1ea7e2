import { holdHistories } from './hold-histories.ts';

holdHistories({ from: 1, count: 150 });
