import { registerExport } from '~/domain/accounts/export.server';
import { registerKeptAct } from '~/domain/accounts/kept-acts.server';
import { registerApplicationFiles } from '~/domain/calls/papers.server';
import {
  exportedAppeals,
  exportedApplications,
  exportedDecisions,
  forgetApplicantOf,
} from '~/domain/calls/personal-data.server';
import { registerCommitmentFiles } from '~/domain/funding/grants/commitment-files.server';
import {
  exportedCommitments,
  exportedContributions,
  exportedMoneyCorrections,
  exportedPledges,
} from '~/domain/funding/grants/personal-data.server';
import { subscribeRecount } from '~/domain/funding/grants/recount-on-change.server';
import { exportedNotes, forgetNotesOf } from '~/domain/funding/personal-data.server';
import {
  exportedAssessments,
  exportedScoringClosings,
  forgetAssessmentsOf,
} from '~/domain/funding/scores/personal-data.server';
import { exportedTalkMessages, forgetTalkerOf } from '~/domain/funding/talks/personal-data.server';
import { registerTalkFiles } from '~/domain/funding/talks/talk-files.server';
import { subscribeWindows } from '~/domain/funding/windows/alerts.server';
import { exportedWindows, forgetWindowAuthor } from '~/domain/funding/windows/personal-data.server';
import {
  completeHand,
  completeRegistration,
  KEPT_HAND,
  KEPT_REGISTRATION,
} from '~/domain/hearings/meeting/kept-meeting-acts.server';
import { exportedRegistrations, forgetRegistrationsOf } from '~/domain/hearings/meeting/meeting-personal-data.server';
import { registerHearingFiles } from '~/domain/hearings/notice/hearing-files.server';
import { exportedCorrections, forgetCorrectorOf } from '~/domain/hearings/protocol/correction-personal-data.server';
import { completeCorrection, KEPT_CORRECTION } from '~/domain/hearings/protocol/kept-correction.server';
import {
  completeQuestionStance,
  completeRemark,
  completeRemarkStance,
  KEPT_QUESTION_STANCE,
  KEPT_REMARK,
  KEPT_REMARK_STANCE,
} from '~/domain/hearings/remarks/kept-hearing-acts.server';
import { exportedRemarks, exportedStances, withdrawStancesOf } from '~/domain/hearings/remarks/personal-data.server';
import { forgetAuthor } from '~/domain/ideas/erased-authors.server';
import { withdrawSupportsOf } from '~/domain/ideas/erased-people.server';
import { exportedComments, exportedIdeas, exportedReports, exportedSupports } from '~/domain/ideas/export-parts.server';
import { registerIdeaFiles } from '~/domain/ideas/idea-files.server';
import { completeComment, completeSupport, KEPT_COMMENT, KEPT_SUPPORT } from '~/domain/ideas/kept-idea-acts.server';
import { completeStep, KEPT_STEP } from '~/domain/ideas/kept-step.server';
import { subscribeCallNotices } from '~/domain/notifications/call-notices.server';
import { subscribeDeskNotices } from '~/domain/notifications/desk-notices.server';
import {
  completeFollowCall,
  completeFollowHearing,
  completeFollowIdea,
  completeFollowPlace,
  KEPT_FOLLOW_CALL,
  KEPT_FOLLOW_HEARING,
  KEPT_FOLLOW_IDEA,
  KEPT_FOLLOW_PLACE,
} from '~/domain/notifications/follows.server';
import { subscribeGrantNotices } from '~/domain/notifications/grant-notices.server';
import { subscribeHearingNotices } from '~/domain/notifications/hearing-notices.server';
import { subscribeIdeaNotices } from '~/domain/notifications/idea-notices.server';
import { exportedFollows, exportedNotices, forgetFollowsOf } from '~/domain/notifications/personal-data.server';
import { subscribeProjectNotices } from '~/domain/notifications/project-notices.server';
import { subscribeTalkNotices } from '~/domain/notifications/talk-notices.server';
import { subscribeWindowNotices } from '~/domain/notifications/window-notices.server';
import { subscribeProjects } from '~/domain/projects/course.server';
import { exportedProgress, forgetWorkOf } from '~/domain/projects/personal-data.server';
import { registerProjectFiles } from '~/domain/projects/project-files.server';
import { on } from '~/platform/events.server';

let isDone = false;

/**
 * Tells each noun who listens to it, and what the nouns above add: called once at start, and by tests that need it.
 * Calling it again changes nothing.
 */
export function subscribeAll(): void {
  if (isDone) return;
  isDone = true;
  tellListeners();
  forgetErasedPeople();
  completeKeptActs();
  registerReaders();
  registerExports();
}

/** Who hears of what happens. */
function tellListeners(): void {
  subscribeRecount();
  subscribeIdeaNotices();
  subscribeGrantNotices();
  subscribeDeskNotices();
  subscribeHearingNotices();
  subscribeProjects();
  subscribeProjectNotices();
  subscribeWindows();
  subscribeWindowNotices();
  subscribeTalkNotices();
  subscribeCallNotices();
}

/** What goes when a person leaves for good. */
function forgetErasedPeople(): void {
  on('person.erased', withdrawSupportsOf);
  on('person.erased', withdrawStancesOf);
  on('person.erased', forgetAuthor);
  on('person.erased', forgetFollowsOf);
  on('person.erased', forgetNotesOf);
  on('person.erased', forgetWindowAuthor);
  on('person.erased', forgetTalkerOf);
  on('person.erased', forgetAssessmentsOf);
  on('person.erased', forgetWorkOf);
  on('person.erased', forgetApplicantOf);
  on('person.erased', forgetRegistrationsOf);
  on('person.erased', forgetCorrectorOf);
}

/** What is done once a visitor has signed in. */
function completeKeptActs(): void {
  registerKeptAct(KEPT_SUPPORT, completeSupport);
  registerKeptAct(KEPT_COMMENT, completeComment);
  registerKeptAct(KEPT_STEP, completeStep);
  registerKeptAct(KEPT_REMARK, completeRemark);
  registerKeptAct(KEPT_REMARK_STANCE, completeRemarkStance);
  registerKeptAct(KEPT_QUESTION_STANCE, completeQuestionStance);
  registerKeptAct(KEPT_REGISTRATION, completeRegistration);
  registerKeptAct(KEPT_HAND, completeHand);
  registerKeptAct(KEPT_CORRECTION, completeCorrection);
  registerKeptAct(KEPT_FOLLOW_IDEA, completeFollowIdea);
  registerKeptAct(KEPT_FOLLOW_PLACE, completeFollowPlace);
  registerKeptAct(KEPT_FOLLOW_HEARING, completeFollowHearing);
  registerKeptAct(KEPT_FOLLOW_CALL, completeFollowCall);
}

/** Who may read the files of each kind of thing. */
function registerReaders(): void {
  registerIdeaFiles();
  registerCommitmentFiles();
  registerProjectFiles();
  registerHearingFiles();
  registerApplicationFiles();
  registerTalkFiles();
}

/** What a person's export holds of each noun. */
function registerExports(): void {
  registerExport('ideas', exportedIdeas);
  registerExport('comments', exportedComments);
  registerExport('supports', exportedSupports);
  registerExport('remarks', exportedRemarks);
  registerExport('stances', exportedStances);
  registerExport('reports', exportedReports);
  registerExport('progress', exportedProgress);
  registerExport('corrections', exportedCorrections);
  registerExport('registrations', exportedRegistrations);
  registerExport('applications', exportedApplications);
  registerExport('appeals', exportedAppeals);
  registerExport('callDecisions', exportedDecisions);
  registerExport('follows', exportedFollows);
  registerExport('notices', exportedNotices);
  registerExport('shortlistNotes', exportedNotes);
  registerExport('pledges', exportedPledges);
  registerExport('commitments', exportedCommitments);
  registerExport('moneyCorrections', exportedMoneyCorrections);
  registerExport('ownContributions', exportedContributions);
  registerExport('fundingWindows', exportedWindows);
  registerExport('talkMessages', exportedTalkMessages);
  registerExport('assessments', exportedAssessments);
  registerExport('scoringClosings', exportedScoringClosings);
}
