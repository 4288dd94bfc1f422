import type { I18n } from '~/i18n/i18n';

/** How much a board takes. */
export const BOARD_LIMITS = { stages: 12, stageName: 60, tags: 10, tag: 40, cardsAtOnce: 200 } as const;
/** A board with fewer stages has nowhere to move a card. */
export const LEAST_STAGES = 2;

/** The stages of a board that nobody has changed yet, in their order. */
export const USUAL_STAGES = ['new', 'screening', 'shortlist', 'due_diligence', 'decided'] as const;

/** Stands in the history of a card for being off the board. */
export const OFF_BOARD = 'off';

/** A stage of a funder's board. */
export interface BoardStage {
  id: string;
  kind: (typeof USUAL_STAGES)[number] | 'own';
  /** The funder's own name for it; null shows the usual one in the reader's language. */
  name: string | null;
}

/** A card as a form showed it: what changed since then was changed by somebody else. */
export interface SeenCard {
  id: string;
  version: number;
  /** Tells which notes stood on it, in which wording. */
  notes: string;
}

/** What is changed on a card; what is left out stays. */
export interface CardChange {
  stageId?: string;
  /** All tags anew. */
  tags?: string[];
  addTag?: string;
  dropTag?: string;
  /** ISO date; null takes it off. */
  dueOn?: string | null;
  /** A member of the funder; null is nobody. */
  responsibleId?: string | null;
}

/** What of a card can be changed. */
export interface CardFields {
  stageId: string;
  tags: string[];
  dueOn: string | null;
  responsibleId: string | null;
}

const sameTag = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Tags as people type them, parted by commas: without spaces around them, each once. */
export function readTags(typed: string): string[] {
  const tags: string[] = [];
  for (const part of typed.split(/[,;\n]/)) {
    const tag = part.replace(/\s+/g, ' ').trim();
    if (tag && !tags.some((known) => sameTag(known, tag))) tags.push(tag);
  }
  return tags;
}

/** The card with the change. */
export function changedCard(card: CardFields, change: CardChange): CardFields {
  const { addTag, dropTag, tags, ...rest } = change;
  let next = tags ?? card.tags;
  if (addTag && !next.some((known) => sameTag(known, addTag))) next = [...next, addTag];
  if (dropTag) next = next.filter((known) => !sameTag(known, dropTag));
  return { ...card, ...rest, tags: next };
}

/** Whether nothing of the card would change. */
export function isSameCard(a: CardFields, b: CardFields): boolean {
  return (
    a.stageId === b.stageId &&
    a.dueOn === b.dueOn &&
    a.responsibleId === b.responsibleId &&
    a.tags.join('\n') === b.tags.join('\n')
  );
}

/** Whether the day has passed while the card was still to be worked on. */
export function isOverdue(dueOn: string | null, stage: Pick<BoardStage, 'kind'>, today: string): boolean {
  return dueOn !== null && dueOn < today && stage.kind !== 'decided';
}

/** The name of a stage: the funder's own, or the usual one in the reader's language. */
export function stageName({ kind, name }: BoardStage, { t }: Pick<I18n, 't'>): string {
  return name ?? (kind === 'own' ? '' : t(`boards.stage_${kind}`));
}
