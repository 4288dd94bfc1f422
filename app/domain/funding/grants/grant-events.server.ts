import type { Idea } from '~/domain/ideas/idea';
import type { GrantKind } from './grant';

/** What happened with the money of an idea, and who did it. */
export interface MoneyMoved {
  idea: Idea;
  by: string;
  /** The funder's organisation. */
  organisationId: string;
}

declare module '~/platform/events.server' {
  interface Events {
    /** Money is missing again that was not: a commitment was cancelled, or more is asked. */
    'idea.seeks_again': { ideaId: string };
    'pledge.made': MoneyMoved & { pledgeId: string };
    'pledge.withdrawn': MoneyMoved & { reason: string };
    /** A commitment first stands: at once, or when both sides have accepted that more is given than was asked. */
    'commitment.made': MoneyMoved & { commitmentId: string };
    'commitment.cancelled': MoneyMoved & { commitmentId: string; reason: string };
    /** More than is asked was promised: the author has to say yes or no. */
    'excess.waits': MoneyMoved & { kind: GrantKind };
    /** The author said yes or no; `madeBy` had promised it. */
    'excess.answered': MoneyMoved & { kind: GrantKind; id: string; madeBy: string | null; accepted: boolean };
    'payment.recorded': MoneyMoved & { commitmentId: string };
    'payment.confirmed': MoneyMoved & { commitmentId: string; recordedBy: string | null };
    /** What was typed wrong in a commitment, a payment or a return was put right. */
    'grant.corrected': MoneyMoved & { commitmentId: string; reason: string };
    'money.returned': MoneyMoved & { commitmentId: string; reason: string };
  }
}
