import { holdHistories } from './hold-histories.ts';

holdHistories({ from: 151, count: 150 });
