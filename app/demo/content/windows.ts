/** What a funder of the demo looks for; slugs, whole som, per cent. As everything in the demo, invented. */
export interface DemoWindow {
  funder: string;
  by: string;
  name: string;
  isPublic: boolean;
  sectors?: string[];
  places?: string[];
  kinds?: ('person' | 'ngo' | 'community_organisation' | 'activist_group' | 'territorial_council')[];
  som?: [least: number | null, most: number | null];
  ownShare?: number;
  people?: number;
}

/** Two funders look in public and in private, one in public alone, and one that nobody has verified for itself. */
export const WINDOWS: DemoWindow[] = [
  {
    funder: 'too-fondu',
    by: 'donor-lead',
    name: 'Таза суу, таза көчө',
    isPublic: true,
    sectors: ['water', 'environment', 'streets'],
    places: ['osh', 'toktogul'],
    som: [300_000, 3_000_000],
    ownShare: 15,
  },
  {
    funder: 'too-fondu',
    by: 'donor-officer',
    name: 'Малые проекты: проверить до комиссии',
    isPublic: false,
    kinds: ['community_organisation', 'activist_group', 'territorial_council'],
    som: [null, 600_000],
    people: 100,
  },
  {
    funder: 'koldoo-international',
    by: 'ilyas',
    name: 'Балдар жана жаштар',
    isPublic: true,
    sectors: ['education', 'health', 'culture'],
    som: [200_000, null],
    people: 200,
  },
  {
    funder: 'oblast-development-fund',
    by: 'yulia',
    name: 'Токтогул району: инфраструктура',
    isPublic: true,
    places: ['toktogul'],
    som: [300_000, null],
    ownShare: 15,
  },
  {
    funder: 'temir-jol-biznes',
    by: 'temir',
    name: 'Жарык',
    isPublic: false,
    sectors: ['street-lighting'],
  },
];
