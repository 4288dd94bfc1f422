/** What the figures are, and what they leave out: on the page and in the files alike. */
export const COORDINATION_NOTES = [
  'aid.note_public',
  'aid.note_place',
  'aid.note_committed',
  'aid.note_gap',
  'aid.note_year',
  'aid.note_som',
] as const;
