import type { Lang, LocalText } from '~/i18n/languages';
import type { HearingKind, HearingMode, HearingRules } from '../hearing';
import type { MaterialKind } from './hearing-details';

/** A paper as it lay open: by the SHA-256 of its file, or by its address. */
export interface FrozenMaterial {
  kind: MaterialKind;
  title: string;
  lang: Lang;
  sha256: string | null;
  url: string | null;
}

/** A budget version by its number and the hash of its content. */
export interface FrozenBudget {
  number: number;
  contentHash: string | null;
}

/** A tariff's version by the number of the tariff, its own ordinal and the hash of its content. */
export interface FrozenTariff {
  number: number;
  ordinal: number;
  contentHash: string | null;
}

/** What announcing fixed for good; its hash is that of its canonical JSON. No resident's name stands in it. */
export interface FrozenHearing {
  number: number;
  kind: HearingKind;
  place: { slug: string; names: LocalText };
  titles: LocalText;
  decides: LocalText;
  mode: HearingMode;
  venues: LocalText;
  /** Dates as announced, as ISO instants; a later move stands in the history. */
  announcedAt: string;
  startsAt: string;
  minutes: number;
  remarksOpenAt: string;
  remarksCloseAt: string;
  rules: HearingRules;
  /** Where the municipality settled them; null for the defaults of Ashar. */
  rulesSource: string | null;
  questions: LocalText[];
  /** Everybody whose address is confirmed, one vote each, counted by level of verification. */
  whoMayVote: { people: 'confirmed_address'; votesEach: 1; countedBy: 'verification_level' };
  budget: FrozenBudget | null;
  comparedBudget: FrozenBudget | null;
  /** Absent in what was announced before tariffs had hearings. */
  tariff?: FrozenTariff | null;
  comparedTariff?: FrozenTariff | null;
  materials: FrozenMaterial[];
}
