import { type Actor, actingFunder, isMemberOf } from '~/domain/accounts/actor';
import type { Authored, Idea } from '~/domain/ideas/idea';
import { isAuthor } from '~/domain/ideas/idea.policy';
import { allow, deny, type Verdict } from '~/platform/policy';
import type { Appeal, Application, Colleague } from './application';
import { type Call, stateAt, takesAppeals } from './call';

type Known = Pick<Call, 'stage' | 'organisationId' | 'opensAt' | 'closesAt'>;

const actsFor = (actor: Actor, { organisationId }: Pick<Call, 'organisationId'>) =>
  actingFunder(actor)?.organisationId === organisationId;

/** Who may begin a call: members who act for a verified funder. */
export function draftCallPolicy(actor: Actor): Verdict {
  if (actor.kind === 'visitor') return deny('sign_in');
  const funder = actingFunder(actor);
  if (!funder) return deny('forbidden');
  return funder.verified ? allow : deny('unverified_organisation');
}

/** Everybody reads what is announced; a draft is its funder's alone, and to others it does not exist. */
export function readCallPolicy(actor: Actor, call: Pick<Call, 'stage' | 'organisationId'>): Verdict {
  return call.stage !== 'draft' || actsFor(actor, call) ? allow : deny('not_found');
}

/** Who runs a call: members who act for its funder, as long as the funder is verified. */
export function runCallPolicy(actor: Actor, call: Pick<Call, 'stage' | 'organisationId'>): Verdict {
  const read = readCallPolicy(actor, call);
  if (!read.allowed) return read;
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!actsFor(actor, call)) return deny('forbidden');
  return actingFunder(actor)?.verified ? allow : deny('unverified_organisation');
}

/** The texts, the criteria, the dates, announcing, throwing away: while it is a draft. */
export function editCallPolicy(actor: Actor, call: Pick<Call, 'stage' | 'organisationId'>): Verdict {
  const run = runCallPolicy(actor, call);
  if (!run.allowed) return run;
  return call.stage === 'draft' ? allow : deny('closed');
}

/** A later closing, only before the one that was announced. */
export function extendCallPolicy(actor: Actor, call: Known, at: Date): Verdict {
  const run = runCallPolicy(actor, call);
  if (!run.allowed) return run;
  const state = stateAt(call, at);
  return state === 'coming' || state === 'open' ? allow : deny('closed');
}

/** Calling it off, until it is decided. */
export function cancelCallPolicy(actor: Actor, call: Pick<Call, 'stage' | 'organisationId'>): Verdict {
  const run = runCallPolicy(actor, call);
  if (!run.allowed) return run;
  return call.stage === 'announced' ? allow : deny('closed');
}

/** Applications lie closed until the call does: all are opened at once, for its funder. */
export function readApplicationsPolicy(actor: Actor, call: Known, at: Date): Verdict {
  const run = runCallPolicy(actor, call);
  if (!run.allowed) return run;
  const state = stateAt(call, at);
  return state === 'deciding' || state === 'decided' ? allow : deny('closed');
}

/** Deciding, after the closing and until the decisions are published. */
export function decideCallPolicy(actor: Actor, call: Known, at: Date): Verdict {
  const read = readApplicationsPolicy(actor, call, at);
  if (!read.allowed) return read;
  return stateAt(call, at) === 'deciding' ? allow : deny('closed');
}

/** Deciding on one application: nobody decides on an idea of their own, or of another organisation of theirs. */
export function decideApplicationPolicy(actor: Actor, call: Known, idea: Authored, at: Date): Verdict {
  const decide = decideCallPolicy(actor, call, at);
  if (!decide.allowed) return decide;
  return isAuthor(actor, idea) ? deny('forbidden') : allow;
}

/** Applying: the author, with a published idea, while it is open; never a member of the funder. */
export function applyPolicy(actor: Actor, call: Known, idea: Idea, at: Date): Verdict {
  if (call.stage === 'draft') return deny('not_found');
  if (stateAt(call, at) !== 'open') return deny('closed');
  if (actor.kind === 'visitor') return deny('sign_in');
  if (!isAuthor(actor, idea)) return deny('not_found');
  if (!actor.person.confirmed) return deny('unconfirmed');
  if (isMemberOf(actor, call.organisationId)) return deny('forbidden');
  return idea.publication === 'published' && !idea.hidden ? allow : deny('closed');
}

/** An application is read by its author's side; to all others it does not exist before the decision, nor after. */
export function readApplicationPolicy(actor: Actor, idea: Authored): Verdict {
  return isAuthor(actor, idea) ? allow : deny('not_found');
}

/** Papers are handed in and replaced until the closing. */
export function changeApplicationPolicy(
  actor: Actor,
  call: Known,
  { idea, application }: { idea: Authored; application: Pick<Application, 'withdrawnAt'> },
  at: Date,
): Verdict {
  const read = readApplicationPolicy(actor, idea);
  if (!read.allowed) return read;
  return stateAt(call, at) === 'open' && !application.withdrawnAt ? allow : deny('closed');
}

/** Taking it back, until the decisions are published. */
export function withdrawApplicationPolicy(
  actor: Actor,
  call: Known,
  { idea, application }: { idea: Authored; application: Pick<Application, 'withdrawnAt'> },
): Verdict {
  const read = readApplicationPolicy(actor, idea);
  if (!read.allowed) return read;
  return call.stage === 'announced' && !application.withdrawnAt ? allow : deny('closed');
}

/** An appeal: the author, once, within the days after the publication, against anything but having been selected. */
export function appealPolicy(
  actor: Actor,
  call: Pick<Call, 'stage' | 'decidedAt' | 'appealDays'>,
  {
    idea,
    application,
    appeal,
  }: { idea: Authored; application: Pick<Application, 'withdrawnAt' | 'outcome'>; appeal: Appeal | null },
  at: Date,
): Verdict {
  const read = readApplicationPolicy(actor, idea);
  if (!read.allowed) return read;
  const isAgainst = application.outcome === 'reserve' || application.outcome === 'declined';
  return takesAppeals(call, at) && isAgainst && !application.withdrawnAt && !appeal ? allow : deny('closed');
}

/** Deciding on an appeal: whoever of the funder may judge it (`judgesOf`), once. */
export function decideAppealPolicy(
  actor: Actor,
  call: Pick<Call, 'stage' | 'organisationId'>,
  { appeal, judges }: { appeal: Pick<Appeal, 'outcome'> | null; judges: readonly Pick<Colleague, 'id'>[] },
): Verdict {
  const run = runCallPolicy(actor, call);
  if (!run.allowed) return run;
  if (!appeal || call.stage !== 'decided') return deny('not_found');
  if (appeal.outcome) return deny('closed');
  const mayJudge = actor.kind === 'person' && judges.some(({ id }) => id === actor.person.id);
  return mayJudge ? allow : deny('forbidden');
}
