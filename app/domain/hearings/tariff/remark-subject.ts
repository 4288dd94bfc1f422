import type { Lang } from '~/i18n/languages';

/** An item of the calculation that a remark is about, and where it is read. */
export interface CostItemLink {
  id: string;
  name: string;
  /** The language of a name that the provider gave. */
  lang: Lang;
  /** The tariff's number, and the ordinal of the version. */
  tariff: number;
  ordinal: number;
}

/** A copy of the calculation that somebody sent with a remark: what they changed, as its address says it. */
export interface CopyLink {
  tariff: number;
  ordinal: number;
  changes: Record<string, string>;
}

/** What the address of a form or of a list says a remark is about: a line of the budget, a cost item, a copy. */
export interface AskedSubject {
  line: string | null;
  item: string | null;
  copy: string | null;
}

/** Longer than any copy that a form can make: every number changed. */
export const COPY_MAX = 6_000;

const LINE = /^[0-9a-f-]{36}$/;
export const ITEM = /^[a-z][a-z0-9_]{0,39}$/;

const matching = (value: string | null, shape: RegExp) => (value !== null && shape.test(value) ? value : null);

/** The subject that an address names; what it does not know is left out. */
export function subjectIn(params: URLSearchParams): AskedSubject {
  const copy = params.get('copy') ?? '';
  return {
    line: matching(params.get('line'), LINE),
    item: matching(params.get('item'), ITEM),
    copy: copy !== '' && copy.length <= COPY_MAX ? copy : null,
  };
}
