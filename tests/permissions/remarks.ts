import type { Hearing } from '~/domain/hearings/hearing';
import * as policy from '~/domain/hearings/remarks/remark.policy';
import { decideReportPolicy } from '~/domain/moderation/moderation.policy';
import { CONFIRMED, everybodyBut, type Part } from './cast';
import { AT_DESK, hearingAt, OFFICERS } from './hearings';
import { inStates, rightsTable } from './table';

const NOW = new Date('2026-11-22T06:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

const REMARK_STATES = [
  'draft',
  'announced, not open yet',
  'open for remarks',
  'closed for remarks',
  'held',
  'protocol published',
] as const;
type RemarkState = (typeof REMARK_STATES)[number];

const STAGES: Record<RemarkState, Hearing['stage']> = {
  draft: 'draft',
  'announced, not open yet': 'announced',
  'open for remarks': 'announced',
  'closed for remarks': 'announced',
  held: 'held',
  'protocol published': 'protocol_published',
};

function hearingIn(state: RemarkState): Hearing {
  const opens = state === 'announced, not open yet' ? 1 : -48;
  const closes = state === 'open for remarks' || opens > 0 ? 24 : -1;
  return { ...hearingAt(STAGES[state]), remarksOpenAt: inHours(opens), remarksCloseAt: inHours(closes) };
}

const PUBLIC: RemarkState[] = REMARK_STATES.filter((state) => state !== 'draft');
const REPORTERS: Part[] = everybodyBut(
  'visitor',
  'author',
  "member of the author's organisation",
  "moderator in the author's organisation",
);
const remark = { kind: 'proposal', authorId: 'author', organisationId: 'authors-org', hidden: false } as const;

/** What people may do with remarks, by where their hearing stands. */
export const remarkRights = rightsTable<RemarkState>({
  title: 'Remarks at a hearing (a proposal that the author made)',
  states: REMARK_STATES,
  actions: [
    {
      title: 'say something, take a stance on a question',
      covers: 'takePartPolicy',
      policy: (actor, state) => policy.takePartPolicy(actor, hearingIn(state), NOW),
      allowed: { 'open for remarks': CONFIRMED },
    },
    {
      title: 'take a stance on the proposal',
      covers: 'remarkStancePolicy',
      policy: (actor, state) => policy.remarkStancePolicy(actor, hearingIn(state), remark, NOW),
      allowed: { 'open for remarks': CONFIRMED },
    },
    {
      title: 'take a stance on a hidden proposal or on a question: nobody',
      covers: 'remarkStancePolicy',
      policy: (actor, state) => policy.remarkStancePolicy(actor, hearingIn(state), { ...remark, hidden: true }, NOW),
      allowed: {},
    },
    {
      title: 'type in what came to the desk in time',
      covers: 'enterRemarkPolicy',
      policy: (actor, state) => policy.enterRemarkPolicy(actor, hearingIn(state)),
      allowed: inStates(['announced, not open yet', 'open for remarks', 'closed for remarks', 'held'], AT_DESK),
    },
    {
      title: 'report the remark',
      covers: 'reportRemarkPolicy',
      policy: (actor, state) => policy.reportRemarkPolicy(actor, hearingIn(state), remark),
      allowed: { draft: OFFICERS, ...inStates(PUBLIC, REPORTERS) },
    },
    {
      title: 'decide on reports of the remark',
      covers: 'decideReportPolicy',
      policy: (actor, state) => decideReportPolicy(actor, { hearing: hearingIn(state), remark, authorId: 'author' }),
      allowed: inStates(PUBLIC, ['moderator of the place', 'moderator of a place above', 'moderator of the platform']),
    },
  ],
});
