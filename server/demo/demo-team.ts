import type { Role } from '../../utils/domain/team.ts';

/** The demo team's id never changes: it is how a second start finds its data. */
export const DEMO_TEAM = { id: 'a5d3c8f0-4b1e-4c7a-9b52-3f0d6e1c7a10', name: 'Team Rechnung' };

export type DemoPerson =
  | 'miriam'
  | 'jonas'
  | 'aylin'
  | 'tomasz'
  | 'lena'
  | 'kerstin'
  | 'sven'
  | 'fatma'
  | 'uwe';

type Member = { id: string; name: string; role: Role };

/** Nine people of the practice company "Stadtwerke Lindenau": one more than the smallest group. */
export const demoPeople: Record<DemoPerson, Member> = {
  miriam: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a01', name: 'Miriam Vogt', role: 'pate' },
  jonas: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a02', name: 'Jonas Brandt', role: 'member' },
  aylin: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a03', name: 'Aylin Demir', role: 'member' },
  tomasz: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a04', name: 'Tomasz Nowak', role: 'member' },
  lena: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a05', name: 'Lena Sommer', role: 'member' },
  kerstin: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a06', name: 'Kerstin Albers', role: 'member' },
  sven: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a07', name: 'Sven Hoyer', role: 'member' },
  fatma: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a08', name: 'Fatma Yıldız', role: 'member' },
  uwe: { id: '0d5f1a52-7f0e-4a35-8b9e-1c2d3e4f5a09', name: 'Uwe Petersen', role: 'member' },
};
