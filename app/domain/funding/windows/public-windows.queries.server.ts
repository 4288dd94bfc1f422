import { and, asc, eq, isNull } from 'drizzle-orm';
import { readRegisters } from '~/domain/places/registers.queries.server';
import type { Lang, LocalText } from '~/i18n/languages';
import { kept } from '~/platform/kept.server';
import { today } from '~/platform/today.server';
import { db, tables } from '~db/index.server';
import { criteriaNames, factsOf, readFactsRows } from './facts.queries.server';
import { windowOf } from './find-window.server';
import { judgeIdea, meetsCriteria } from './matching';
import type { ToldCriteria } from './told-criteria';
import { type FundingWindow, windowState } from './window';
import { PUBLIC_WINDOWS_TOPIC } from './windows.server';

// Only windows that a funder made public, and only of funders that an administrator has verified: nobody shall be
// promised money by somebody whom nobody knows. Private ones are not even read here.

const FRESH_MS = 30_000;
/** How many funders an idea's page names. */
const SHOWN = 12;

interface KnownWindow {
  window: FundingWindow;
  funder: { slug: string; names: LocalText };
}

const publicWindows = kept(PUBLIC_WINDOWS_TOPIC, FRESH_MS, async (): Promise<KnownWindow[]> => {
  const { fundingWindows, organisations } = tables;
  const rows = await db()
    .select({ window: fundingWindows, slug: organisations.slug, names: organisations.names })
    .from(fundingWindows)
    .innerJoin(organisations, eq(organisations.id, fundingWindows.organisationId))
    .where(
      and(
        eq(fundingWindows.isPublic, true),
        isNull(fundingWindows.closedAt),
        eq(organisations.verification, 'verified'),
      ),
    )
    .orderBy(asc(fundingWindows.name), asc(fundingWindows.id));
  return rows.map(({ window, slug, names }) => ({ window: windowOf(window), funder: { slug, names } }));
});

/** A public window as everybody may read it. */
export interface PublicWindow {
  id: string;
  name: string;
  opensOn: string | null;
  closesOn: string | null;
  told: ToldCriteria;
}

/** What a funder says in public that it looks for, now or soon. */
export async function publicWindowsOf(organisationId: string, lang: Lang): Promise<PublicWindow[]> {
  const own = (await publicWindows()).filter(({ window }) => window.organisationId === organisationId);
  if (own.length === 0) return [];
  const registers = await readRegisters();
  const day = today();
  return own
    .filter(({ window }) => ['open', 'coming'].includes(windowState(window, day)))
    .map(({ window: { id, name, opensOn, closesOn, criteria } }) => ({
      ...{ id, name, opensOn, closesOn },
      told: { criteria, names: criteriaNames(criteria, registers, lang) },
    }));
}

/** A funder that looks in public for ideas like one, and by which of its windows. */
export interface LookingFunder {
  windowId: string;
  name: string;
  funder: { slug: string; names: LocalText };
}

/** Who looks in public for ideas like this one. */
export async function whoLooksFor(ideaId: string): Promise<LookingFunder[]> {
  const day = today();
  const open = (await publicWindows()).filter(({ window }) => windowState(window, day) === 'open');
  if (open.length === 0) return [];
  const row = (await readFactsRows(db(), [ideaId])).get(ideaId);
  if (!row) return [];
  const facts = factsOf(row, await readRegisters());
  return open
    .filter(({ window }) => meetsCriteria(judgeIdea(window.criteria, facts)))
    .slice(0, SHOWN)
    .map(({ window, funder }) => ({ windowId: window.id, name: window.name, funder }));
}
