import type { Actor } from '~/domain/accounts/actor';
import { today } from '~/platform/today.server';
import { db } from '~db/index.server';
import type { Fields } from './calculation-fields';
import { findVersion } from './find-tariff.server';
import type { Tariff } from './tariff';
import type { VersionFacts } from './versions.server';

/** What a draft says of itself before its keeper fills it in: a proposal for the next year. */
export function newFacts(): VersionFacts {
  return {
    kind: 'proposed',
    validFrom: `${Number(today().slice(0, 4)) + 1}-01-01`,
    validTo: null,
    resolution: null,
    resolutionDate: null,
    source: '',
    sourceUrl: null,
    note: null,
  };
}

/** The figures of a version to begin another with; nothing of none. Throws not_found. */
export async function copyOfVersion(actor: Actor, tariff: Tariff, ordinal: number | null): Promise<Fields> {
  if (ordinal === null) return {};
  return (await findVersion(db(), actor, tariff, ordinal)).typed;
}
