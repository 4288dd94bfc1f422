import type { Item } from '~/domain/tariffs/calculation';
import type { Fields } from '~/domain/tariffs/calculation-fields';
import { computeFields } from '~/domain/tariffs/check-calculation';
import { type NamedVersion, namedVersions } from '~/domain/tariffs/named-versions.server';
import { changedFields, changesQuery, copiedFields, fieldsWith } from '~/domain/tariffs/what-if';
import { i18nFor } from '~/i18n/i18n.server';
import type { Lang } from '~/i18n/languages';
import type { Reader } from '~db/index.server';
import type { Hearing } from '../hearing';
import type { CopyLink, CostItemLink } from './remark-subject';

/** The version that a hearing is on; null where it is on none. */
export async function heardVersion(
  reader: Reader,
  { tariffVersionId: id }: Pick<Hearing, 'tariffVersionId'>,
): Promise<NamedVersion | null> {
  return id ? ((await namedVersions(reader, [id])).get(id) ?? null) : null;
}

/** The item of a version's calculation; null where it has none of that id. */
export function costItemOf(version: NamedVersion | null, id: string): Item | null {
  return version?.content.calculation?.items.find((item) => item.id === id) ?? null;
}

/** What an item is called: by the provider in Kyrgyz, or by us in the reader's language. */
export function costItemName({ id, name }: Item, lang: Lang): { name: string; lang: Lang } {
  if (name !== null) return { name, lang: 'ky' };
  return { name: i18nFor(lang).t(`tariffs.item_${id}` as 'tariffs.item_payroll'), lang };
}

/** The item as remarks name it; null where the version has none of that id. */
export function costItemLink(version: NamedVersion | null, id: string | null, lang: Lang): CostItemLink | null {
  const item = version && id ? costItemOf(version, id) : null;
  if (!version || !item) return null;
  return { id: item.id, ...costItemName(item, lang), tariff: version.number, ordinal: version.ordinal };
}

/**
 * What a copy of a version's calculation changes, as its address says it: without what is as it was. Null where nothing
 * is changed, where there is no calculation, and where such a calculation cannot be.
 */
function copyChanges({ service, content: { calculation, rules } }: NamedVersion, query: string): Fields | null {
  if (!calculation) return null;
  const original = copiedFields(calculation);
  const changed = changedFields(service, original, new URLSearchParams(query));
  if (Object.keys(changed).length === 0) return null;
  return computeFields(service, fieldsWith(original, changed), rules).ok ? changesQuery(changed) : null;
}

/** A copy in the form in which it is kept; null where it cannot be one of the version. */
export function keptCopy(version: NamedVersion | null, query: string): string | null {
  const changes = version && copyChanges(version, query);
  return changes && new URLSearchParams(changes).toString();
}

/** A kept copy, or one that an address offers, as pages lead to it. */
export function copyLink(version: NamedVersion | null, query: string | null): CopyLink | null {
  const changes = version && query ? copyChanges(version, query) : null;
  return version && changes && { tariff: version.number, ordinal: version.ordinal, changes };
}
