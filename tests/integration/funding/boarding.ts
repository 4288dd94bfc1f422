import type { SignedIn } from '~/domain/accounts/actor';
import type { SeenCard } from '~/domain/funding/boards/board';
import { boardPage } from '~/domain/funding/boards/board.queries.server';
import type { BoardFilter, CardMove } from '~/domain/funding/boards/board-page';
import { cardPage } from '~/domain/funding/boards/card.queries.server';
import { stagesMark, stagesOf } from '~/domain/funding/boards/stages.server';
import { shortlistIdea } from '~/domain/funding/shortlist.server';
import { db } from '~db/index.server';
import { actingFor, organisation, published, type WantedIdea } from '../../support/scene';
import { person } from '../accounts/people';

const FUND = { name: 'Шамдагай фонд' };
export const NO_FILTER: BoardFilter = { tag: null, colleague: null, overdue: false };

/** Two members of a new funder, both acting for it. */
export async function twoColleagues(): Promise<[SignedIn, SignedIn]> {
  const organisationId = await organisation(FUND);
  return [
    await actingFor(await person(undefined, 'Жаңыл'), organisationId, FUND),
    await actingFor(await person(undefined, 'Мирлан'), organisationId, FUND),
  ];
}

/** Puts new ideas on the funder's board. Returns the ids of their cards, in the same order. */
export async function cardsOf(funder: SignedIn, author: SignedIn, ...wanted: WantedIdea[]): Promise<string[]> {
  const numbers: number[] = [];
  for (const idea of wanted) {
    const number = await published(author, idea);
    await shortlistIdea(funder, number);
    numbers.push(number);
  }
  const { columns } = await boardPage(funder, 'ky', NO_FILTER, null);
  const cards = columns.flatMap((column) => column.cards);
  return numbers.map((number) => cards.find((card) => card.number === number)?.id ?? '');
}

/** A card as its page shows it now to this member. */
export async function seen(funder: SignedIn, id: string): Promise<SeenCard> {
  const { entry, notesMark: notes } = await cardPage(funder, id, 'ky');
  return { id, version: entry.version, notes };
}

/** Where a move of a card led from or to: the kind of the stage, or `off`. */
export const standName = (stand: CardMove['to']) => (stand === 'off' ? stand : stand?.kind);

export const ownId = (funder: SignedIn) => funder.acting?.organisationId ?? '';

/** The stages of the funder's board, and what a form of them says it has seen. */
export async function stages(funder: SignedIn) {
  const list = await stagesOf(db(), ownId(funder));
  return { list, ids: list.map(({ id }) => id), mark: stagesMark(list) };
}
