import type { FlagReason } from '~/domain/discussion/comment';
import type { ReportedSubject } from '~/domain/discussion/report-events.server';
import type { ExcerptMessage } from '~/domain/funding/talks/message-excerpt.server';
import type { IdeaView, ViewText } from '~/domain/ideas/idea-view';
import type { Lang } from '~/i18n/languages';

/** One report. Who made it is told to nobody. */
export interface DeskFlag {
  id: string;
  reason: FlagReason;
  note: string | null;
  at: Date;
}

/** What a moderator decided on the subject before. */
export interface DeskRuling {
  id: string;
  outcome: 'kept' | 'hidden' | 'upheld' | 'lifted';
  at: Date;
  by: string | null;
  reason: FlagReason | null;
  note: string | null;
}

/** What reports and objections are about, as the desk shows it. */
export interface DeskSubject {
  kind: ReportedSubject['kind'];
  id: string;
  /** Where everybody reads it, or what it belongs to. */
  address: string;
  title: ViewText;
  place: string;
  /** The comment or remark in full, with the language it is in; null where the idea is meant. */
  words: { text: string; lang: Lang; at: Date; author: string | null } | null;
  /** The idea in full, where it is meant. */
  view: IdeaView | null;
  /** A reported message with its neighbours; null once it is decided on, undefined for anything else. */
  excerpt?: ExcerptMessage[] | null;
  hidden: boolean;
  gone: boolean;
  rulings: DeskRuling[];
}

export interface DeskReport extends DeskSubject {
  flags: DeskFlag[];
  seen: string;
  /** Reports wait and the words still stand: something can be decided. */
  open: boolean;
}

export interface DeskObjection extends DeskSubject {
  hidingId: string;
  reason: FlagReason;
  note: string | null;
  hiddenAt: Date;
  hiddenBy: string | null;
  objection: string;
  objectedAt: Date;
  outcome: 'upheld' | 'lifted' | null;
}
