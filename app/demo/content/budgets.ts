import type { DemoVersion } from '../budget-story';
import { budgetOsh } from './budget-osh';
import { budgetToktogul } from './budget-toktogul';

const osh = { place: 'osh', officer: 'officer-osh', rows: budgetOsh, population: 340_000 } as const;
const toktogul = {
  place: 'toktogul-city',
  officer: 'officer-toktogul',
  rows: budgetToktogul,
  population: 21_000,
} as const;

export const demoVersions: readonly DemoVersion[] = [
  { ...osh, key: 'osh-approved', year: 0, stage: 'approved', plan: 2, resolution: '1-демо', daysAgo: 320 },
  { ...osh, key: 'osh-executed', year: -1, stage: 'executed', plan: 0, actual: 1, resolution: '2-демо', daysAgo: 250 },
  { ...osh, key: 'osh-draft', year: 1, stage: 'draft', plan: 3, resolution: null, daysAgo: 24 },
  {
    ...toktogul,
    key: 'toktogul-approved',
    year: 0,
    stage: 'approved',
    plan: 0,
    resolution: '1-демо',
    daysAgo: 318,
    // The stated total is not what its lines add up to, so that one budget of the demo shows a mismatch.
    slip: 120.5,
  },
  { ...toktogul, key: 'toktogul-draft', year: 1, stage: 'draft', plan: 1, resolution: null, daysAgo: 20 },
];
