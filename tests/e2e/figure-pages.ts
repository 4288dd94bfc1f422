import type { TestedPage } from './pages';

/** The pages of budgets; the check of an uploaded file is looked at by its journey. */
export const BUDGET_PAGES: TestedPage[] = [
  { path: '/places/osh/budgets', kind: 'list' },
  { path: '/places/batken/budgets', kind: 'list' },
  { path: '/budgets/1', kind: 'home' },
  { path: '/budgets/1/lines', kind: 'list' },
  { path: '/budgets/5', kind: 'home' },
  { path: '/budgets/5?view=map', kind: 'home' },
  { path: '/budgets/6?view=flow', kind: 'home' },
  { path: '/budgets/6?f=709', kind: 'home' },
  { path: '/budgets/6/lines', kind: 'list' },
  { path: '/budgets/6/lines?q=zzzzzz', kind: 'list' },
  { path: '/budgets/6/compare/3', kind: 'list' },
  { path: '/desk/budgets', kind: 'office', as: 'officer-osh' },
  { path: '/desk/budgets/files', kind: 'office', as: 'officer-osh' },
  { path: '/desk/budgets/5', kind: 'office', as: 'officer-osh' },
];

/** The pages of tariffs; the draft of a version is looked at by its journey. */
export const TARIFF_PAGES: TestedPage[] = [
  { path: '/tariffs', kind: 'list' },
  { path: '/tariffs?service=solid_waste&year=2023', kind: 'list' },
  { path: '/tariffs/1', kind: 'idea' },
  { path: '/tariffs/1?version=1', kind: 'idea' },
  { path: '/tariffs/2', kind: 'idea' },
  { path: '/tariffs/1/household?persons=5&meter=yes&volume=14', kind: 'home' },
  { path: '/tariffs/2/household', kind: 'home' },
  { path: '/tariffs/1/what-if?payroll=90000000&version=3', kind: 'form' },
  { path: '/desk/tariffs', kind: 'office', as: 'officer-osh' },
  { path: '/desk/tariffs/new', kind: 'office', as: 'officer-osh' },
  { path: '/desk/tariffs/1', kind: 'office', as: 'officer-osh' },
  { path: '/desk/tariffs/1/rules', kind: 'office', as: 'officer-osh' },
];
