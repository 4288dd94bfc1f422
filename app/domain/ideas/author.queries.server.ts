import { and, desc, eq } from 'drizzle-orm';
import { type Actor, actingFunder } from '~/domain/accounts/actor';
import { type Lang, pickText } from '~/i18n/languages';
import { AppError, assertMay } from '~/platform/errors';
import type { Verdict } from '~/platform/policy';
import { db, type Reader, tables } from '~db/index.server';
import { findIdea, findVisibleIdea } from './find-idea.server';
import { type DeclaredStage, declarableStages, type FundingStage, type Idea } from './idea';
import { declareStagePolicy } from './idea.policy';

/** A published idea as pages about it name it. */
export interface NamedIdea {
  number: number;
  slug: string;
  title: string;
  lang: Lang;
}

/** The idea by its name, for whoever `policy` lets act on it. Throws not_found, sign_in, forbidden, closed. */
export async function ownIdea(
  actor: Actor,
  number: number,
  policy: (actor: Actor, idea: Idea) => Verdict,
): Promise<NamedIdea> {
  const idea = await findIdea(db(), number);
  assertMay(policy(actor, idea));
  return named(db(), idea);
}

async function named(reader: Reader, idea: Idea): Promise<NamedIdea> {
  const { ideaTexts } = tables;
  const [text] = await reader
    .select({ title: ideaTexts.title })
    .from(ideaTexts)
    .where(and(eq(ideaTexts.revisionId, idea.publishedRevisionId ?? ''), eq(ideaTexts.lang, idea.lang)));
  return { number: idea.number, slug: idea.slug, title: text?.title ?? '', lang: idea.lang };
}

/** What was declared, with the funder that confirmed it. */
export interface DeclarationRow {
  id: string;
  stage: FundingStage;
  note: string;
  at: Date;
  confirmedBy: { name: string; lang: Lang } | null;
}

export interface StagePage {
  idea: NamedIdea;
  stage: FundingStage;
  /** Newest first. */
  declarations: DeclarationRow[];
  /** What the author may declare now; empty for everybody else. */
  declarable: readonly DeclaredStage[];
  /** The declaration that this funder may confirm, and in whose name. */
  confirmable: { id: string; as: string } | null;
}

/**
 * How a published idea is carried out, for its author and for a funder that may confirm it (`mayConfirm`). Throws
 * not_found, gone, sign_in, forbidden.
 */
export async function stagePage(actor: Actor, number: number, lang: Lang, mayConfirm: boolean): Promise<StagePage> {
  const idea = await findVisibleIdea(db(), actor, number);
  if (actor.kind === 'visitor') throw new AppError('sign_in');
  const mayDeclare = declareStagePolicy(actor, idea);
  if (!mayConfirm) assertMay(mayDeclare);
  const declarations = await declarationsOf(idea.id, lang);
  const latest = declarations[0];
  const funder = mayConfirm ? actingFunder(actor) : null;
  return {
    idea: await named(db(), idea),
    stage: idea.stage,
    declarations,
    declarable: mayDeclare.allowed ? declarableStages(idea.stage) : [],
    confirmable: funder && latest && !latest.confirmedBy ? { id: latest.id, as: funder.name } : null,
  };
}

async function declarationsOf(ideaId: string, lang: Lang): Promise<DeclarationRow[]> {
  const { organisations, stageDeclarations } = tables;
  const rows = await db()
    .select({
      id: stageDeclarations.id,
      stage: stageDeclarations.stage,
      note: stageDeclarations.note,
      at: stageDeclarations.declaredAt,
      names: organisations.names,
    })
    .from(stageDeclarations)
    .leftJoin(organisations, eq(organisations.id, stageDeclarations.confirmedOrganisationId))
    .where(eq(stageDeclarations.ideaId, ideaId))
    .orderBy(desc(stageDeclarations.declaredAt), desc(stageDeclarations.id));
  return rows.map(({ names, note, ...row }) => {
    const confirmed = names && pickText(names, lang);
    return { ...row, note: note ?? '', confirmedBy: confirmed ? { name: confirmed.text, lang: confirmed.lang } : null };
  });
}
