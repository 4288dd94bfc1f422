import type { Lang } from '~/i18n/languages';

export const REMARK_KINDS = ['question', 'proposal', 'objection'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** How it reached the municipality; everything but `web` is typed in by a clerk and marked so. */
export const REMARK_CHANNELS = ['web', 'desk', 'phone', 'paper', 'hall'] as const;
export type RemarkChannel = (typeof REMARK_CHANNELS)[number];

/** What a remark may be about beside the hearing as a whole. */
export type RemarkAbout = { kind: 'budget_line' | 'cost_item'; id: string };

/** What an official answers: design/decisions.md, "Hearings". */
export const ANSWER_OUTCOMES = ['accepted', 'accepted_in_part', 'declined', 'referred'] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/** What policies need to know of a remark. */
export interface Remark {
  id: string;
  hearingId: string;
  number: number;
  kind: RemarkKind;
  channel: RemarkChannel;
  authorId: string | null;
  organisationId: string | null;
  lang: Lang;
  body: string;
  about: RemarkAbout | null;
  receivedAt: Date;
  answerId: string | null;
  hidden: boolean;
}

/** How long the texts of a remark may be, in characters; forms and schemas share them. */
export const REMARK_LIMITS = {
  body: 4_000,
  moneyFrom: 500,
  answer: 4_000,
  objection: 2_000,
  /** Tyiyn: 100 billion som. */
  amount: 10_000_000_000_000,
} as const;
