import type { TalkSide } from '~db/schema/talks';
import type { AboutIdea, FunderName } from '../contact';

/** How many files one talk may carry. */
export const TALK_FILES_MAX = 50;

/** A talk as rules look at it: whose it is, and whether the author knows the funder's name. */
export interface Talk {
  id: string;
  ideaId: string;
  organisationId: string;
  revealedAt: Date | null;
  funderConsentAt: Date | null;
  funderConsentBy: string | null;
  authorConsentAt: Date | null;
  authorConsentBy: string | null;
  openedBy: string | null;
  openedAt: Date;
  /** When its last message was written. */
  updatedAt: Date;
}

export interface TalkFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

export interface TalkMessage {
  id: string;
  side: TalkSide;
  /** Who of one's own side wrote it; null for the other side's, and for a deleted account. */
  writer: string | null;
  /** Null where a moderator has hidden the message; then its file is gone, too. */
  body: string | null;
  at: Date;
  file: TalkFile | null;
  /** The other side wrote it since this reader last looked. */
  isNew: boolean;
  mayReport: boolean;
}

/** Where a side can be reached beside the platform. What is not known is null. */
export interface TalkContacts {
  person: string;
  email: string | null;
  phone: string | null;
  organisation: { name: string; email: string | null; phone: string | null } | null;
}

/** What a side shows the other, what it would show, and what the other shows. */
export interface TalkContactsView {
  /** What one's own side shows now, and since when. */
  shown: (TalkContacts & { since: Date | null }) | null;
  /** What the other side would see if this reader agreed. */
  offered: TalkContacts;
  theirs: TalkContacts | null;
}

/** The page of one talk, as one of its sides sees it. */
export interface TalkPage {
  id: string;
  idea: AboutIdea;
  side: TalkSide;
  /** The funder; null for the author until the funder gives its name. */
  funder: FunderName | null;
  revealedAt: Date | null;
  openedAt: Date;
  /** Which colleague began it; null for the author, and for a deleted account. */
  opener: string | null;
  /** Oldest first. */
  messages: TalkMessage[];
  newer: string | null;
  older: string | null;
  contacts: TalkContactsView;
  may: { write: boolean; reveal: boolean; shareContacts: boolean };
  isUnverified: boolean;
}

/** A talk in the list of one's talks. */
export interface TalkLine {
  id: string;
  at: Date;
  idea: AboutIdea;
  side: TalkSide;
  /** As on the page of the talk. */
  funder: FunderName | null;
  /** While true the author does not know who the funder is. */
  isAnonymous: boolean;
  /** The other side wrote since this reader last looked. */
  isNew: boolean;
  /** Which side wrote last. */
  lastSide: TalkSide;
}
