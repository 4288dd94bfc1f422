import type { IdeaAuthorKind } from '~/domain/ideas/idea';
import { askedCriteria, type Bounds, type Criterion, type FundingCriteria } from './criteria';

/** What the criteria look at in one idea. */
export interface IdeaFacts {
  /** Ids of its sector and of the one above it. */
  sectorIds: readonly string[];
  /** Ids of all its places, its own and those that it names beside it, and of all above them. */
  placeIds: readonly string[];
  authorKind: IdeaAuthorKind;
  /** Tyiyn of som; null where the idea counts in another currency. */
  requested: number | null;
  /** Per cent of the whole cost; null where the idea costs nothing. */
  ownShare: number | null;
  beneficiaries: number;
}

/** What an idea lacks: it is of another sort, below or above what is asked, or not told in a way that compares. */
export type Lack = 'other' | 'below' | 'above' | 'unknown';

/** What one kind of criteria says of an idea; `lack` is null where it is met. */
export interface Judgement {
  criterion: Criterion;
  ok: boolean;
  lack: Lack | null;
}

const sharesOne = (wanted: readonly string[], has: readonly string[]): Lack | null =>
  has.some((id) => wanted.includes(id)) ? null : 'other';

function lackOfAmount({ min, max }: Bounds, amount: number | null): Lack | null {
  if (amount === null) return 'unknown';
  if (min !== null && amount < min) return 'below';
  return max !== null && amount > max ? 'above' : null;
}

const LACKS: Record<Criterion, (criteria: FundingCriteria, facts: IdeaFacts) => Lack | null> = {
  sectors: ({ sectorIds }, facts) => sharesOne(sectorIds, facts.sectorIds),
  places: ({ placeIds }, facts) => sharesOne(placeIds, facts.placeIds),
  authorKinds: ({ authorKinds }, facts) => (authorKinds.includes(facts.authorKind) ? null : 'other'),
  requested: ({ requested }, facts) => lackOfAmount(requested, facts.requested),
  ownShare: ({ ownShareMin }, facts) => lackOfAmount({ min: ownShareMin, max: null }, facts.ownShare),
  beneficiaries: ({ beneficiaries }, facts) => lackOfAmount(beneficiaries, facts.beneficiaries),
};

/** Judges an idea by each kind of criteria that asks for something; nothing asked, nothing judged. */
export function judgeIdea(criteria: FundingCriteria, facts: IdeaFacts): Judgement[] {
  return askedCriteria(criteria).map((criterion) => {
    const lack = LACKS[criterion](criteria, facts);
    return { criterion, ok: lack === null, lack };
  });
}

/** Whether an idea meets everything that is asked. */
export function meetsCriteria(judgements: readonly Judgement[]): boolean {
  return judgements.every(({ ok }) => ok);
}
