import type { Lang } from '~/i18n/languages';
import { paths } from '~/paths';

/** Everything that somebody is told of, on their page and by mail. */
export const NOTICE_KINDS = [
  'idea_published',
  'change_published',
  'idea_returned',
  'idea_declined',
  'idea_archived',
  'idea_merged',
  'idea_commented',
  'idea_interest',
  'idea_pledged',
  'pledge_withdrawn',
  'idea_committed',
  'commitment_cancelled',
  'excess_waits',
  'excess_accepted',
  'excess_refused',
  'money_paid',
  'money_received',
  'money_returned',
  'money_corrected',
  'idea_hidden',
  'comment_answered',
  'comment_hidden',
  'remark_hidden',
  'progress_report_hidden',
  'contact_message_hidden',
  'objection_upheld',
  'objection_lifted',
  'report_hidden',
  'report_kept',
  'talk_begun',
  'talk_message',
  'talk_revealed',
  'talk_contacts',
  'window_matched',
  'project_reported',
  'project_silent',
  'project_completed',
  'stage_waits',
  'project_judged',
  'project_check_due',
  'project_checked',
  'application_received',
  'application_incomplete',
  'application_decided',
  'appeal_made',
  'appeal_decided',
  'call_closing',
  'call_extended',
  'call_cancelled',
  'call_decided',
  'desk_submitted',
  'desk_reported',
  'desk_objected',
  'hearing_announced',
  'hearing_date_moved',
  'hearing_postponed',
  'hearing_cancelled',
  'hearing_protocol_published',
  'hearing_answers_published',
  'hearing_decided',
  'remark_answered',
  'remark_result',
  'protocol_opened',
  'correction_decided',
  'desk_remark',
  'desk_answer_objected',
  'desk_correction',
  'desk_answers_due',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice remembers: numbers and ids, never words, so that nothing hidden or deleted lives on in it. */
export interface NoticeData {
  [name: string]: string | number;
  /** The public number of the idea, the hearing or the call that it is about. */
  number: number;
}

type Address = (lang: Lang, number: number, id: (name: string) => string) => string;

const toComment: Address = (lang, _number, id) => paths.comment(lang, id('comment'));
const toObjection: Address = (lang, _number, id) => paths.objection(lang, id('hiding'));
const toRemark: Address = (lang, number, id) => paths.remark(lang, number, Number(id('remark')));
const toProgress: Address = (lang, number) => paths.ideaProgress(lang, number);
/** Reported was a remark, an idea, a comment or a progress report on it, or a message in a talk. */
const toReported: Address = (lang, number, id) => {
  if (id('talk')) return paths.talk(lang, id('talk'));
  if (id('progress')) return paths.progressReport(lang, number, Number(id('progress')));
  return id('remark') ? toRemark(lang, number, id) : paths.idea(lang, number);
};
/** Questions and answers of before there were talks lead to all of one's talks. */
const toTalk: Address = (lang, _number, id) => (id('talk') ? paths.talk(lang, id('talk')) : paths.talks(lang));
const toCall: Address = (lang, number) => paths.call(lang, number);
const toApplication: Address = (lang, number, id) => paths.application(lang, number, Number(id('application')));
/** The author's own page of the money of an idea. */
const toMoney: Address = (lang, number) => paths.ideaMoney(lang, number);
/** A pledge or a commitment, as its funder reads it. */
const toGrant: Address = (lang, _number, id) =>
  id('pledge') ? paths.pledge(lang, id('pledge')) : paths.grant(lang, id('commitment'));
const toHearing: Address = (lang, number) => paths.hearing(lang, number);
const toAnswers: Address = (lang, number) => paths.hearingAnswers(lang, number);
const toProtocol: Address = (lang, number) => paths.protocol(lang, number);

/** Where the notices of a kind lead; all others lead to their idea. */
const ADDRESSES: Partial<Record<NoticeKind, Address>> = {
  idea_returned: (lang, number) => paths.editIdea(lang, number, 'check'),
  idea_commented: toComment,
  comment_answered: toComment,
  idea_hidden: toObjection,
  comment_hidden: toObjection,
  remark_hidden: toObjection,
  progress_report_hidden: toObjection,
  contact_message_hidden: toObjection,
  project_reported: (lang, number, id) => paths.progressReport(lang, number, Number(id('progress'))),
  project_silent: toProgress,
  project_completed: toProgress,
  stage_waits: (lang, number) => paths.ideaStage(lang, number),
  project_judged: toProgress,
  project_check_due: toProgress,
  project_checked: toProgress,
  report_hidden: toReported,
  report_kept: toReported,
  objection_upheld: toObjection,
  objection_lifted: toObjection,
  idea_interest: (lang, number) => paths.ideaInterest(lang, number),
  idea_pledged: toMoney,
  pledge_withdrawn: toMoney,
  idea_committed: toMoney,
  commitment_cancelled: toMoney,
  excess_waits: toMoney,
  excess_accepted: toGrant,
  excess_refused: toGrant,
  money_paid: toMoney,
  money_received: toGrant,
  money_returned: toMoney,
  money_corrected: toMoney,
  talk_begun: toTalk,
  talk_message: toTalk,
  talk_revealed: toTalk,
  talk_contacts: toTalk,
  window_matched: (lang) => paths.windows(lang),
  application_received: toApplication,
  application_incomplete: toApplication,
  application_decided: toApplication,
  appeal_made: (lang, number, id) => paths.deskApplication(lang, number, Number(id('application'))),
  appeal_decided: toApplication,
  call_closing: toCall,
  call_extended: toCall,
  call_cancelled: toCall,
  call_decided: (lang, number) => paths.callResults(lang, number),
  desk_submitted: (lang, number) => paths.deskIdea(lang, number),
  desk_reported: (lang, _number, id) => paths.deskReport(lang, id('subject')),
  desk_objected: (lang, _number, id) => paths.deskObjection(lang, id('hiding')),
  hearing_announced: toHearing,
  hearing_date_moved: toHearing,
  hearing_postponed: toHearing,
  hearing_cancelled: toHearing,
  hearing_protocol_published: toProtocol,
  hearing_answers_published: (lang, number) => paths.answers(lang, number),
  hearing_decided: (lang, number) => paths.keneshDecision(lang, number),
  remark_answered: toRemark,
  remark_result: toRemark,
  protocol_opened: toProtocol,
  correction_decided: (lang, number) => paths.corrections(lang, number),
  desk_remark: toRemark,
  desk_answer_objected: toAnswers,
  desk_answers_due: toAnswers,
  desk_correction: (lang, number) => paths.draftProtocol(lang, number),
};

/** Where a notice leads. */
export function noticePath(kind: NoticeKind, data: NoticeData, lang: Lang): string {
  const address = ADDRESSES[kind];
  return address?.(lang, data.number, (name) => String(data[name] ?? '')) ?? paths.idea(lang, data.number);
}
