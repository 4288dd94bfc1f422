/** Remarks that moderators make often; the words are in the catalogues, and go out in the author's language. */
export const CANNED_REMARKS = [
  'title',
  'problem',
  'evidence',
  'budget',
  'own_contribution',
  'maintenance',
  'personal_data',
  'picture',
  'duplicate',
] as const;
export type CannedRemark = (typeof CANNED_REMARKS)[number];

/** How long a moderator's words to an author may be, in characters, ready-made remarks aside. */
export const NOTE_MAX = 2_000;
