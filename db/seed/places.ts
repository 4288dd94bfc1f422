/** A unit of the register of places. Dates are ISO days; names are whole, with the kind of unit where one says it. */
export interface PlaceSeed {
  slug: string;
  kind: 'republic_city' | 'oblast' | 'rayon' | 'city' | 'aiyl_aimak' | 'city_unit';
  /** The slug of the unit that it belongs to; oblasts and the two cities of republican significance have none. */
  parent?: string;
  name: { ky: string; ru: string; en: string };
  /** Other spellings and former names, for search. */
  aliases: string[];
  iso?: string;
  /** The code in the state classifier of units, as it was before the reform of 2024 and 2025. */
  soate?: string;
  validFrom?: string;
  validTo?: string;
  /** The slug of the unit that took its place. */
  successor?: string;
  source: string;
}

interface Extra {
  iso?: string;
  soate?: string;
  source?: string;
  aliases?: string[];
}

const ISO_SOURCE = 'ISO 3166-2 (npm iso-3166 4.4.0); names: public texts citing cbd.minjust.gov.kg';
const RAYON_SOURCE =
  'list: fusioncharts/dev_centre_docs maps/spec-sheets/kyrgyzstandistricts.md; Kyrgyz and Russian spelling: general knowledge';
const CLASSIFIER =
  'parent: state classifier of units (SOATE) before the reform of 2024 and 2025, as held in public texts';
const SPELLING = 'Kyrgyz spelling: general knowledge';
const OSH_SOURCE = '24.kg/obschestvo/339112 (units of Osh in 2025); English spelling: general knowledge';

type Name = [ky: string, ru: string, en: string];

function place(slug: string, kind: PlaceSeed['kind'], [ky, ru, en]: Name, source: string, extra: Extra): PlaceSeed {
  return { slug, kind, name: { ky, ru, en }, aliases: [], source, ...extra };
}

function oblast(slug: string, iso: string, name: Name, ...aliases: string[]): PlaceSeed {
  return place(slug, 'oblast', name, ISO_SOURCE, { iso, aliases });
}

function rayons(parent: string, rows: [slug: string, name: Name, ...aliases: string[]][]): PlaceSeed[] {
  return rows.map(([slug, name, ...aliases]) => ({ ...place(slug, 'rayon', name, RAYON_SOURCE, { aliases }), parent }));
}

function municipality(
  kind: 'city' | 'aiyl_aimak',
  parent: string,
  slug: string,
  name: Name,
  study: string,
  extra: Extra = {},
): PlaceSeed {
  const source = [study, CLASSIFIER, extra.source, SPELLING].filter(Boolean).join('; ');
  return { ...place(slug, kind, name, source, { ...extra, source }), parent };
}

function oshUnit(slug: string, name: Name, ...aliases: string[]): PlaceSeed {
  return { ...place(slug, 'city_unit', name, OSH_SOURCE, { aliases }), parent: 'osh' };
}

const REPUBLIC_CITIES: PlaceSeed[] = [
  place('bishkek', 'republic_city', ['Бишкек шаары', 'город Бишкек', 'Bishkek city'], ISO_SOURCE, {
    iso: 'KG-GB',
    aliases: ['Фрунзе', 'Пишпек', 'Frunze'],
  }),
  place('osh', 'republic_city', ['Ош шаары', 'город Ош', 'Osh city'], ISO_SOURCE, {
    iso: 'KG-GO',
    aliases: ['Osh shaary', 'Osh town'],
  }),
];

const OBLASTS: PlaceSeed[] = [
  oblast('batken', 'KG-B', ['Баткен облусу', 'Баткенская область', 'Batken oblast'], 'Batken province'),
  oblast('chuy', 'KG-C', ['Чүй облусу', 'Чуйская область', 'Chuy oblast'], 'Chui', 'Chuy province'),
  oblast(
    'jalal-abad',
    'KG-J',
    ['Жалал-Абад облусу', 'Джалал-Абадская область', 'Jalal-Abad oblast'],
    'Jalalabat',
    'Jalalabad',
    'Jalal-Abad province',
    'Djalal-Abad',
    'Жалалабат',
    'Джалал-Абад',
    'Жалал-Абадская область',
  ),
  oblast('naryn', 'KG-N', ['Нарын облусу', 'Нарынская область', 'Naryn oblast'], 'Naryn province'),
  oblast('osh-oblast', 'KG-O', ['Ош облусу', 'Ошская область', 'Osh oblast'], 'Osh province'),
  oblast('talas', 'KG-T', ['Талас облусу', 'Таласская область', 'Talas oblast'], 'Talas province'),
  oblast(
    'issyk-kul',
    'KG-Y',
    ['Ысык-Көл облусу', 'Иссык-Кульская область', 'Issyk-Kul oblast'],
    'lssyk-Kul',
    'Ysyk-Kol',
    'Issyk-Kul province',
    'Иссык-Куль',
    'Ысык-Кульская область',
  ),
];

const RAYONS: PlaceSeed[] = [
  ...rayons('chuy', [
    ['alamudun', ['Аламүдүн району', 'Аламудунский район', 'Alamudun rayon'], 'Alamedin', 'Аламединский район'],
    ['chui', ['Чүй району', 'Чуйский район', 'Chui rayon'], 'Chuy'],
    ['jaiyl', ['Жайыл району', 'Жайылский район', 'Jaiyl rayon'], 'Zhaiyl', 'Jayyl'],
    ['kemin', ['Кемин району', 'Кеминский район', 'Kemin rayon']],
    ['moskva', ['Москва району', 'Московский район', 'Moskva rayon'], 'Moscow rayon'],
    ['panfilov', ['Панфилов району', 'Панфиловский район', 'Panfilov rayon']],
    ['sokuluk', ['Сокулук району', 'Сокулукский район', 'Sokuluk rayon']],
    ['ysyk-ata', ['Ысык-Ата району', 'Ысык-Атинский район', 'Ysyk-Ata rayon'], 'Issyk-Ata', 'Иссык-Атинский район'],
  ]),
  ...rayons('issyk-kul', [
    ['ak-suu', ['Ак-Суу району', 'Ак-Суйский район', 'Ak-Suu rayon'], 'Aksuu', 'Ак-Сууский район'],
    ['jeti-oguz', ['Жети-Өгүз району', 'Джети-Огузский район', 'Jeti-Oguz rayon'], 'Жети-Огузский район', 'Djety-Oguz'],
    ['issyk-kul-rayon', ['Ысык-Көл району', 'Иссык-Кульский район', 'Issyk-Kul rayon'], 'lssyk-Kul', 'Ysyk-Kol'],
    ['ton', ['Тоң району', 'Тонский район', 'Ton rayon'], 'Tong'],
    ['tyup', ['Түп району', 'Тюпский район', 'Tyup rayon'], 'Tup'],
  ]),
  ...rayons('naryn', [
    ['ak-talaa', ['Ак-Талаа району', 'Ак-Талинский район', 'Ak-Talaa rayon'], 'Ак-Талаинский район'],
    ['at-bashy', ['Ат-Башы району', 'Ат-Башинский район', 'At-Bashy rayon'], 'At-Bashi', 'Ат-Баши'],
    ['jumgal', ['Жумгал району', 'Жумгальский район', 'Jumgal rayon'], 'Jungal', 'Джумгальский район'],
    ['kochkor', ['Кочкор району', 'Кочкорский район', 'Kochkor rayon'], 'Kochkorka', 'Кочкорка'],
    ['naryn-rayon', ['Нарын району', 'Нарынский район', 'Naryn rayon']],
  ]),
  ...rayons('talas', [
    ['bakai-ata', ['Бакай-Ата району', 'Бакай-Атинский район', 'Bakai-Ata rayon'], 'Bakay-Ata'],
    [
      'kara-buura',
      ['Кара-Буура (Айтматов) району', 'Кара-Бууринский (Айтматовский) район', 'Kara-Buura (Aitmatov) rayon'],
      'Кара-Буринский район',
      'Aytmatov',
    ],
    ['manas-rayon', ['Манас району', 'Манасский район', 'Manas rayon']],
    ['talas-rayon', ['Талас району', 'Таласский район', 'Talas rayon']],
  ]),
  ...rayons('batken', [
    ['batken-rayon', ['Баткен району', 'Баткенский район', 'Batken rayon']],
    ['kadamjai', ['Кадамжай району', 'Кадамжайский район', 'Kadamjai rayon'], 'Kadamjay', 'Кадамджайский район'],
    ['leilek', ['Лейлек району', 'Лейлекский район', 'Leilek rayon'], 'Leylek', 'Ляйлякский район'],
  ]),
  ...rayons('jalal-abad', [
    ['aksy', ['Аксы району', 'Аксыйский район', 'Aksy rayon'], 'Ак-Сыйский район'],
    ['ala-buka', ['Ала-Бука району', 'Ала-Букинский район', 'Ala-Buka rayon']],
    ['bazar-korgon', ['Базар-Коргон району', 'Базар-Коргонский район', 'Bazar-Korgon rayon'], 'Базар-Курганский район'],
    ['chatkal', ['Чаткал району', 'Чаткальский район', 'Chatkal rayon']],
    ['nooken', ['Ноокен району', 'Ноокенский район', 'Nooken rayon']],
    ['suzak', ['Сузак району', 'Сузакский район', 'Suzak rayon'], 'Suzaq'],
    ['toguz-toro', ['Тогуз-Торо району', 'Тогуз-Тороуский район', 'Toguz-Toro rayon'], 'Togus-Toro'],
    ['toktogul', ['Токтогул району', 'Токтогульский район', 'Toktogul rayon']],
  ]),
  ...rayons('osh-oblast', [
    ['alai', ['Алай району', 'Алайский район', 'Alai rayon'], 'Alay'],
    ['aravan', ['Араван району', 'Араванский район', 'Aravan rayon']],
    ['chon-alai', ['Чоң-Алай району', 'Чон-Алайский район', 'Chon-Alai rayon'], 'Chong-Alay'],
    ['kara-kulja', ['Кара-Кулжа району', 'Кара-Кульджинский район', 'Kara-Kulja rayon'], 'Kara-Kulzha'],
    ['kara-suu', ['Кара-Суу району', 'Кара-Сууский район', 'Kara-Suu rayon'], 'Кара-Суйский район', 'Karasuu'],
    ['nookat', ['Ноокат району', 'Ноокатский район', 'Nookat rayon'], 'Наукатский район', 'Naukat'],
    ['uzgen', ['Өзгөн району', 'Узгенский район', 'Uzgen rayon'], 'Özgön', 'Ozgon'],
  ]),
];

const OSH_UNITS: PlaceSeed[] = [
  oshUnit('osh-alymbek-datka', ['Алымбек датка', 'Алымбек датка', 'Alymbek Datka'], 'Туран', 'Turan'),
  oshUnit('osh-jibek-jolu', ['Жибек-Жолу', 'Жибек-Жолу', 'Jibek-Jolu'], 'Zhibek Zholu', 'Джибек-Джолу'),
  oshUnit('osh-kerme-too', ['Керме-Тоо', 'Керме-Тоо', 'Kerme-Too']),
  oshUnit('osh-kurmanjan-datka', ['Курманжан датка', 'Курманджан датка', 'Kurmanjan Datka'], 'Kurmandzhan Datka'),
  oshUnit('osh-manas-ata', ['Манас ата', 'Манас ата', 'Manas Ata']),
  oshUnit('osh-sulaiman-too', ['Сулайман-Тоо', 'Сулайман-Тоо', 'Sulaiman-Too'], 'Sulayman-Too', 'Сулейман-Тоо'),
  oshUnit('osh-toloykon', ['Төлөйкөн', 'Толойкон', 'Toloikon'], 'Toloykon', 'Телейкен'),
  oshUnit('osh-kyzyl-kyshtak', ['Кызыл-Кыштак', 'Кызыл-Кыштак', 'Kyzyl-Kyshtak']),
  oshUnit('osh-japalak', ['Жапалак', 'Жапалак', 'Japalak'], 'Zhapalak', 'Джапалак'),
];

const CITIES: PlaceSeed[] = [
  municipality(
    'city',
    'toktogul',
    'toktogul-city',
    ['Токтогул шаары', 'город Токтогул', 'Toktogul city'],
    'Swiss Embassy 2018',
    {
      soate: '41703225600010',
    },
  ),
  municipality(
    'city',
    'jalal-abad',
    'jalal-abad-city',
    ['Манас шаары (мурдагы Жалал-Абад)', 'город Манас (бывший Джалал-Абад)', 'Manas city (formerly Jalal-Abad)'],
    'renamed by the law signed on 17 September 2025: 24.kg/kyrgyzcha/343915',
    { aliases: ['Жалал-Абад шаары', 'город Джалал-Абад', 'Jalal-Abad city', 'Jalalabat', 'Jalalabad', 'Жалалабат'] },
  ),
  municipality('city', 'uzgen', 'uzgen-city', ['Өзгөн шаары', 'город Узген', 'Uzgen city'], 'uzgen.org.kg', {
    soate: '41706255600010',
    aliases: ['Özgön', 'Ozgon'],
  }),
  municipality('city', 'nookat', 'nookat-city', ['Ноокат шаары', 'город Ноокат', 'Nookat city'], '', {
    soate: '41706242600010',
    aliases: ['Naukat'],
  }),
  municipality('city', 'ysyk-ata', 'kant', ['Кант шаары', 'город Кант', 'Kant city'], 'kant.gov.kg', {
    soate: '41708206600010',
  }),
  municipality('city', 'jaiyl', 'kara-balta', ['Кара-Балта шаары', 'город Кара-Балта', 'Kara-Balta city'], '', {
    soate: '41708209600010',
    aliases: ['Karabalta'],
  }),
  municipality('city', 'chuy', 'tokmok', ['Токмок шаары', 'город Токмок', 'Tokmok city'], '', {
    aliases: ['Токмак', 'Tokmak'],
  }),
  municipality(
    'city',
    'issyk-kul',
    'karakol',
    ['Каракол шаары', 'город Каракол', 'Karakol city'],
    'project sheet SDC 7F06409',
    {
      aliases: ['Пржевальск', 'Przhevalsk'],
    },
  ),
  municipality('city', 'issyk-kul', 'balykchy', ['Балыкчы шаары', 'город Балыкчы', 'Balykchy city'], '', {
    aliases: ['Рыбачье', 'Balykchi', 'Балыкчи'],
  }),
];

/** Slug, rayon, name in three languages, where the domain study met it, code, other spellings. */
const AIMAK_ROWS: [slug: string, rayon: string, name: Name, study: string, soate: string, aliases?: string[]][] = [
  [
    'kazan-kuigan',
    'naryn-rayon',
    ['Казан-Куйган айыл аймагы', 'Казан-Куйганский айылный аймак', 'Kazan-Kuigan aiyl aimak'],
    'kazankuigan.naryn-region.kg',
    '41704245825000',
    ['Kazan-Kuygan', 'Kazankuigan'],
  ],
  [
    'kara-kujur',
    'naryn-rayon',
    ['Кара-Кужур айыл аймагы', 'Кара-Кужурский айылный аймак', 'Kara-Kujur aiyl aimak'],
    'karakujur.naryn-region.kg',
    '41704245829000',
    ['Кара-Куджурский айылный аймак', 'Karakujur'],
  ],
  [
    'sary-oi',
    'naryn-rayon',
    ['Сары-Ой айыл аймагы', 'Сары-Ойский айылный аймак', 'Sary-Oi aiyl aimak'],
    'saryoi.naryn-region.kg',
    '41704245860000',
    ['Sary-Oy', 'Saryoi'],
  ],
  [
    'ak-tal',
    'ak-talaa',
    ['Ак-Тал айыл аймагы', 'Ак-Талский айылный аймак', 'Ak-Tal aiyl aimak'],
    'ak-tal-aimak.kg',
    '41704210806000',
    ['Ак-Тальский айылный аймак'],
  ],
  [
    'kumbel',
    'issyk-kul-rayon',
    ['Кум-Бел айыл аймагы', 'Кум-Бельский айылный аймак', 'Kumbel aiyl aimak'],
    'Swiss Embassy 2018',
    '41702215820000',
    ['Kum-Bel', 'Кумбель', 'Кумбел'],
  ],
  [
    'abdrakhmanov',
    'issyk-kul-rayon',
    ['Абдрахманов айыл аймагы', 'Абдрахмановский айылный аймак', 'Abdrakhmanov aiyl aimak'],
    'Forum of Aimaks 2023',
    '41702215835000',
    ['Abdrahmanov'],
  ],
  [
    'akman',
    'bazar-korgon',
    ['Акман айыл аймагы', 'Акманский айылный аймак', 'Akman aiyl aimak'],
    'Forum of Aimaks 2023',
    '41703207808000',
  ],
  [
    'kochkorbaev',
    'ysyk-ata',
    ['Кочкорбаев айыл аймагы', 'Кочкорбаевский айылный аймак', 'Kochkorbaev aiyl aimak'],
    'kochkorbaev-aimak.kg',
    '41708206838000',
  ],
  [
    'teplokluchenka',
    'ak-suu',
    ['Теплоключенка айыл аймагы', 'Теплоключенский айылный аймак', 'Teplokluchenka aiyl aimak'],
    'teplokluchenka.org.kg',
    '41702205848000',
    ['Теплоключёнка', 'Teplokliuchenka', 'Teploklyuchenka'],
  ],
  [
    'sadovoe',
    'moskva',
    ['Садовое айыл аймагы', 'Садовский айылный аймак', 'Sadovoe aiyl aimak'],
    'kabar.kg, 10 May 2021',
    '41708217837000',
    ['Садовое', 'Sadovoye'],
  ],
  [
    'aleksandrovka',
    'moskva',
    ['Александровка айыл аймагы', 'Александровский айылный аймак', 'Aleksandrovka aiyl aimak'],
    'aleksandrovka-aimak.kg',
    '41708217809000',
    ['Alexandrovka'],
  ],
  [
    'ak-bashat',
    'jaiyl',
    ['Ак-Башат айыл аймагы', 'Ак-Башатский айылный аймак', 'Ak-Bashat aiyl aimak'],
    'vap.kg/ky/press_room/news/full/818',
    '41708209822000',
    ['Akbashat'],
  ],
  [
    'kun-tuu',
    'sokuluk',
    ['Күн-Туу айыл аймагы', 'Кунтууский айылный аймак', 'Kun-Tuu aiyl aimak'],
    'kuntuu-aimak.kg',
    '41708222832000',
    ['Kuntuu', 'Кунтуу'],
  ],
  [
    'myrza-ake',
    'uzgen',
    ['Мырза-Аке айыл аймагы', 'Мырза-Акинский айылный аймак', 'Myrza-Ake aiyl aimak'],
    'ozgonnuru.kg/2025/04/17; Altyn-Bulak aiyl aimak joined it in the reform: osh.turmush.kg/ru/news:2172099',
    '41706255859000',
    ['Алтын-Булак айыл аймагы', 'Altyn-Bulak'],
  ],
  [
    'kyzyl-too',
    'uzgen',
    ['Кызыл-Тоо айыл аймагы', 'Кызыл-Тооский айылный аймак', 'Kyzyl-Too aiyl aimak'],
    'uzgen.org.kg/index.php/toktomdor/kyzyl-too-a-k',
    '41706255847000',
  ],
];

const AIMAKS = AIMAK_ROWS.map(([slug, rayon, name, study, soate, aliases = []]) =>
  municipality('aiyl_aimak', rayon, slug, name, study, {
    soate,
    aliases: [...aliases, name[2].replace('aiyl aimak', 'ayil aymak')],
  }),
);

/** Its own page names it; neither its code nor its rayon is in our sources, so the rayon is our assumption. */
const MIN_BULAK: PlaceSeed = {
  ...place(
    'min-bulak',
    'aiyl_aimak',
    ['Мин-Булак айыл аймагы', 'Мин-Булакский айылный аймак', 'Min-Bulak aiyl aimak'],
    'minbulak.org.kg; that it lies in Naryn rayon is assumed, not confirmed',
    { aliases: ['Миң-Булак', 'Ming-Bulak'] },
  ),
  parent: 'naryn-rayon',
};

/** The register as far as it is sourced; the other municipalities come by import. Parents stand before their units. */
export const places: PlaceSeed[] = [
  ...REPUBLIC_CITIES,
  ...OBLASTS,
  ...RAYONS,
  ...OSH_UNITS,
  ...CITIES,
  ...AIMAKS,
  MIN_BULAK,
];
