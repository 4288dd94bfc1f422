import type { EditorStep } from '~/paths';
import type { RichText } from '~/platform/rich-text/rich-text';
import { type BudgetLine, type IdeaContent, originalText } from './idea-content';
import { sumBudget } from './idea-money';

/** What an idea may lack. Each has a sentence that says what is missing and one that says why donors need it. */
export const COMPLETENESS_ITEMS = [
  'title',
  'summary',
  'sector',
  'place',
  'problem',
  'evidence',
  'goal',
  'objectives',
  'activities',
  'budget',
  'own_contribution',
  'beneficiaries',
  'sustainability',
  'risks',
  'contact',
  'picture',
] as const;
export type CompletenessItem = (typeof COMPLETENESS_ITEMS)[number];

const STEP_OF: Record<CompletenessItem, EditorStep> = {
  title: 'problem',
  summary: 'problem',
  sector: 'problem',
  place: 'problem',
  problem: 'problem',
  evidence: 'problem',
  goal: 'goal',
  objectives: 'goal',
  activities: 'activities',
  budget: 'budget',
  own_contribution: 'budget',
  beneficiaries: 'people',
  sustainability: 'people',
  risks: 'people',
  contact: 'people',
  picture: 'files',
};

/** Without these an idea cannot be submitted; the others only make it weaker. */
const REQUIRED: ReadonlySet<CompletenessItem> = new Set([
  'title',
  'summary',
  'sector',
  'place',
  'problem',
  'goal',
  'budget',
]);

export interface CompletenessRow {
  item: CompletenessItem;
  step: EditorStep;
  required: boolean;
  done: boolean;
}

const hasWords = (text: RichText | null): boolean => text !== null && text.content.length > 0;

/** Says what it is for, how many and at what price: a line of nothing would stand in the published budget as 0. */
const isWholeLine = ({ title, quantity, unitPrice }: BudgetLine): boolean =>
  Object.keys(title).length > 0 && quantity !== '' && unitPrice > 0;

/** Each item with whether it is there, in the order of the steps. */
export function completeness(content: IdeaContent): CompletenessRow[] {
  const text = originalText(content);
  const money = sumBudget(content.budget);
  const done: Record<CompletenessItem, boolean> = {
    title: text.title !== '',
    summary: text.summary !== '',
    sector: content.sectorId !== null,
    place: content.placeId !== null,
    problem: hasWords(text.problem),
    evidence: hasWords(text.evidence),
    goal: hasWords(text.goal),
    objectives: content.objectives.length > 0,
    activities: content.activities.length > 0,
    budget: money.total > 0 && content.budget.every(isWholeLine),
    own_contribution: money.own + money.elsewhere > 0,
    beneficiaries: (content.beneficiaries.total ?? 0) > 0,
    sustainability: hasWords(text.sustainability),
    risks: hasWords(text.risks),
    contact: content.contact.phone !== '' || content.contact.email !== '',
    picture: content.pictureId !== null,
  };
  return COMPLETENESS_ITEMS.map((item) => ({
    item,
    step: STEP_OF[item],
    required: REQUIRED.has(item),
    done: done[item],
  }));
}

/** What must still be filled in before submitting. */
export function missingForSubmission(content: IdeaContent): CompletenessRow[] {
  return completeness(content).filter((row) => row.required && !row.done);
}
