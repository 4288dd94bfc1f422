/** Who opens doors in the sweep. The first four act for funders of its own story, the others for all whom it hides from. */
export const ROLES = [
  'funder',
  'colleague',
  'unnamed funder',
  'quiet funder',
  'visitor',
  'resident',
  'author',
  'moderator of the place',
  'platform moderator',
  'administrator',
  'hearing officer',
  'another funder',
  'unverified funder',
  'NGO',
  'funder for themselves',
  'member who left',
] as const;
export type Role = (typeof ROLES)[number];

export interface Secret {
  /** Letters and digits alone: no encoding of an address, a file name or a page changes it. */
  canary: string;
  /** Who may meet it. Each of them must: a sweep that finds nothing anywhere proves nothing. */
  readers: readonly Role[];
  /** The tables where it may stand. */
  tables: readonly string[];
}

const FUNDER: readonly Role[] = ['funder', 'colleague'];
const SIDES: readonly Role[] = [...FUNDER, 'author'];
const UNNAMED_SIDES: readonly Role[] = ['unnamed funder', 'author'];
const QUIET_SIDES: readonly Role[] = ['quiet funder', 'author'];

function secret(name: string, readers: readonly Role[], ...tables: string[]): Secret {
  return { canary: `qz${name}7f3a`, readers, tables };
}

/** Every private field of the donor's desk, with a word of its own. */
export const SECRETS = {
  windowName: secret('windowname', FUNDER, 'funding_windows'),
  stageName: secret('stagename', FUNDER, 'board_stages'),
  tag: secret('tag', FUNDER, 'shortlistings'),
  note: secret('note', FUNDER, 'shortlist_notes'),
  noteBefore: secret('notebefore', FUNDER, 'shortlist_note_versions'),
  ownNote: secret('ownnote', ['funder'], 'shortlist_notes'),
  ownNoteBefore: secret('ownbefore', ['funder'], 'shortlist_note_versions'),
  scoreNote: secret('scorenote', ['funder'], 'assessments'),
  conflict: secret('conflict', FUNDER, 'assessments'),
  closingReason: secret('closing', FUNDER, 'score_closings'),
  reopenReason: secret('reopening', FUNDER, 'score_closings'),
  rubric: secret('rubric', FUNDER, 'rubrics'),
  criterion: secret('criterion', FUNDER, 'rubrics'),
  callTitle: secret('calltitle', FUNDER, 'calls'),
  callText: secret('calltext', FUNDER, 'calls'),
  callPaper: secret('callpaper', FUNDER, 'calls'),
  paperName: secret('papername', ['author'], 'files', 'attachments'),
  paperWords: secret('paperwords', ['author']),
  decisionReason: secret('decision', FUNDER, 'call_applications'),
  appeal: secret('appeal', SIDES, 'call_appeals'),
  talkWords: secret('talkwords', SIDES, 'contact_messages'),
  talkReply: secret('talkreply', SIDES, 'contact_messages'),
  talkFileName: secret('talkfile', SIDES, 'files', 'attachments'),
  talkFileWords: secret('talkinside', SIDES),
  unnamedWords: secret('unnamedwords', UNNAMED_SIDES, 'contact_messages'),
  unnamedFileName: secret('unnamedfile', []),
  unnamedFileWords: secret('unnamedinside', UNNAMED_SIDES),
  /** The author has it as a mail, too. */
  interest: secret('interest', QUIET_SIDES, 'interests', 'outbox'),
  pledgeConditions: secret('conditions', QUIET_SIDES, 'pledges'),
  agreementNumber: secret('agreement', SIDES, 'commitments'),
  agreementNumberBefore: secret('agreedbefore', SIDES, 'grant_corrections'),
  /** Why the number alone was put right; the author has it as a mail, too. */
  agreementReason: secret('agreedwhy', SIDES, 'grant_corrections', 'outbox'),
  agreementFileName: secret('agreedfile', SIDES, 'files', 'attachments'),
  agreementFileWords: secret('agreedinside', SIDES),
  portfolioFileName: secret('portfolio', FUNDER, 'portfolio_imports'),
  rejectedProject: secret('rejected', FUNDER, 'portfolio_imports'),
  /** Of those who act for funders: administrators know everybody. */
  memberName: secret('member', [...FUNDER, 'administrator', 'funder for themselves'], 'people'),
  unnamedMemberName: secret('unnamedmember', ['unnamed funder', 'administrator'], 'people'),
} satisfies Record<string, Secret>;
export type SecretName = keyof typeof SECRETS;

/** The word that stands in a private field. */
export const wordOf = (name: SecretName) => SECRETS[name].canary;

/** In the title of the idea that all of it is about, which everybody reads. */
export const PUBLIC_WORD = 'qzpublic7f3a';
