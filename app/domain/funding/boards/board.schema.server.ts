import { z } from 'zod';
import { optionalDate } from '~/platform/form-dates.server';
import { optionalWords, words } from '~/platform/form-words.server';
import { NOTE_MAX, NOTE_READERS } from '../shortlist';
import { BOARD_LIMITS, readTags, type SeenCard } from './board';
import type { BoardFilter } from './board-page';

const id = z.string().max(100);
const version = z.coerce.number().int().min(1);
const idempotency_key = z.string().max(100).optional();
const tag = words(BOARD_LIMITS.tag, 'boards.error_tag_missing').transform((typed) => readTags(typed)[0] ?? typed);
const stage = z.string({ error: 'boards.error_stage_gone' }).min(1, 'boards.error_stage_gone').max(100);
const responsible = id.default('').transform((chosen) => chosen || null);

/** A card as the board sent it: `ID:VERSION:NOTES`. */
const card = z.string().transform((text, context): SeenCard => {
  const [, cardId, seen, notes] = /^([0-9a-f-]{36}):(\d{1,9}):([0-9a-f]{0,12})$/.exec(text) ?? [];
  if (cardId && seen && notes !== undefined) return { id: cardId, version: Number(seen), notes };
  context.addIssue({ code: 'custom', message: 'common.error_invalid' });
  return z.NEVER;
});

const cards = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(card).min(1, 'boards.error_no_cards').max(BOARD_LIMITS.cardsAtOnce, 'boards.error_many_cards'),
);

/** What is done with one card or with all that are ticked. */
export const boardForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('move'), card: cards, stage }),
  z.object({ intent: z.literal('add_tag'), card: cards, tag }),
  z.object({ intent: z.literal('drop_tag'), card: cards, tag }),
  z.object({ intent: z.literal('responsible'), card: cards, responsible }),
  z.object({ intent: z.literal('due'), card: cards, due: optionalDate }),
  z.object({ intent: z.literal('compare'), card: cards }),
  z.object({ intent: z.literal('take_off'), card: cards }),
]);
export type BoardForm = z.output<typeof boardForm>;

const tags = optionalWords(BOARD_LIMITS.tags * (BOARD_LIMITS.tag + 2))
  .transform(readTags)
  .pipe(
    z.array(z.string().max(BOARD_LIMITS.tag, 'boards.error_tag_long')).max(BOARD_LIMITS.tags, 'boards.error_tags_most'),
  );

const note = z.object({ note: id, version });

/** What is done on the page of a card. */
export const cardForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('card'), version, stage, tags, due: optionalDate, responsible }),
  z.object({
    intent: z.literal('note'),
    body: words(NOTE_MAX, 'funding.error_note_missing'),
    visible_to: z.enum(NOTE_READERS, 'funding.error_readers_missing'),
    idempotency_key,
  }),
  note.extend({ intent: z.literal('edit_note'), words: words(NOTE_MAX, 'funding.error_note_missing') }),
  note.extend({ intent: z.literal('delete_note') }),
  z.object({ intent: z.literal('take_off'), card }),
  z.object({ intent: z.literal('put_back') }),
]);
export type CardForm = z.output<typeof cardForm>;

/** Which card goes back on the board. */
export const putBackForm = z.object({ card: id });

const seen = z.string().max(100);
const name = z.object({ seen, stage: id });

/** What is done with the stages. `seen` tells which stages the form showed. */
export const stagesForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    seen,
    name: words(BOARD_LIMITS.stageName, 'boards.error_stage_name'),
  }),
  name.extend({ intent: z.literal('rename'), name: optionalWords(BOARD_LIMITS.stageName) }),
  name.extend({ intent: z.literal('up') }),
  name.extend({ intent: z.literal('down') }),
  name.extend({ intent: z.literal('remove') }),
]);
export type StagesForm = z.output<typeof stagesForm>;

/** What of the board an address asks for: `?tag=…&colleague=…&overdue=yes`. */
export function boardFilter(searchParams: URLSearchParams): BoardFilter {
  return {
    tag: searchParams.get('tag') || null,
    colleague: searchParams.get('colleague') || null,
    overdue: searchParams.get('overdue') === 'yes',
  };
}
