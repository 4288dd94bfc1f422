import type { Idea } from '~/domain/ideas/idea';

/** What happened with the money of an idea, and who did it. */
export interface MoneyMoved {
  idea: Idea;
  by: string;
  /** The funder's organisation. */
  organisationId: string;
}

declare module '~/platform/events.server' {
  interface Events {
    /** A commitment first stands: at once, or when the author has accepted that more is given than was asked. */
    'commitment.made': MoneyMoved & { commitmentId: string };
  }
}
