import type { ViewText } from '~/domain/ideas/idea-view';
import { type ApplicationOutcome, OUTCOMES, type RequiredDocument } from './call';

/** An application with the idea that it is made with: what policies ask of it. */
export interface Application {
  id: string;
  number: number;
  callId: string;
  ideaId: string;
  revisionId: string;
  appliedAt: Date;
  withdrawnAt: Date | null;
  /** Tyiyn of the idea's currency, as the idea was when it was handed in. */
  requested: number;
  outcome: ApplicationOutcome | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}

export interface Appeal {
  /** The decision that it is against. */
  against: ApplicationOutcome;
  body: string;
  at: Date;
  outcome: 'upheld' | 'rejected' | null;
  reply: string | null;
  decidedAt: Date | null;
}

/** A required paper and the file that was handed in for it, if any. */
export interface HandedPaper {
  document: RequiredDocument;
  file: { id: string; name: string; bytes: number } | null;
}

/** The idea of an application as its readers see it; its title is null where they may not read it any more. */
export interface AppliedIdea {
  number: number;
  slug: string;
  title: ViewText | null;
  /** Of the revision that was handed in. */
  ordinal: number;
  place: string;
  currency: string;
}

/** The receipt that people quote: the 17th application to call 3. */
export function receiptOf(callNumber: number, number: number): string {
  return `${callNumber}-${number}`;
}

/** Whether every required paper is there. */
export function isComplete(papers: readonly Pick<HandedPaper, 'file'>[]): boolean {
  return papers.every(({ file }) => file !== null);
}

/** What some applications ask for in one currency. */
export interface AskedSum {
  currency: string;
  /** How many they are. */
  n: number;
  requested: number;
}

/** What selected applications ask for together, and how much of the budget that leaves; only money in its currency counts. */
export function budgetUse(
  { budget, currency }: { budget: number; currency: string },
  selected: readonly AskedSum[],
): { requested: number; left: number; foreign: number } {
  const requested = selected.find((sum) => sum.currency === currency)?.requested ?? 0;
  const foreign = selected.filter((sum) => sum.currency !== currency).reduce((all, { n }) => all + n, 0);
  return { requested, left: budget - requested, foreign };
}

/** Where an upheld appeal may move an application. */
export function betterOutcomes(against: ApplicationOutcome): ApplicationOutcome[] {
  return OUTCOMES.slice(0, OUTCOMES.indexOf(against));
}

/** Somebody of the funder, as far as it matters for who answers an appeal. */
export interface Colleague {
  id: string;
  name: string;
  isOwner: boolean;
  /** Wrote the idea, or belongs to the organisation that did. */
  isOfAuthor: boolean;
}

/**
 * Who may answer an appeal: whoever neither took the decision nor belongs to the author's side. Owners answer where
 * there are such; otherwise any other colleague, so that a funder with one owner does not leave an appeal lying.
 */
export function judgesOf(
  colleagues: readonly Colleague[],
  { decidedBy }: Pick<Application, 'decidedBy'>,
): readonly Colleague[] {
  const free = colleagues.filter(({ id, isOfAuthor }) => id !== decidedBy && !isOfAuthor);
  const owners = free.filter(({ isOwner }) => isOwner);
  return owners.length > 0 ? owners : free;
}
