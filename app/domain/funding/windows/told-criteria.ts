import type { Criterion, FundingCriteria } from './criteria';
import type { IdeaFacts, Judgement } from './matching';

/** The sectors and places that criteria ask for, by name. */
export interface CriteriaNames {
  sectors: string[];
  places: string[];
}

/** The sector and the places of an idea by name. */
export interface FactNames {
  sector: string;
  places: string[];
}

/** Criteria with what it takes to put them into words. */
export interface ToldCriteria {
  criteria: FundingCriteria;
  names: CriteriaNames;
}

/** An idea judged by criteria, with what it takes to say why. */
export interface ToldJudgements {
  judgements: Judgement[];
  facts: IdeaFacts;
  names: FactNames;
}

/** One kind of criteria in words: its label, and what is asked. */
export interface CriterionWords {
  criterion: Criterion;
  label: string;
  value: string;
}
