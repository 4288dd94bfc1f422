import type { HearingKind } from '~/domain/hearings/hearing';
import type { AnswerOutcome, RemarkChannel, RemarkKind } from '~/domain/hearings/remarks/remark';
import type { Lang, LocalText } from '~/i18n/languages';

/** How far a hearing of the demo goes: it is told from its draft to there. */
export type ToldUntil =
  | 'draft'
  | 'announced'
  | 'postponed'
  | 'cancelled'
  | 'held'
  | 'corrections'
  | 'protocol_published'
  | 'answers_published'
  | 'decided'
  | 'closed';

export interface DemoAnswer {
  outcome: AnswerOutcome;
  reason: string;
  lang: Lang;
  official: string;
  post: string;
  referredTo?: string;
  /** Som. */
  amount?: number;
}

export interface DemoRemark {
  kind: RemarkKind;
  /** Who said it: a person of the story, or somebody at the desk whom a clerk typed in. */
  by: string | { channel: Exclude<RemarkChannel, 'web'>; name: string; isNamed: boolean };
  lang: Lang;
  text: string;
  /** Of a proposal: som, and where they would come from. */
  amount?: number;
  moneyFrom?: string;
  /** Functional and economic code of the expenditure line that it is about, such as `7064/22`. */
  line?: string;
  /** Of a tariff hearing: the cost item that it is about, and what its author changes in the calculation. */
  item?: string;
  copy?: Record<string, string>;
  for?: string[];
  against?: string[];
  abstain?: string[];
  answer?: DemoAnswer;
  /** An equal remark before it, by its position from 0: both get its answer. */
  sameAnswerAs?: number;
  objection?: string;
  secondAnswer?: DemoAnswer;
  /** Whether the approved budget has it, and the fact a year later. Som. */
  result?: { inBudget: 'yes' | 'partly' | 'no'; plan?: number; note: string; actual?: number; actualNote?: string };
}

export interface DemoAgendaItem {
  titles: LocalText;
  speaker: string;
  minutes: number;
  /** What the secretary wrote down, where the meeting was held. */
  record?: string;
}

export interface DemoHearing {
  key: string;
  until: ToldUntil;
  kind: HearingKind;
  place: string;
  officer: string;
  clerk?: string;
  titles: LocalText;
  decides: LocalText;
  summaries: LocalText;
  venues: LocalText;
  chair: string;
  secretary: string;
  contact: { name: string; phone: string; email: string };
  /** Keys of the story's budgets. */
  budget?: string;
  comparedBudget?: string;
  /** Of a tariff hearing: key of the story's tariff, ordinals of the proposal and of what it is laid beside. */
  tariff?: { key: string; version: number; compared: number };
  /** Questions put to everybody, with who answered what. */
  questions: { texts: LocalText; for: string[]; against: string[]; abstain: string[] }[];
  /** Days from today, negative in the past. */
  announcedInDays: number;
  meetingInDays: number;
  /** The meeting goes on while the demo is looked at: it began half an hour before the story was told. */
  isLive?: boolean;
  /** A date moved after announcing, with the reason. */
  movedFromInDays?: number;
  reason?: string;
  agenda: DemoAgendaItem[];
  registrations: { by: string; seats: number; needs?: string; village?: string }[];
  /** A question put to a show of hands that is open now. */
  hands?: LocalText;
  remarks: DemoRemark[];
  attendance?: {
    total: number;
    women: number;
    youth: number;
    online: number;
    villages: { name: string; total: number }[];
  };
  /** The secretary's own words in the protocol. */
  conclusions?: string;
  corrections?: { by: string; text: string; taken?: boolean; reply?: string }[];
  decision?: { number: string; inDays: number; for: number; against: number; abstain: number; text: string };
}
