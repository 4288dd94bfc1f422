import type { FlagReason } from '~/domain/discussion/comment';
import type { Lang, LocalText } from '~/i18n/languages';
import type { HearingKind, HearingMode, HearingRules, HearingStage } from '../hearing';
import type { FrozenTariff } from '../notice/frozen';
import type { AnswerOutcome, RemarkChannel, RemarkKind } from '../remarks/remark';

/** What is published of a hearing as a version that never changes: first the protocol, then the answers. */
export const HEARING_PAPERS = ['protocol', 'answers'] as const;
export type HearingPaper = (typeof HEARING_PAPERS)[number];

/** Counted hands or stances, of everybody whose verification level was the same. */
export interface LevelCount {
  level: number;
  for: number;
  against: number;
  abstain: number;
}

/** What a remark or an answer names in the budget. */
export interface PaperLine {
  kind: 'budget_line' | 'cost_item';
  code: string | null;
  titles: LocalText;
}

/** A number that somebody changed in a copy of a tariff's calculation, as they typed it. */
export interface PaperChange {
  /** Its name in files and addresses. */
  field: string;
  names: LocalText;
  value: string;
}

/** A remark without its author: papers carry no residents' names. A hidden one is its number and the reason. */
export type PaperRemark =
  | { number: number; hidden: FlagReason }
  | {
      number: number;
      hidden: null;
      kind: RemarkKind;
      channel: RemarkChannel;
      lang: Lang;
      body: string;
      about: PaperLine | null;
      /** Of a remark with a copy of the calculation; absent in the others. */
      copy?: PaperChange[];
      /** Tyiyn that a proposal asks for. */
      amount: number | null;
      moneyFrom: string | null;
      receivedAt: string;
      calledAt: string | null;
      stances: LevelCount[];
      /** Ordinals of `answers`, the newest last. */
      answers: number[];
      /** "This does not answer my question." */
      objection: string | null;
    };

export interface PaperAnswer {
  ordinal: number;
  outcome: AnswerOutcome;
  reason: string;
  lang: Lang;
  officialName: string;
  officialPost: string;
  referredTo: string | null;
  line: PaperLine | null;
  /** Tyiyn that the budget takes up. */
  amount: number | null;
  at: string;
}

export interface PaperStep {
  from: HearingStage | null;
  to: HearingStage;
  at: string;
  reason: string | null;
  details: Record<string, string | number | null> | null;
}

export interface PaperVote {
  kind: 'advisory' | 'hands';
  position: number;
  texts: LocalText;
  openedAt: string | null;
  closedAt: string | null;
  online: LevelCount[];
  hall: { for: number; against: number; abstain: number };
}

export interface PaperAgendaItem {
  position: number;
  startMinute: number;
  minutes: number;
  titles: LocalText;
  speaker: string;
  begunAt: string | null;
  endedAt: string | null;
  record: string;
}

export interface PaperMaterial {
  kind: string;
  title: string;
  lang: string;
  url: string | null;
  /** SHA-256 of the file. */
  sha256: string | null;
  addedAt: string;
  replacedAt: string | null;
}

/** What the secretary writes beside what the system knows. Plain text; `lang` says in which language. */
export interface SecretaryWords {
  lang: Lang;
  opening: string;
  conclusions: string;
  decisions: string;
}

export interface PaperCorrection {
  ordinal: number;
  at: string;
  body: string;
  outcome: 'taken' | 'not_taken';
  reply: string;
}

/** What happened in the meeting, which only the protocol tells. */
export interface PaperRecord {
  steps: PaperStep[];
  materials: PaperMaterial[];
  attendance: {
    total: number;
    women: number | null;
    youth: number | null;
    online: number | null;
    villages: { name: string; total: number }[];
  } | null;
  agenda: PaperAgendaItem[];
  votes: PaperVote[];
  words: SecretaryWords;
  corrections: PaperCorrection[];
}

/**
 * A paper of a hearing, whole. Its canonical JSON is what is published and hashed, in no language of the interface:
 * people's words as they wrote them, instants in ISO form, money in tyiyn.
 */
export interface PaperContent {
  format: 'ashar.hearing-paper.1';
  document: HearingPaper;
  /** Null in a draft. */
  ordinal: number | null;
  publishedAt: string | null;
  /** Why this version follows another; null in the first. */
  reason: string | null;
  /** Of the answers: the hash of the protocol that they follow. */
  protocolHash: string | null;
  hearing: {
    number: number;
    kind: HearingKind;
    titles: LocalText;
    decides: LocalText;
    place: LocalText;
    mode: HearingMode;
    venues: LocalText;
    onlineUrl: string | null;
    startsAt: string | null;
    minutes: number;
    remarksOpenAt: string | null;
    remarksCloseAt: string | null;
    announcedAt: string | null;
    heldAt: string | null;
    chair: string;
    secretary: string;
    rules: HearingRules;
    frozenHash: string | null;
    budget: { number: number; year: number; stage: string; contentHash: string | null } | null;
    /** Of a tariff hearing; absent in the others. */
    tariff?: FrozenTariff;
    isDemo: boolean;
  };
  record: PaperRecord | null;
  remarks: PaperRemark[];
  answers: PaperAnswer[];
}

/** How long the texts of a protocol may be, in characters; forms and schemas share them. */
export const PAPER_LIMITS = {
  words: 10_000,
  correction: 2_000,
  reply: 2_000,
  reason: 1_000,
  /** Corrections of one person to one protocol. */
  correctionsEach: 10,
} as const;

/** What a published version is called as a file. */
export function paperFileName(number: number, document: HearingPaper, ordinal: number, ending: string): string {
  return `ashar-hearing-${number}-${document}-${ordinal}${ending}`;
}
