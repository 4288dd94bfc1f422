/** What people may need to take part; whatever else they say in words. */
export const NEEDS = ['step_free', 'sign_language', 'hearing', 'large_print', 'seat_in_front', 'childcare'] as const;
export type Need = (typeof NEEDS)[number];

/** Languages that people follow a meeting in; in the south many speak Uzbek first. */
export const MEETING_LANGS = ['ky', 'ru', 'uz', 'other'] as const;
export type MeetingLang = (typeof MEETING_LANGS)[number];

/** What somebody needs: marked in the list, and in their own words. */
export interface Needs {
  marked: Need[];
  words: string;
}

/** That somebody comes, as they say it. */
export interface Coming {
  name: string;
  phone: string | null;
  seats: number;
  lang: MeetingLang;
  needs: Needs;
  village: string;
}

/** A registration as its person and the desk see it. */
export interface Registration extends Coming {
  id: string;
  /** Typed in at the desk. */
  isFromDesk: boolean;
}

/** Needs as one text: the marked ones in the first line, the words below it. */
export function writeNeeds({ marked, words }: Needs): string {
  const first = NEEDS.filter((need) => marked.includes(need)).join(' ');
  return words ? `${first}\n${words}` : first;
}

/** Reads what `writeNeeds` wrote. */
export function readNeeds(text: string): Needs {
  const [first = '', ...rest] = text.split('\n');
  const given = first.split(' ');
  return { marked: NEEDS.filter((need) => given.includes(need)), words: rest.join('\n') };
}

/** What the officers prepare for: how many come, in which languages, with which needs, from where. */
export interface ComingTotals {
  registrations: number;
  seats: number;
  langs: { lang: MeetingLang; seats: number }[];
  needs: { need: Need; people: number }[];
  /** Registrations that say what they need in words. */
  otherNeeds: number;
  villages: { name: string; seats: number }[];
}

/** Adds up those who come. A need counts once a registration, seats count each. */
export function comingTotals(coming: readonly Omit<Coming, 'name' | 'phone'>[]): ComingTotals {
  const seatsOf = (some: readonly { seats: number }[]) => some.reduce((sum, { seats }) => sum + seats, 0);
  const villages = new Map<string, { name: string; seats: number }>();
  for (const { village, seats } of coming) {
    const key = village.toLocaleLowerCase('ky');
    const known = villages.get(key) ?? { name: village, seats: 0 };
    if (village) villages.set(key, { ...known, seats: known.seats + seats });
  }
  return {
    registrations: coming.length,
    seats: seatsOf(coming),
    langs: MEETING_LANGS.map((lang) => ({ lang, seats: seatsOf(coming.filter((one) => one.lang === lang)) })).filter(
      ({ seats }) => seats > 0,
    ),
    needs: NEEDS.map((need) => ({
      need,
      people: coming.filter(({ needs }) => needs.marked.includes(need)).length,
    })).filter(({ people }) => people > 0),
    otherNeeds: coming.filter(({ needs }) => needs.words).length,
    villages: [...villages.values()].sort((a, b) => b.seats - a.seats),
  };
}
