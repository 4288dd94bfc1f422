import type { FunderName } from '../contact';
import type { CommitmentState, PledgeState } from './grant';

/** A payment, planned or paid. `amount` is in the idea's currency, `paidAmount` in `currency`; both in hundredths. */
export interface PaymentView {
  id: string;
  plannedOn: string;
  amount: number;
  paidOn: string | null;
  paidAmount: number | null;
  currency: string | null;
  rate: string | null;
  rateSource: string | null;
  confirmedAt: Date | null;
  /** Planned for a day that has passed. */
  isOverdue: boolean;
}

/** Money that came back to its funder. */
export interface ReturnView {
  id: string;
  amount: number;
  returnedOn: string;
  reason: string;
}

/** What was typed wrong and put right: the row as it was, and as it was after; null where it was taken back. */
export interface CorrectionView {
  id: string;
  what: 'commitment' | 'payment' | 'return';
  /** The payment, the return or the commitment. */
  rowId: string;
  before: CorrectedRow;
  after: { day: string; amount: number } | null;
  /** Of a commitment, where its number was another one: for its two sides. */
  agreementNumber: string | null;
  reason: string;
  correctedAt: Date;
}

/** A row of a commitment as it was; of a payment in another currency also how it was made. */
export interface CorrectedRow extends Pick<PaymentView, 'paidAmount' | 'currency' | 'rate' | 'rateSource'> {
  /** ISO date. */
  day: string;
  /** Hundredths of the idea's currency. */
  amount: number;
}

/** What anybody may read of a commitment. */
export interface PublicCommitment {
  id: string;
  funder: FunderName;
  amount: number;
  agreedOn: string;
  state: CommitmentState;
  cancelledAt: Date | null;
  cancellationReason: string | null;
  /** By their day. */
  payments: PaymentView[];
  returns: ReturnView[];
  /** The oldest first. */
  corrections: CorrectionView[];
  /** Paid and not returned. */
  net: number;
}

/** What its two sides read of a commitment besides. */
export interface CommitmentView extends PublicCommitment {
  ideaId: string;
  agreementNumber: string;
  excess: number;
  madeAt: Date;
  pledgeId: string | null;
}

/** What the two sides of a pledge read. */
export interface PledgeView {
  id: string;
  ideaId: string;
  funder: FunderName;
  amount: number;
  conditions: string;
  validUntil: string;
  namePublic: boolean;
  excess: number;
  madeAt: Date;
  state: PledgeState;
  withdrawalReason: string | null;
}

/** What anybody may read of a pledge; the name only where the funder let it be shown. */
export interface PublicPledge {
  funder: FunderName | null;
  amount: number;
  validUntil: string;
}

/** What the author's side has brought; with its day, what it took off its list again. */
export interface ContributionView {
  id: string;
  kind: 'cash' | 'in_kind';
  title: string;
  amount: number;
  valuedHow: string;
  broughtOn: string;
  removedAt: Date | null;
}

/** The money of an idea in tyiyn of its currency. */
export interface MoneyView {
  currency: string;
  total: number;
  own: number;
  elsewhere: number;
  requested: number;
  committed: number;
  disbursed: number;
  gap: number;
  /** The author says that what is committed suffices. */
  suffices: boolean;
}
