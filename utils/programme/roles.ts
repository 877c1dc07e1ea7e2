import type { Language } from '../i18n/language.ts';
import type { RoleContent } from './role-content.ts';

/** The roles that ship. Keys are stored and synced and never change. */
export const roleKeys = [
  'project-lead',
  'it-development',
  'it-operations',
  'accounting',
  'dunning',
  'sales',
  'purchasing',
  'legal',
  'people',
  'logistics',
  'casework',
  'product',
] as const;
export type RoleKey = (typeof roleKeys)[number];

/** Names as people choose them. Small, so that a list of roles needs no content. */
export const roleNames: Readonly<Record<Language, Readonly<Record<RoleKey, string>>>> = {
  de: {
    'project-lead': 'Projektleitung',
    'it-development': 'IT-Entwicklung',
    'it-operations': 'IT-Betrieb',
    accounting: 'Buchhaltung',
    dunning: 'Rechnungswesen & Mahnwesen',
    sales: 'Vertrieb',
    purchasing: 'Einkauf',
    legal: 'Recht & Compliance',
    people: 'Personal',
    logistics: 'Logistik',
    casework: 'Sachbearbeitung',
    product: 'Produktmanagement',
  },
  en: {
    'project-lead': 'Project management',
    'it-development': 'Software development',
    'it-operations': 'IT operations',
    accounting: 'Accounting',
    dunning: 'Billing & collections',
    sales: 'Sales',
    purchasing: 'Purchasing',
    legal: 'Legal & compliance',
    people: 'Human resources',
    logistics: 'Logistics',
    casework: 'Case handling',
    product: 'Product management',
  },
};

const loaders: Readonly<Record<RoleKey, () => Promise<{ default: RoleContent }>>> = {
  'project-lead': () => import('./roles/project-lead.ts'),
  'it-development': () => import('./roles/it-development.ts'),
  'it-operations': () => import('./roles/it-operations.ts'),
  accounting: () => import('./roles/accounting.ts'),
  dunning: () => import('./roles/dunning.ts'),
  sales: () => import('./roles/sales.ts'),
  purchasing: () => import('./roles/purchasing.ts'),
  legal: () => import('./roles/legal.ts'),
  people: () => import('./roles/people.ts'),
  logistics: () => import('./roles/logistics.ts'),
  casework: () => import('./roles/casework.ts'),
  product: () => import('./roles/product.ts'),
};

/** The shipped content of one role, both languages: some 3 kB gzipped, loaded when it is first needed. */
export async function loadRole(key: RoleKey): Promise<RoleContent> {
  const { default: content } = await loaders[key]();
  return content;
}
