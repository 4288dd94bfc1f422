import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '~/domain/accounts/actor';
import { placeRegister } from '~/domain/places/places.queries.server';
import { type Lang, pickText } from '~/i18n/languages';
import { today } from '~/platform/today.server';
import { db, type Reader, tables } from '~db/index.server';
import { findTariff, findVersion, visibleVersions } from './find-tariff.server';
import { currentOf, standingOf, type Tariff, type VersionHead } from './tariff';
import { isKeeperOf } from './tariff.policy';
import { type TariffContent, unitPrice } from './tariff-content';
import type { ShownVersion, TariffName, TariffPage, VersionLink } from './tariff-page';

async function nameOf(tariff: Tariff, lang: Lang): Promise<TariffName> {
  const place = (await placeRegister()).byId(tariff.placeId);
  return {
    ...{ number: tariff.number, service: tariff.service, providerId: tariff.providerId, isDemo: tariff.isDemo },
    place: { slug: place?.slug ?? '', name: place?.names[lang] ?? '' },
    provider: pickText(tariff.providers, lang),
  };
}

async function publishedContents(reader: Reader, tariff: Tariff): Promise<Map<number, TariffContent>> {
  const { tariffVersions } = tables;
  const rows = await reader
    .select({ ordinal: tariffVersions.ordinal, content: tariffVersions.content })
    .from(tariffVersions)
    .where(and(eq(tariffVersions.tariffId, tariff.id), isNotNull(tariffVersions.publishedAt)))
    .orderBy(asc(tariffVersions.ordinal));
  return new Map(rows.map(({ ordinal, content }) => [ordinal, content as TariffContent]));
}

const newestFirst = <V extends VersionHead>(heads: readonly V[]) =>
  [...heads].sort((a, b) => b.validFrom.localeCompare(a.validFrom) || b.ordinal - a.ordinal);

function chosen(heads: VersionHead[], asked: number | null, day: string): VersionHead | undefined {
  if (asked !== null) return heads.find(({ ordinal }) => ordinal === asked);
  // What was entered last counts: a proposal gives way to the tariff that was approved after it was heard.
  const ahead = heads.findLast(({ kind, validFrom }) => kind !== 'alternative' && validFrom > day);
  return ahead ?? currentOf(heads, day) ?? newestFirst(heads)[0];
}

/** What a reader most likely wants beside a version: what was in force before it. */
function comparedWith(heads: VersionHead[], shown: VersionHead, asked: number | null): VersionHead | undefined {
  const others = newestFirst(heads).filter(({ id }) => id !== shown.id);
  if (asked !== null) return others.find(({ ordinal }) => ordinal === asked);
  const approved = others.filter(({ kind }) => kind === 'approved');
  return approved.find(({ validFrom }) => validFrom <= shown.validFrom) ?? approved[0] ?? others[0];
}

/**
 * The pages of a tariff: all its published versions, the one shown and the one it is compared with. Drafts are not
 * among them, whoever asks. Throws not_found, also for a version that is not published.
 */
export async function tariffPage(
  actor: Actor,
  number: number,
  lang: Lang,
  { version = null, compared = null }: { version?: number | null; compared?: number | null } = {},
): Promise<TariffPage> {
  const tariff = await findTariff(db(), number);
  const day = today();
  const heads = (await visibleVersions(db(), actor, tariff)).filter(({ publishedAt }) => publishedAt !== null);
  const contents = await publishedContents(db(), tariff);
  const complete = (head: VersionHead | undefined): ShownVersion | null => {
    const content = head && contents.get(head.ordinal);
    return head && content ? { ...head, content, standing: standingOf(head, heads, day) } : null;
  };
  const head = chosen(heads, version, day);
  // A version that was asked for and is not there is not replaced by another: throws not_found.
  if (!head && version !== null) await findVersion(db(), { kind: 'visitor' }, tariff, version);
  return {
    tariff: await nameOf(tariff, lang),
    versions: newestFirst(heads).map((one) => linkOf(one, heads, day, contents.get(one.ordinal))),
    shown: complete(head),
    compared: complete(head && comparedWith(heads, head, compared)),
    mayKeep: isKeeperOf(actor, tariff),
  };
}

function linkOf(head: VersionHead, heads: VersionHead[], day: string, content: TariffContent | undefined): VersionLink {
  const { ordinal, validFrom, validTo, resolution, resolutionDate } = head;
  return {
    ...{ ordinal, validFrom, validTo, resolution, resolutionDate },
    standing: standingOf(head, heads, day),
    price: content ? unitPrice(content, 'population') : null,
  };
}
