import type { Actor } from '~/domain/accounts/actor';
import type { OwnStance } from '~/domain/voting/stance';
import { stanceOf } from '~/domain/voting/stances.server';
import type { Lang, LocalText } from '~/i18n/languages';
import { now } from '~/platform/clock.server';
import type { LiveSource } from '~/platform/live.server';
import { db } from '~db/index.server';
import { findHearingById, findVisibleHearing } from '../find-hearing.server';
import { hearingFrame } from '../hearing-frame.queries.server';
import { liveTopic, showsOfHands } from './hands.server';
import { liveBoard, versionOf } from './live-board.queries.server';

/** How the reader answered the newest show of hands. */
export interface OwnHand extends OwnStance {
  texts: LocalText;
  isOpen: boolean;
}

async function ownHand(actor: Actor, hearingId: string): Promise<OwnHand | null> {
  if (actor.kind === 'visitor') return null;
  const [newest] = await showsOfHands(db(), hearingId);
  const own = newest && (await stanceOf(db(), newest.id, actor.person.id));
  return own ? { ...own, texts: newest.texts, isOpen: !newest.closedAt } : null;
}

/** The board of a hearing with its version. Throws not_found. */
export async function boardOf(actor: Actor, number: number) {
  const board = await liveBoard(db(), await findVisibleHearing(db(), actor, number));
  return { board, version: versionOf(board) };
}

/** The live page: the board, and how the reader answered the newest show of hands. Throws not_found. */
export async function livePage(actor: Actor, number: number, lang: Lang) {
  const hearing = await findVisibleHearing(db(), actor, number);
  const board = await liveBoard(db(), hearing);
  return {
    frame: await hearingFrame(actor, hearing, lang),
    board,
    version: versionOf(board),
    own: await ownHand(actor, hearing.id),
    at: now(),
  };
}

/** What tells listeners that the board of a hearing changed. Throws not_found. */
export async function liveSource(actor: Actor, number: number): Promise<LiveSource> {
  const { id } = await findVisibleHearing(db(), actor, number);
  return {
    key: id,
    topics: [`hearing:${number}`, liveTopic(number)],
    version: async () => versionOf(await liveBoard(db(), await findHearingById(db(), id))),
  };
}
