import type { FlagReason } from '~/domain/discussion/comment';
import type { Idea } from './idea';

/** Who moved the publication of an idea, and what they wrote. */
export interface PublicationMoved {
  idea: Idea;
  by: string | null;
  reason?: string;
  note?: string;
}

/** What a report or a hiding is about: an idea, or a comment on it. */
export interface ReportedSubject {
  kind: 'idea' | 'comment';
  id: string;
}

interface AboutSubject {
  idea: Idea;
  subject: ReportedSubject;
  by: string;
}

declare module '~/platform/events.server' {
  interface Events {
    'idea.submitted': PublicationMoved;
    'idea.published': PublicationMoved;
    'idea.returned': PublicationMoved;
    'idea.declined': PublicationMoved;
    'idea.withdrawn': PublicationMoved;
    'idea.archived': PublicationMoved;
    'idea.merged': PublicationMoved;
    'idea.changed': PublicationMoved;
    'idea.stage_declared': PublicationMoved;
    /** `answered` wrote what this comment answers; null for a comment of the first level and for an erased person. */
    'comment.added': { idea: Idea; commentId: string; by: string; answered: string | null };
    'report.made': AboutSubject & { reason: FlagReason };
    /** The reports of a subject are closed: it was hidden, or it stays. `reporters` are told. */
    'report.resolved': AboutSubject & { outcome: 'hidden' | 'kept'; reporters: string[] };
    'subject.hidden': AboutSubject & { hidingId: string; reason: FlagReason; note: string | null };
    'hiding.objected': AboutSubject & { hidingId: string; hiddenBy: string | null };
    'hiding.decided': AboutSubject & { hidingId: string; outcome: 'upheld' | 'lifted'; note: string | null };
  }
}
