export const STANCE_CHOICES = ['for', 'against', 'abstain'] as const;
export type StanceChoice = (typeof STANCE_CHOICES)[number];

/** How many took each stance. */
export type StanceCounts = Record<StanceChoice, number>;

/** Counts of one verification level of the people who took the stances. */
export interface LevelCounts extends StanceCounts {
  level: number;
}

/** What is stored of one person's stance, as only they see it. */
export interface OwnStance {
  choice: StanceChoice;
  receipt: string;
  changedAt: Date;
}

/** Whether a reader may take a stance: they may, after signing in, after confirming an address, or nobody may now. */
export type StanceRight = 'may' | 'asks' | 'unconfirmed' | 'closed';

/** Crockford's digits: none of them is taken for another when it is read out on the phone. */
export const RECEIPT_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RECEIPT_LENGTH = 10;

/** A receipt as people read it: two groups of five. */
export function writeReceipt(receipt: string): string {
  return `${receipt.slice(0, 5)}-${receipt.slice(5)}`;
}

const MISTAKEN: Record<string, string> = { O: '0', I: '1', L: '1' };

/** A receipt as people type it, with any spaces, hyphens and look-alikes; null where it cannot be one. */
export function readReceipt(typed: string): string | null {
  const digits = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => MISTAKEN[letter] ?? letter);
  const isReceipt = digits.length === RECEIPT_LENGTH && [...digits].every((digit) => RECEIPT_DIGITS.includes(digit));
  return isReceipt ? digits : null;
}

/** No stance at all. */
export const NO_STANCES: StanceCounts = { for: 0, against: 0, abstain: 0 };

/** The sum over all levels. */
export function totalOf(levels: readonly StanceCounts[]): StanceCounts {
  return levels.reduce(
    (sum, { for: yes, against, abstain }) => ({
      for: sum.for + yes,
      against: sum.against + against,
      abstain: sum.abstain + abstain,
    }),
    NO_STANCES,
  );
}
