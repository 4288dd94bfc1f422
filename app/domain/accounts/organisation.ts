export const ORGANISATION_NAME_MAX = 120;
export const ORGANISATION_ABOUT_MAX = 1_000;
export const INVITATION_DAYS = 14;
export const VERIFICATION_NOTE_MAX = 500;

/** What an administrator found out about an organisation. */
export const VERIFICATION_STATES = ['unverified', 'verified', 'refused'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];
