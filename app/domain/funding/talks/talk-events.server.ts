import type { Idea } from '~/domain/ideas/idea';
import type { TalkSide } from '~db/schema/talks';

/** What the other side of a talk is told of. */
export type TalkNews = 'talk_begun' | 'talk_message' | 'talk_revealed' | 'talk_contacts';

declare module '~/platform/events.server' {
  interface Events {
    /** Carries no names and no words: what is told to a side that may not know the other says neither. */
    'talk.moved': { idea: Idea; talkId: string; side: TalkSide; by: string; news: TalkNews };
    /** Somebody has read a talk to its end. */
    'talk.read': { ideaId: string; talkId: string; personId: string };
  }
}
