import { DECLARED_STAGES, type FundingStage } from '~/domain/ideas/idea';

/** What an idea has from funders, in tyiyn of its currency. */
export interface FundingFacts {
  requested: number;
  committed: number;
  /** The author says that what is committed suffices. */
  suffices: boolean;
  /** An interest or a pledge stands. */
  isConsidered: boolean;
}

/** Where an idea stands with its money, by what funders have said and signed. What was declared of it is left alone. */
export function derivedStage(stage: FundingStage, facts: FundingFacts): FundingStage {
  const { requested, committed, suffices, isConsidered } = facts;
  if (DECLARED_STAGES.some((declared) => declared === stage)) return stage;
  if (committed > 0) return suffices || committed >= requested ? 'funded' : 'selected';
  return isConsidered ? 'under_consideration' : 'seeking';
}
