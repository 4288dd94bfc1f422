import type { LocalText } from '~/i18n/languages';

type Coded = { code: string; titles: LocalText };

/** What the invented budgets live on, with the code of the classification. */
export const demoRevenue: Record<string, Coded> = {
  income_tax: {
    code: '1111',
    titles: { ky: 'Жеке адамдардын киреше салыгы', ru: 'Подоходный налог с граждан', en: 'Income tax of individuals' },
  },
  patent: { code: '1111', titles: { ky: 'Патент негизиндеги салык', ru: 'Налог на основе патента', en: 'Patent tax' } },
  property_tax: {
    code: '1131',
    titles: { ky: 'Мүлк жана жер салыгы', ru: 'Налог на имущество и землю', en: 'Tax on property and land' },
  },
  vehicle_tax: { code: '1145', titles: { ky: 'Унаа салыгы', ru: 'Налог на транспорт', en: 'Tax on vehicles' } },
  sales_tax: { code: '1141', titles: { ky: 'Сатуудан алынуучу салык', ru: 'Налог с продаж', en: 'Sales tax' } },
  local_fees: { code: '1422', titles: { ky: 'Жергиликтүү жыйымдар', ru: 'Местные сборы', en: 'Local fees' } },
  equalisation: {
    code: '1331',
    titles: { ky: 'Теңдештирүүчү грант', ru: 'Выравнивающий грант', en: 'Equalisation grant' },
  },
  targeted: {
    code: '1331',
    titles: {
      ky: 'Максаттуу трансферттер: республикалык бюджеттен',
      ru: 'Целевые трансферты из республиканского бюджета',
      en: 'Earmarked transfers from the republican budget',
    },
  },
  stimulating: {
    code: '1332',
    titles: {
      ky: 'Дем берүүчү (үлүштүк) грант',
      ru: 'Стимулирующий (долевой) грант',
      en: 'Stimulating (matching) grant',
    },
  },
  rent_land: {
    code: '1415',
    titles: { ky: 'Муниципалдык жердин ижарасы', ru: 'Аренда муниципальной земли', en: 'Rent of municipal land' },
  },
  rent_property: {
    code: '1415',
    titles: {
      ky: 'Муниципалдык мүлктүн ижарасы',
      ru: 'Аренда муниципального имущества',
      en: 'Rent of municipal property',
    },
  },
  pasture_fee: { code: '1415', titles: { ky: 'Жайыт акысы', ru: 'Плата за пастбища', en: 'Pasture fee' } },
  market_fee: {
    code: '1422',
    titles: { ky: 'Унаа токтотуу жана базар акысы', ru: 'Плата за стоянки и рынки', en: 'Parking and market fees' },
  },
  parents_fee: {
    code: '1423',
    titles: {
      ky: 'Бала бакчалар үчүн ата-энелердин төлөмү',
      ru: 'Плата родителей за детские сады',
      en: 'Parents’ payments for kindergartens',
    },
  },
  special_means: {
    code: '1423',
    titles: {
      ky: 'Атайын каражаттар: акылуу кызматтар',
      ru: 'Специальные средства: платные услуги',
      en: 'Special funds: paid services',
    },
  },
  fines: { code: '143', titles: { ky: 'Айып пулдар', ru: 'Штрафы', en: 'Fines' } },
  voluntary: {
    code: '144',
    titles: { ky: 'Ыктыярдуу төгүмдөр', ru: 'Добровольные взносы', en: 'Voluntary contributions' },
  },
  other_income: { code: '145', titles: { ky: 'Башка кирешелер', ru: 'Прочие доходы', en: 'Other revenue' } },
};

/** What they are spent on, with the function of the classification. */
export const demoProgrammes: Record<string, Coded> = {
  office: { code: '7011', titles: { ky: 'Мэриянын иши', ru: 'Работа мэрии', en: 'The mayor’s office' } },
  kenesh: {
    code: '7011',
    titles: { ky: 'Шаардык кеңештин иши', ru: 'Работа городского кенеша', en: 'The city kenesh' },
  },
  reserve: {
    code: '7016',
    titles: { ky: 'Мэриянын резервдик фонду', ru: 'Резервный фонд мэрии', en: 'Reserve fund of the mayor’s office' },
  },
  civil_protection: {
    code: '7022',
    titles: { ky: 'Жарандык коргоо', ru: 'Гражданская защита', en: 'Civil protection' },
  },
  inspectorate: {
    code: '7036',
    titles: { ky: 'Муниципалдык инспекция', ru: 'Муниципальная инспекция', en: 'Municipal inspectorate' },
  },
  roads: { code: '7045', titles: { ky: 'Жолдор жана тротуарлар', ru: 'Дороги и тротуары', en: 'Roads and pavements' } },
  transport: {
    code: '7045',
    titles: { ky: 'Коомдук транспорт', ru: 'Общественный транспорт', en: 'Public transport' },
  },
  waste: {
    code: '7051',
    titles: { ky: 'Тазалык жана таштанды чыгаруу', ru: 'Уборка и вывоз мусора', en: 'Cleaning and waste collection' },
  },
  parks: {
    code: '7054',
    titles: { ky: 'Сейил бактар жана жашылдандыруу', ru: 'Парки и озеленение', en: 'Parks and greenery' },
  },
  ditches: {
    code: '7052',
    titles: { ky: 'Арыктар жана сел суусун буруу', ru: 'Арыки и отвод ливневых вод', en: 'Ditches and storm water' },
  },
  housing: {
    code: '7061',
    titles: { ky: 'Турак жайларды оңдоо', ru: 'Ремонт жилых домов', en: 'Repair of apartment houses' },
  },
  initiatives: {
    code: '7062',
    titles: { ky: 'Тургундардын демилгелери', ru: 'Инициативы жителей', en: 'Residents’ initiatives' },
  },
  water: {
    code: '7063',
    titles: { ky: 'Таза суу жана саркынды суу', ru: 'Водоснабжение и канализация', en: 'Water supply and sewerage' },
  },
  lighting: { code: '7064', titles: { ky: 'Көчө жарыгы', ru: 'Уличное освещение', en: 'Street lighting' } },
  sanitation: {
    code: '7074',
    titles: { ky: 'Санитария жана дезинфекция', ru: 'Санитария и дезинфекция', en: 'Sanitation and disinfection' },
  },
  sport: {
    code: '7081',
    titles: {
      ky: 'Спорт аянтчалары жана мектептери',
      ru: 'Спортивные площадки и школы',
      en: 'Sports grounds and schools',
    },
  },
  culture: {
    code: '7082',
    titles: {
      ky: 'Маданият үйлөрү жана майрамдар',
      ru: 'Дома культуры и праздники',
      en: 'Houses of culture and festivals',
    },
  },
  libraries: { code: '7082', titles: { ky: 'Китепканалар', ru: 'Библиотеки', en: 'Libraries' } },
  kindergartens: { code: '7091', titles: { ky: 'Бала бакчалар', ru: 'Детские сады', en: 'Kindergartens' } },
  schools: { code: '7092', titles: { ky: 'Мектептер', ru: 'Школы', en: 'Schools' } },
  school_meals: { code: '7096', titles: { ky: 'Мектептеги тамак-аш', ru: 'Питание в школах', en: 'School meals' } },
  art_schools: {
    code: '7095',
    titles: {
      ky: 'Музыка жана көркөм сүрөт мектептери',
      ru: 'Музыкальные и художественные школы',
      en: 'Music and art schools',
    },
  },
  elderly: { code: '7102', titles: { ky: 'Карыларга кам көрүү', ru: 'Забота о пожилых', en: 'Care for the elderly' } },
  families: { code: '7104', titles: { ky: 'Муктаж үй-бүлөлөр', ru: 'Нуждающиеся семьи', en: 'Families in need' } },
  disability: {
    code: '7101',
    titles: { ky: 'Майыптыгы бар адамдар', ru: 'Люди с инвалидностью', en: 'People with disabilities' },
  },
};

/** How the invented budgets cover what their revenue does not. */
export const demoFinancing: Record<string, Coded> = {
  balances: {
    code: '3212',
    titles: {
      ky: 'Эсептеги калдыктын өзгөрүшү',
      ru: 'Изменение остатка на счёте',
      en: 'Change of the balance on account',
    },
  },
};
