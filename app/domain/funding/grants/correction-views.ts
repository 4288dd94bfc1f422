import type { CorrectionView } from './grant-view';

/** A correction as it is kept. */
export interface KeptCorrection {
  id: string;
  what: CorrectionView['what'];
  rowId: string;
  takenBack: boolean;
  day: string;
  amount: number;
  agreementNumber: string | null;
  paidAmount: number | null;
  currency: string | null;
  rate: string | null;
  rateSource: string | null;
  reason: string;
  correctedAt: Date;
}

interface RowNow {
  id: string;
  day: string;
  amount: number;
}

/** Corrections of a commitment, the oldest first, each with what came after it: the next one's row, or the row `now`. */
export function correctionViews(kept: readonly KeptCorrection[], now: readonly RowNow[]): CorrectionView[] {
  return kept.map((correction, index) => {
    const { id, what, rowId, takenBack, agreementNumber, reason, correctedAt } = correction;
    const { day, amount, paidAmount, currency, rate, rateSource } = correction;
    const next =
      kept.slice(index + 1).find((later) => later.rowId === rowId) ?? now.find((row) => row.id === rowId) ?? null;
    const after = takenBack || !next ? null : { day: next.day, amount: next.amount };
    const before = { day, amount, paidAmount, currency, rate, rateSource };
    return { id, what, rowId, before, after, agreementNumber, reason, correctedAt };
  });
}

/** What everybody may read of them: nothing of the agreement's number, nor that it alone was put right. */
export function publicCorrections(corrections: readonly CorrectionView[]): CorrectionView[] {
  const isOpen = ({ what, before, after }: CorrectionView) =>
    what !== 'commitment' || before.day !== after?.day || before.amount !== after?.amount;
  return corrections.filter(isOpen).map((correction) => ({ ...correction, agreementNumber: null }));
}

/** How many corrections of a row its page shows: who changes the row says that these were seen. */
export function correctionsSeen(corrections: readonly CorrectionView[], rowId: string): number {
  return corrections.filter((correction) => correction.rowId === rowId).length;
}
