/** How long texts of grants may be, in characters; amounts in tyiyn; how many rows there may be. */
export const GRANT_LIMITS = {
  amount: 10_000_000_000_000,
  conditions: 2_000,
  reason: 2_000,
  agreementNumber: 100,
  rateSource: 200,
  title: 200,
  valuedHow: 1_000,
  pledgeYears: 5,
  rows: 200,
  files: 10,
} as const;

/** In what funders pay: the som, and the currencies that the National Bank quotes every day. */
export const CURRENCIES = ['KGS', 'USD', 'EUR', 'CHF', 'JPY', 'RUB', 'KZT', 'CNY'] as const;
export type Currency = (typeof CURRENCIES)[number];

export const GRANT_KINDS = ['pledge', 'commitment'] as const;
/** What a funder promises: on conditions, or signed. */
export type GrantKind = (typeof GRANT_KINDS)[number];

/** What both kinds carry: more than is asked holds only once both sides have said that they know. */
export interface Acknowledged {
  excess: number;
  excessSeenByFunderAt: Date | null;
  excessSeenByAuthorAt: Date | null;
}

/** Whose word is missing on an excess; null where none is. */
export function awaitedSide(grant: Acknowledged): 'funder' | 'author' | null {
  if (grant.excess === 0) return null;
  if (!grant.excessSeenByFunderAt) return 'funder';
  return grant.excessSeenByAuthorAt ? null : 'author';
}

export type PledgeState = 'waits_funder' | 'waits_author' | 'stands' | 'over' | 'committed' | 'withdrawn' | 'refused';

/** How a pledge is on a day (ISO date); `isCommitted` says that a commitment has taken its place. */
export function pledgeState(
  pledge: Acknowledged & { validUntil: string; withdrawnAt: Date | null },
  isCommitted: boolean,
  today: string,
): PledgeState {
  const awaited = awaitedSide(pledge);
  if (pledge.withdrawnAt) return awaited === 'author' ? 'refused' : 'withdrawn';
  if (isCommitted) return 'committed';
  if (pledge.validUntil < today) return 'over';
  return awaited ? `waits_${awaited}` : 'stands';
}

export type CommitmentState = 'waits_funder' | 'waits_author' | 'stands' | 'cancelled';

/** How a commitment is. */
export function commitmentState(commitment: Acknowledged & { cancelledAt: Date | null }): CommitmentState {
  if (commitment.cancelledAt) return 'cancelled';
  const awaited = awaitedSide(commitment);
  return awaited ? `waits_${awaited}` : 'stands';
}
