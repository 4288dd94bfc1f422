/** The public numbers of the demo's hearings, by their keys in the story: in the order of their announcements. */
export const DEMO_HEARINGS = {
  'osh-execution-2025': 1,
  'kazan-kuigan-cancelled': 2,
  'osh-market-2026': 3,
  'toktogul-budget-2027': 4,
  'osh-live': 5,
  'kazan-kuigan-pasture': 6,
  'osh-budget-2027': 7,
  'osh-water-tariff': 8,
  'toktogul-draft': 9,
} as const;
