import { inArray } from 'drizzle-orm';
import { tellStory } from '~/demo/tell.server';
import type { SignedIn } from '~/domain/accounts/actor';
import { addNote } from '~/domain/funding/boards/notes.server';
import { cardOfIdea } from '~/domain/funding/shortlist.queries.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { beginTalk } from '~/domain/funding/talks/begin-talk.server';
import { createWindow } from '~/domain/funding/windows/windows.server';
import { findIdea } from '~/domain/ideas/find-idea.server';
import { paths } from '~/paths';
import { directoryStore, replaceUploadStore } from '~/platform/uploads/upload-store.server';
import { subscribeAll } from '~/subscriptions.server';
import { db, tables } from '~db/index.server';
import { loadReferenceData } from '~db/seed/load.server';
import { person } from '../integration/accounts/people';
import { assemble, type Cast } from '../integration/privacy/cast';
import { tellInPublic } from '../integration/privacy/public-story';
import { type HiddenDoor, hiddenDoors } from '../integration/privacy/same-queries';
import { whisper } from '../integration/privacy/whispers';
import { memberOf, published } from '../support/scene';
import { windowValues } from '../support/windows';

const PAIRS = 8;
const FUNDERS = 25;
const WINDOWS = 40;
/** All that twins differ by beside their number: so that windows meet one and not the other. */
const ASKED = { busy: 500_000_00, idle: 500_001_00 };

/** Two public things that nobody may tell apart: about the first funders have thought, about the second nobody has. */
export interface Twins {
  busy: readonly string[];
  idle: readonly string[];
}

export interface TimingScene {
  cast: Cast;
  doors: HiddenDoor[];
  ideas: Twins;
  organisations: Twins;
  /** A card of a funder. */
  card: string;
}

async function twinIdeas(kind: keyof Twins): Promise<number[]> {
  const numbers: number[] = [];
  for (let turn = 0; turn < PAIRS; turn += 1) {
    numbers.push(await published(await person(undefined, 'Бакыт'), { requested: ASKED[kind] }));
  }
  return numbers;
}

/** What a funder keeps to itself about each of the ideas: a card with a note, a talk without its name, a window. */
async function thinkAbout(funder: SignedIn, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await shortlistIdea(funder, number);
    const card = (await cardOfIdea(funder, (await findIdea(db(), number)).id))?.id ?? '';
    await addNote(funder, card, 'Айыл өкмөтү менен сүйлөшүү керек.', 'organisation');
    await beginTalk(funder, number, { body: 'Кимге барабыз?', isNamed: false });
  }
  const requested = { min: ASKED.busy, max: ASKED.busy };
  await createWindow(funder, windowValues({ requested }, { isPublic: false }));
}

const slugOf = ({ acting }: SignedIn) => acting?.slug ?? '';

async function pagesOf(numbers: readonly number[]): Promise<string[]> {
  const { ideas } = tables;
  const rows = await db().select().from(ideas).where(inArray(ideas.number, numbers));
  return rows.map(({ number, slug }) => paths.idea('ky', number, slug));
}

/** Tells all of it into the empty database, and keeps files in the folder. */
export async function tellForTiming(folder: string): Promise<TimingScene> {
  replaceUploadStore(directoryStore(`${folder}/uploads`));
  await loadReferenceData();
  subscribeAll();
  await tellStory();
  const cast = await assemble();
  const story = await tellInPublic(cast);
  const whispers = await whisper(cast, story);
  const [busy, idle] = [await twinIdeas('busy'), await twinIdeas('idle')];
  const windowed = await memberOf({ name: 'Бириккен фонд' });
  for (let turn = 0; turn < FUNDERS; turn += 1) await thinkAbout(await memberOf({ name: `Ойлуу фонд ${turn}` }), busy);
  for (let turn = 0; turn < WINDOWS; turn += 1) await createWindow(windowed, windowValues({}, { isPublic: false }));
  const empty = await memberOf({ name: 'Байланыш фонд' });
  return {
    ...{ cast, doors: hiddenDoors(story, whispers), card: whispers.card },
    ideas: { busy: await pagesOf(busy), idle: await pagesOf(idle) },
    organisations: {
      busy: [paths.organisation('ky', slugOf(windowed))],
      idle: [paths.organisation('ky', slugOf(empty))],
    },
  };
}
