import type { Lang } from '~/i18n/languages';
import type { FlagReason } from './comment';

/** What reported words belong to, as moderation and its news know it: the thing that people open by its number. */
export interface Matter {
  kind: 'idea' | 'hearing';
  id: string;
  number: number;
  /** The place whose moderator decides. */
  placeId: string | null;
  /** The language it was written in first, where it has one. */
  lang?: Lang;
}

/**
 * What a report or a hiding is about: an idea, a comment or a progress report on it, a message in a talk about it, or a
 * remark at a hearing.
 */
export interface ReportedSubject {
  kind: 'idea' | 'comment' | 'progress_report' | 'remark' | 'contact_message';
  id: string;
  /** Of a progress report or a remark, which count within their idea or hearing. */
  number?: number;
  /** Of a message: the talk in which its two sides read it. */
  talkId?: string;
}

interface AboutSubject {
  matter: Matter;
  subject: ReportedSubject;
  by: string;
}

declare module '~/platform/events.server' {
  interface Events {
    'report.made': AboutSubject & { reason: FlagReason };
    /** The reports of a subject are closed: it was hidden, or it stays. `reporters` are told. */
    'report.resolved': AboutSubject & { outcome: 'hidden' | 'kept'; reporters: string[] };
    'subject.hidden': AboutSubject & { hidingId: string; reason: FlagReason; note: string | null };
    'hiding.objected': AboutSubject & { hidingId: string; hiddenBy: string | null };
    'hiding.decided': AboutSubject & { hidingId: string; outcome: 'upheld' | 'lifted'; note: string | null };
  }
}
