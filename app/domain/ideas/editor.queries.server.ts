import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { findPicture, listAttachments } from '~/domain/files/attachments.server';
import { placeOptions, placeRegister } from '~/domain/places/places.queries.server';
import { sectorOptions, sectorRegister } from '~/domain/places/sectors.queries.server';
import type { Lang } from '~/i18n/languages';
import type { EditorStep } from '~/paths';
import { db, tables } from '~db/index.server';
import { completeness } from './completeness';
import { type Draft, openDraft } from './drafts.server';
import type { BudgetSums, EditorPage, FormValues, Remarks } from './editor-page';
import type { Idea } from './idea';
import { type IdeaContent, originalText, writtenLangs } from './idea-content';
import { lineAmount, shareOf, sumBudget } from './idea-money';
import { isWritingStep } from './idea-step.schema.server';
import { stepValues } from './step-values.server';

const MOST_BLANK_ROWS = 10;

export interface EditorAddress {
  number: number;
  step: EditorStep;
  /** The language of the words, where it is not the original's. */
  text: Lang | null;
  /** Empty rows that were asked for. */
  blank: number;
}

/** What a step of the editor shows to the idea's author. Throws not_found, sign_in, forbidden, closed. */
export async function editorPage(actor: Actor, address: EditorAddress, lang: Lang): Promise<EditorPage> {
  const draft = await openDraft(actor, address.number);
  const { idea, content, version, updatedAt } = draft;
  const { step } = address;
  const text = address.text ?? content.lang;
  const asksChoices = step === 'problem';
  return {
    number: idea.number,
    ideaTitle: originalText(content).title,
    publication: idea.publication,
    step,
    text,
    original: content.lang,
    written: writtenLangs(content),
    version,
    savedAt: updatedAt,
    remarks: await remarksOn(idea),
    completeness: completeness(content),
    ...(await formOf(draft, step, text)),
    blank: Math.min(Math.max(0, Math.trunc(address.blank) || 0), MOST_BLANK_ROWS),
    sectors: asksChoices ? await sectorOptions(lang, 'slug') : [],
    places: asksChoices ? await placeOptions(lang, 'slug') : [],
    budget: budgetSums(content),
    picture: await findPicture(db(), idea.id, content.pictureId),
    files: await listAttachments(db(), idea.id),
  };
}

type FormPart = Pick<EditorPage, 'values' | 'originalValues'>;

async function formOf({ content }: Draft, step: EditorStep, text: Lang): Promise<FormPart> {
  if (!isWritingStep(step)) return { values: {}, originalValues: null };
  return {
    values: await withSlugs(stepValues(step, content, text)),
    originalValues: text === content.lang ? null : stepValues(step, content, content.lang),
  };
}

const NAMES_A_PLACE = /^(place|otherPlaces\.\d+)$/;

/** The form speaks of slugs, the draft of ids. */
async function withSlugs(values: FormValues): Promise<FormValues> {
  const [sectors, places] = await Promise.all([sectorRegister(), placeRegister()]);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name === 'sector') return [name, sectors.byId(value)?.slug ?? ''];
      return [name, NAMES_A_PLACE.test(name) ? (places.byId(value)?.slug ?? '') : value];
    }),
  );
}

/** Sums and shares of a budget, with the amount of each line. */
export function budgetSums({ budget, currency }: IdeaContent): BudgetSums {
  const money = sumBudget(budget);
  return {
    ...money,
    currency,
    ownShare: shareOf(money.own, money.total),
    elsewhereShare: shareOf(money.elsewhere, money.total),
    requestedShare: shareOf(money.requested, money.total),
    lines: Object.fromEntries(budget.map((line) => [line.id, lineAmount(line)])),
  };
}

/** The moderator's latest remarks, while nothing was handed in since: on the idea, or on a change of a published one. */
async function remarksOn(idea: Idea): Promise<Remarks | null> {
  const { ideaRevisions, publications } = tables;
  const [newest] = await db()
    .select({ id: ideaRevisions.id })
    .from(ideaRevisions)
    .where(eq(ideaRevisions.ideaId, idea.id))
    .orderBy(desc(ideaRevisions.ordinal))
    .limit(1);
  if (!newest) return null;
  const [row] = await db()
    .select({ note: publications.note, at: publications.at })
    .from(publications)
    .where(
      and(
        eq(publications.ideaId, idea.id),
        eq(publications.toState, 'returned'),
        eq(publications.revisionId, newest.id),
      ),
    )
    .orderBy(desc(publications.at), desc(publications.id))
    .limit(1);
  return row ? { note: row.note ?? '', at: row.at } : null;
}
