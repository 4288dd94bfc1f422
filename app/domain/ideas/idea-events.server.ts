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
  }
}
