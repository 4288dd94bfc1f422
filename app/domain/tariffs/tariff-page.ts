import type { Lang } from '~/i18n/languages';
import type { Service, Standing, VersionHead } from './tariff';
import type { TariffContent } from './tariff-content';

/** A tariff as every page of it names it. */
export interface TariffName {
  number: number;
  service: Service;
  place: { slug: string; name: string };
  provider: { text: string; lang: Lang };
  providerId: string | null;
  isDemo: boolean;
}

/** A published version as lists and choices name it. */
export interface VersionLink {
  ordinal: number;
  standing: Standing;
  validFrom: string;
  validTo: string | null;
  resolution: string | null;
  resolutionDate: string | null;
  /** Som a cubic metre for the population; null where there is no such price. */
  price: string | null;
}

export interface ShownVersion extends VersionHead {
  standing: Standing;
  content: TariffContent;
}

/** Everything published of a tariff, for its pages. */
export interface TariffPage {
  tariff: TariffName;
  /** Newest beginning first. */
  versions: VersionLink[];
  /** The version asked for, else what is proposed or approved for later, else the current one; null without any. */
  shown: ShownVersion | null;
  /** What it is compared with: asked for, or the one in force before it. */
  compared: ShownVersion | null;
  mayKeep: boolean;
}
