import { type Actor, actingFunder } from '~/domain/accounts/actor';
import type { Verdict } from '~/platform/policy';
import type { Idea } from './idea';
import {
  contactAuthorPolicy,
  declareStagePolicy,
  editIdeaPolicy,
  followIdeaPolicy,
  moderateIdeaPolicy,
  reportIdeaPolicy,
  retireIdeaPolicy,
  shortlistPolicy,
  supportPolicy,
  withdrawIdeaPolicy,
} from './idea.policy';
import type { IdeaActs } from './idea-page';

const reasonOf = (verdict: Verdict) => (verdict.allowed ? null : verdict.reason);

/** What the page offers this reader: the same policies that the acts themselves ask. */
export function ideaActs(actor: Actor, idea: Idea): IdeaActs {
  return {
    support: supportOffer(actor, idea),
    follow: followOffer(actor, idea),
    report: [null, 'sign_in'].includes(reasonOf(reportIdeaPolicy(actor, idea))),
    edit: editIdeaPolicy(actor, idea).allowed,
    withdraw: withdrawIdeaPolicy(actor, idea).allowed,
    declareStage: declareStagePolicy(actor, idea).allowed,
    moderate: moderateIdeaPolicy(actor, idea).allowed || retireIdeaPolicy(actor, idea).allowed,
    shortlist: shortlistPolicy(actor, idea).allowed,
    contactAuthor: contactAuthorPolicy(actor, idea).allowed,
    waitsForVerification:
      actingFunder(actor) !== null && reasonOf(contactAuthorPolicy(actor, idea)) === 'unverified_organisation',
  };
}

function supportOffer(actor: Actor, idea: Idea): IdeaActs['support'] {
  const reason = reasonOf(supportPolicy(actor, idea));
  if (reason === null) return 'may';
  if (reason === 'sign_in') return 'asks';
  return reason === 'unconfirmed' ? 'unconfirmed' : 'closed';
}

function followOffer(actor: Actor, idea: Idea): IdeaActs['follow'] {
  const reason = reasonOf(followIdeaPolicy(actor, idea));
  if (reason === null) return 'may';
  return reason === 'sign_in' ? 'asks' : 'no';
}
