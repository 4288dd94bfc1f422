/** A territorial council of a city: an organisation of kind territorial_council, attached to a place. */
export interface TerritorialCouncilSeed {
  slug: string;
  kind: 'territorial_council';
  /** The slug of its place. */
  place: string;
  number: number;
  name: { ky: string; ru: string; en: string };
  /** Shown beside the name while only the number is known. */
  note: { ky: string; ru: string; en: string };
  source: string;
}

const COUNCILS_OF_OSH = 12;

function councilOfOsh(number: number): TerritorialCouncilSeed {
  return {
    slug: `osh-council-${number}`,
    kind: 'territorial_council',
    place: 'osh',
    number,
    name: {
      ky: `№ ${number} аймактык кеңеш`,
      ru: `Территориальный совет № ${number}`,
      en: `Territorial council No. ${number}`,
    },
    note: { ky: 'аталышы такталат', ru: 'название уточняется', en: 'name to be confirmed' },
    source:
      'OSCE Centre in Bishkek, project sheet of 20 May 2013: "12 territorial councils" of Osh; their names were not found, the numbers are ours',
  };
}

/** The twelve territorial councils that Osh had in 2013, known by their count alone. */
export const territorialCouncils: TerritorialCouncilSeed[] = Array.from({ length: COUNCILS_OF_OSH }, (_, i) =>
  councilOfOsh(i + 1),
);
