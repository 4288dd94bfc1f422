export type SectorIcon = 'droplets' | 'leaf' | 'lamp' | 'graduation-cap' | 'heart-pulse' | 'trophy' | 'store' | 'users';

/** What an idea is about. Two levels; the second has the icon and the colour of the first. */
export interface SectorSeed {
  slug: string;
  parent?: string;
  icon: SectorIcon;
  /** One of the eight sector colours of the style sheet. */
  colour: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  name: { ky: string; ru: string; en: string };
  /** OECD DAC purpose code; of a first-level sector, the one for what fits none of its parts. */
  dacCode: string;
  dacName: string;
  /** Sustainable Development Goal, 1 to 17. */
  sdg: number;
  source: string;
}

const DAC_NAMES: Record<string, string> = {
  '11120': 'Education facilities and training',
  '11231': 'Basic life skills for youth',
  '11240': 'Early childhood education',
  '11330': 'Vocational training',
  '12220': 'Basic health care',
  '12230': 'Basic health infrastructure',
  '14021': 'Water supply - large systems',
  '14030': 'Basic drinking water supply and basic sanitation',
  '14031': 'Basic drinking water supply',
  '14032': 'Basic sanitation',
  '14050': 'Waste management/disposal',
  '15113': 'Anti-corruption organisations and institutions',
  '15150': 'Democratic participation and civil society',
  '15170': "Women's rights organisations and movements, and government institutions",
  '15185': 'Local government administration',
  '16015': 'Social services (incl youth development and women+ children)',
  '16061': 'Culture and recreation',
  '21021': 'Feeder road construction',
  '21022': 'Feeder road maintenance',
  '22040': 'Information and communication technology (ICT)',
  '31140': 'Agricultural water resources',
  '31161': 'Food crop production',
  '31163': 'Livestock',
  '32130': 'Small and medium-sized enterprises (SME) development',
  '33210': 'Tourism policy and administrative management',
  '41010': 'Environmental policy and administrative management',
  '43030': 'Urban development and management',
  '43032': 'Urban development',
  '43081': 'Multisector education/training',
  '74020': 'Multi-hazard response preparedness',
};

const CODES = 'DAC code: IATI codelist Sector of 22 June 2026';
const GOAL_OF_STUDY = `${CODES}; goal: domain study §3.4`;
const GOAL_OURS = `${CODES}; goal: our reading`;

type Row = [slug: string, dacCode: string, sdg: number, source: string, ky: string, ru: string, en: string];

function sector(icon: SectorIcon, colour: SectorSeed['colour'], row: Row, parent?: string): SectorSeed {
  const [slug, dacCode, sdg, source, ky, ru, en] = row;
  const dacName = DAC_NAMES[dacCode];
  if (dacName === undefined) throw new Error(`No name for the DAC code ${dacCode}`);
  return { slug, ...(parent && { parent }), icon, colour, name: { ky, ru, en }, dacCode, dacName, sdg, source };
}

function branch(icon: SectorIcon, colour: SectorSeed['colour'], first: Row, parts: Row[]): SectorSeed[] {
  return [sector(icon, colour, first), ...parts.map((part) => sector(icon, colour, part, first[0]))];
}

/** All sectors, each first-level one before its parts, in the order in which they are shown. */
export const sectors: SectorSeed[] = [
  ...branch(
    'droplets',
    1,
    ['water', '14030', 6, GOAL_OF_STUDY, 'Суу', 'Вода', 'Water'],
    [
      [
        'drinking-water',
        '14031',
        6,
        GOAL_OF_STUDY,
        'Айылдагы ичүүчү суу',
        'Питьевая вода в селе',
        'Drinking water in villages',
      ],
      [
        'city-water-supply',
        '14021',
        6,
        GOAL_OF_STUDY,
        'Шаарды суу менен камсыздоо',
        'Городское водоснабжение',
        'City water supply',
      ],
      ['sanitation', '14032', 6, GOAL_OF_STUDY, 'Канализация жана ажаткана', 'Канализация и туалеты', 'Sanitation'],
      ['irrigation', '31140', 6, GOAL_OF_STUDY, 'Сугат суу', 'Поливная вода', 'Irrigation'],
    ],
  ),
  ...branch(
    'leaf',
    2,
    ['environment', '41010', 15, GOAL_OURS, 'Айлана-чөйрө', 'Окружающая среда', 'Environment'],
    [
      ['solid-waste', '14050', 11, GOAL_OF_STUDY, 'Таштанды чыгаруу', 'Вывоз мусора', 'Solid waste'],
      ['nature', '41010', 15, GOAL_OURS, 'Жаратылыш', 'Природа', 'Nature'],
      [
        'disaster-preparedness',
        '74020',
        11,
        GOAL_OURS,
        'Кырсыктарга даярдык',
        'Готовность к бедствиям',
        'Disaster preparedness',
      ],
    ],
  ),
  ...branch(
    'lamp',
    3,
    ['streets', '43030', 11, GOAL_OF_STUDY, 'Көчөлөр жана жолдор', 'Улицы и дороги', 'Streets and roads'],
    [
      [
        'internal-roads',
        '21021',
        9,
        GOAL_OF_STUDY,
        'Ички жолдорду куруу',
        'Строительство внутренних дорог',
        'Building internal roads',
      ],
      ['road-maintenance', '21022', 9, GOAL_OF_STUDY, 'Жолдорду оңдоо', 'Ремонт дорог', 'Road maintenance'],
      [
        'street-lighting',
        '43032',
        11,
        GOAL_OF_STUDY,
        'Көчөлөрдү жарыктандыруу',
        'Уличное освещение',
        'Street lighting',
      ],
      ['parks', '43030', 11, GOAL_OF_STUDY, 'Сейил бактар жана аянттар', 'Парки и площади', 'Parks and public spaces'],
    ],
  ),
  ...branch(
    'graduation-cap',
    4,
    ['education', '43081', 4, GOAL_OF_STUDY, 'Билим берүү', 'Образование', 'Education'],
    [
      ['preschool', '11240', 4, GOAL_OF_STUDY, 'Бала бакча', 'Детские сады', 'Preschool'],
      ['schools', '11120', 4, GOAL_OF_STUDY, 'Мектептер', 'Школы', 'Schools'],
      [
        'youth-skills',
        '11231',
        4,
        GOAL_OF_STUDY,
        'Жаштар үчүн ийримдер',
        'Кружки для молодёжи',
        'Youth skills and study circles',
      ],
      [
        'vocational-training',
        '11330',
        4,
        GOAL_OF_STUDY,
        'Кесипке үйрөтүү',
        'Обучение профессии',
        'Vocational training',
      ],
    ],
  ),
  ...branch(
    'heart-pulse',
    5,
    ['health', '12220', 3, GOAL_OURS, 'Ден соолук жана камкордук', 'Здоровье и забота', 'Health and care'],
    [
      [
        'health-point',
        '12230',
        3,
        GOAL_OURS,
        'Фельдшердик пункт (ФАП)',
        'Фельдшерский пункт (ФАП)',
        'Village health point',
      ],
      ['basic-health', '12220', 3, GOAL_OURS, 'Саламаттык сактоо', 'Здравоохранение', 'Basic health care'],
      ['social-services', '16015', 1, GOAL_OURS, 'Социалдык кызматтар', 'Социальные услуги', 'Social services'],
    ],
  ),
  ...branch(
    'trophy',
    6,
    ['culture', '16061', 11, GOAL_OURS, 'Маданият жана эс алуу', 'Культура и досуг', 'Culture and leisure'],
    [
      ['culture-sport', '16061', 11, GOAL_OURS, 'Маданият жана спорт', 'Культура и спорт', 'Culture and sport'],
      ['tourism', '33210', 8, GOAL_OURS, 'Туризм', 'Туризм', 'Tourism'],
    ],
  ),
  ...branch(
    'store',
    7,
    ['enterprise', '32130', 8, GOAL_OF_STUDY, 'Ишкердик', 'Предпринимательство', 'Enterprise'],
    [
      [
        'small-enterprise',
        '32130',
        8,
        GOAL_OF_STUDY,
        'Чакан ишкердик',
        'Малое предпринимательство',
        'Small enterprise',
      ],
      ['crops', '31161', 2, GOAL_OURS, 'Дыйканчылык', 'Растениеводство', 'Crops'],
      ['livestock', '31163', 2, GOAL_OURS, 'Мал чарба', 'Животноводство', 'Livestock'],
    ],
  ),
  ...branch(
    'users',
    8,
    ['participation', '15150', 16, GOAL_OF_STUDY, 'Жарандардын катышуусу', 'Участие граждан', 'Citizen participation'],
    [
      ['civil-society', '15150', 16, GOAL_OF_STUDY, 'Жарандык коом', 'Гражданское общество', 'Civil society'],
      [
        'local-government',
        '15185',
        16,
        GOAL_OURS,
        'Жергиликтүү өз алдынча башкаруу',
        'Местное самоуправление',
        'Local self-government',
      ],
      [
        'anti-corruption',
        '15113',
        16,
        GOAL_OF_STUDY,
        'Коррупцияга каршы аракеттер',
        'Противодействие коррупции',
        'Anti-corruption',
      ],
      ['information-ict', '22040', 9, GOAL_OURS, 'Маалымат жана байланыш', 'Информация и связь', 'Information and ICT'],
      ['women-deputies', '15170', 5, GOAL_OF_STUDY, 'Депутат аялдар', 'Женщины-депутаты', 'Women deputies'],
    ],
  ),
];
