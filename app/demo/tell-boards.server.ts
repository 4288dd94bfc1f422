import type { SignedIn } from '~/domain/accounts/actor';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { changeCard, takeOff } from '~/domain/funding/boards/cards.server';
import { addNote, editNote } from '~/domain/funding/boards/notes.server';
import { cardOfIdea } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { kyrgyzDay } from '~/platform/kyrgyz-day';
import { db } from '~db/index.server';
import type { Cast } from './cast.server';
import { type DemoCard, TOO_FONDU_BOARD } from './content/boards';
import { StoryClock } from './story-clock.server';
import type { Told } from './tell-idea.server';

const FUNDER = 'too-fondu';

/** Tells how the members of Too Fondu move ideas over their board. */
export async function tellBoards(cast: Cast, told: Told, today: Date): Promise<void> {
  const clock = new StoryClock(today);
  clock.to(-6, 9);
  for (const card of TOO_FONDU_BOARD) await tellCard(card, told.get(card.idea) ?? 0, { cast, clock });
}

interface Scene {
  cast: Cast;
  clock: StoryClock;
}

async function tellCard(card: DemoCard, number: number, { cast, clock }: Scene): Promise<void> {
  const as = (member: string) => cast.as(member, FUNDER);
  const by = await as(card.by);
  await shortlistIdea(by, number);
  const id = (await cardOfIdea(by, (await findIdea(db(), number)).id))?.id ?? '';
  for (const step of card.way) {
    clock.forward(2);
    const member = await as(step.by);
    const { entry, stages } = await seen(member, id);
    const stageId = stages.find(({ kind }) => kind === step.to)?.id ?? '';
    await changeCard(member, entry, { stageId });
  }
  await changeCard(by, (await seen(by, id)).entry, {
    tags: card.tags ?? [],
    dueOn: card.due === undefined ? null : kyrgyzDay(clock.at(card.due, 12)),
    responsibleId: card.responsible ? cast.personId(card.responsible) : null,
  });
  for (const note of card.notes ?? []) await tellNote(note, id, await as(note.by), clock);
  if (card.takenOffBy) await tellTakingOff(id, await as(card.takenOffBy), clock);
}

async function tellTakingOff(id: string, by: SignedIn, clock: StoryClock): Promise<void> {
  clock.forward(1);
  const { entry, notesMark: notes } = await seen(by, id);
  await takeOff(by, [{ id, version: entry.version, notes }]);
}

const seen = (member: SignedIn, id: string) => cardPage(member, id, 'ky');

async function tellNote(note: NonNullable<DemoCard['notes']>[number], id: string, by: SignedIn, clock: StoryClock) {
  clock.forward(1);
  await addNote(by, id, note.text, note.alone ? 'me' : 'organisation');
  if (!note.changed) return;
  clock.forward(1);
  const { entry } = await seen(by, id);
  const written = entry.notes.find(({ body }) => body === note.text);
  if (written) await editNote(by, written, note.changed);
}
