import { AUTHOR_KINDS } from '~/domain/accounts/actor';
import type { Lang } from '~/i18n/languages';

/** As whom an idea may be posted: a person for themselves, or an organisation of one of the kinds that post. */
export const IDEA_AUTHOR_KINDS = ['person', ...AUTHOR_KINDS] as const;
export type IdeaAuthorKind = (typeof IDEA_AUTHOR_KINDS)[number];

/** Where an idea stands with the public. Stored; each step is a row with who, when and why. */
export const PUBLICATION_STATES = [
  'draft',
  'submitted',
  'returned',
  'published',
  'declined',
  'withdrawn',
  'archived',
  'merged',
] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** Where a published idea stands with its money. The last three are declared by people; the others follow from rows. */
export const FUNDING_STAGES = [
  'seeking',
  'under_consideration',
  'selected',
  'funded',
  'in_progress',
  'completed',
  'not_implemented',
] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];

export const DECLARED_STAGES = ['in_progress', 'completed', 'not_implemented'] as const;
export type DeclaredStage = (typeof DECLARED_STAGES)[number];

/** What may be declared of an idea that stands there: a completed one is completed, a failed one may begin again. */
export function declarableStages(stage: FundingStage): readonly DeclaredStage[] {
  if (stage === 'completed') return [];
  if (stage === 'not_implemented') return ['in_progress'];
  return DECLARED_STAGES.filter((declared) => declared !== stage);
}

/** Reasons of a decline, in the moderator's list; the words are in the catalogues. */
export const DECLINE_REASONS = [
  'not_public_benefit',
  'not_municipal',
  'duplicate',
  'incomplete',
  'against_law',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

const TRANSITIONS: Record<PublicationState, readonly PublicationState[]> = {
  draft: ['submitted'],
  submitted: ['returned', 'published', 'declined'],
  returned: ['submitted'],
  published: ['withdrawn', 'archived', 'merged'],
  declined: [],
  withdrawn: [],
  archived: [],
  merged: [],
};

/** Whether the publication may go from one state to the other: design/decisions.md, "Ideas". */
export function canMove(from: PublicationState, to: PublicationState): boolean {
  return TRANSITIONS[from].includes(to);
}

/** States in which anybody may read the idea (a withdrawn one only as a notice that it is gone). */
export function isPublic(state: PublicationState): boolean {
  return state === 'published' || state === 'archived';
}

/** States in which the author works on it before anybody else sees it. */
export function isUnpublished(state: PublicationState): boolean {
  return state === 'draft' || state === 'submitted' || state === 'returned' || state === 'declined';
}

/** What policies and pages need to know of an idea, without its texts. */
export interface Idea {
  id: string;
  number: number;
  slug: string;
  authorId: string | null;
  organisationId: string | null;
  enteredBy: string | null;
  publication: PublicationState;
  stage: FundingStage;
  hidden: boolean;
  lang: Lang;
  publishedRevisionId: string | null;
  pendingRevisionId: string | null;
  responsiblePlaceId: string | null;
  /** The responsible place, all above it, and those that it replaced: where a role must be held. */
  scope: readonly string[];
  mergedIntoId: string | null;
  supportCount: number;
}

/** Whose idea it is: what `isAuthor` asks. */
export type Authored = Pick<Idea, 'authorId' | 'organisationId' | 'enteredBy'>;

/** How long an idea's title and other texts may be, in characters; forms and schemas share them. */
export const IDEA_LIMITS = {
  title: 120,
  summary: 200,
  longText: 6_000,
  rowTitle: 200,
  responsible: 120,
  unit: 40,
  objectives: 10,
  activities: 30,
  budgetLines: 60,
  /** Tyiyn of one budget line: 100 billion som. Sixty of them still add up exactly. */
  lineAmount: 10_000_000_000_000,
  otherPlaces: 20,
  attachments: 10,
  month: 60,
  beneficiaries: 7_500_000,
  contactName: 120,
  note: 2_000,
} as const;
