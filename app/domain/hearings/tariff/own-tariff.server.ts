import { namedVersions } from '~/domain/tariffs/named-versions.server';
import type { MessageKey } from '~/i18n/i18n';
import { AppError } from '~/platform/errors';
import type { Reader } from '~db/index.server';
import type { Hearing } from '../hearing';
import type { HearingDetails } from '../notice/hearing-details';
import type { JudgedTariff } from '../notice/readiness';

type Chosen = Pick<HearingDetails, 'tariffVersionId' | 'comparedTariffVersionId'>;

const REFUSED: Record<keyof Chosen, MessageKey> = {
  tariffVersionId: 'hearings.error_tariff',
  comparedTariffVersionId: 'hearings.error_compared_tariff',
};

const refuse = (field: keyof Chosen): never => {
  throw new AppError('invalid', { fields: { [field]: REFUSED[field] } });
};

/**
 * A tariff hearing is about a published proposal of its own place, laid beside another version of the same tariff.
 * `change` is what the form says. Throws invalid.
 */
export async function assertOwnTariff(reader: Reader, hearing: Hearing, change: Partial<Chosen>): Promise<void> {
  if (change.tariffVersionId === undefined && change.comparedTariffVersionId === undefined) return;
  const { tariffVersionId: id, comparedTariffVersionId: otherId } = { ...hearing, ...change };
  if (!id && !otherId) return;
  const versions = await namedVersions(reader, [id ?? '', otherId ?? '']);
  const heard = versions.get(id ?? '');
  if (hearing.kind !== 'tariff' || !heard || heard.kind === 'approved' || heard.placeId !== hearing.placeId) {
    return refuse('tariffVersionId');
  }
  if (!otherId) return;
  if (otherId === id || versions.get(otherId)?.tariffId !== heard.tariffId) refuse('comparedTariffVersionId');
}

/** What the version that a hearing is on brings along: its calculation, and whose opinion its rules ask for. */
export async function judgedTariff(
  reader: Reader,
  { tariffVersionId }: Pick<HearingDetails, 'tariffVersionId'>,
): Promise<JudgedTariff | null> {
  if (!tariffVersionId) return null;
  const version = (await namedVersions(reader, [tariffVersionId])).get(tariffVersionId);
  if (!version) return null;
  const { calculation, rules } = version.content;
  return { hasCalculation: calculation !== null, needsOpinion: rules.agrees === 'antimonopoly_body' };
}
