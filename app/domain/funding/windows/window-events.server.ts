import type { Idea } from '~/domain/ideas/idea';

declare module '~/platform/events.server' {
  interface Events {
    /** An idea meets open windows of these funders. Theirs alone: nothing of it may reach anybody else. */
    'window.matched': { idea: Idea; organisationIds: string[] };
  }
}
