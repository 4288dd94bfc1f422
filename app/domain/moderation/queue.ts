import type { FlagReason } from '~/domain/discussion/comment';
import type { ReportedSubject } from '~/domain/discussion/report-events.server';
import type { ViewText } from '~/domain/ideas/idea-view';
import type { Lang } from '~/i18n/languages';

/** Working days within which the rules of moderation promise an answer. */
export const ANSWER_DAYS = 5;

export type QueueKind = 'idea' | 'change' | 'report' | 'objection';

export interface QueueWords {
  text: string;
  /** Null where nobody said in which language it is. */
  lang: Lang | null;
}

/** One thing that waits for this moderator. */
export interface QueueItem {
  kind: QueueKind;
  /** Id of the idea, of the reported subject, or of the hiding. */
  id: string;
  number: number;
  /** The title of the idea or the hearing that it is about. */
  title: ViewText;
  place: string;
  since: Date;
  /** The last day of the term, an ISO date. */
  due: string;
  isOverdue: boolean;
  /** What is reported or objected to; null for ideas and changes. */
  about: ReportedSubject['kind'] | null;
  /** The first words of the reported comment, progress report or remark, or of the objection; null of a talk. */
  words: QueueWords | null;
  /** Reasons of the open reports with how many gave each, the commonest first. */
  reasons: { reason: FlagReason; count: number }[];
}

export interface QueuePage {
  items: QueueItem[];
  total: number;
  overdue: number;
  /** Which of them the page shows, counted from 1; 0 where nothing waits. */
  first: number;
  /** Cursors of the pages beside this one; null where there is none, '' for the first page. */
  previous: string | null;
  next: string | null;
}
