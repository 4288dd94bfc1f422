import type { Matter } from '~/domain/discussion/report-events.server';
import type { Idea } from './idea';

/** Who moved the publication of an idea, and what they wrote. */
export interface PublicationMoved {
  idea: Idea;
  by: string | null;
  reason?: string;
  note?: string;
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
  }
}

/** The idea as moderation and its news know it. */
export function matterOfIdea({ id, number, responsiblePlaceId, lang }: Idea): Matter {
  return { kind: 'idea', id, number, placeId: responsiblePlaceId, lang };
}
