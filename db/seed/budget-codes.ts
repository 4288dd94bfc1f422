import type { ClassifierKind } from '../schema/budgets';

type Words = readonly [ky: string, ru: string, en: string];

export interface BudgetCodeSeed {
  kind: ClassifierKind;
  code: string;
  parent: string | null;
  names: Words;
  explanations?: Words;
  source: string;
}

// The Kyrgyz budget classification (order of the Ministry of Finance 161-П of 21 December 2017, before it 32-П of
// 2 March 2016: cis-legislation.com rgn=88133) follows the IMF's manual of 2001. Its appendices could not be read here:
// the codes are the manual's, down to the level at which both are expected to agree. A municipality's finer codes are
// found under the nearest one above them.
const GFSM =
  'IMF, GFSM 2001, tables 5.1, 6.1, 8.1; agreement with MoF order 161-П of 21 December 2017 not verified (assumption)';
const COFOG = 'UN COFOG 1999 as in IMF, GFSM 2001, table 6.2; agreement with MoF order 161-П not verified (assumption)';

const economic = (code: string, parent: string | null, names: Words, explanations?: Words): BudgetCodeSeed => ({
  kind: 'economic',
  code,
  parent,
  names,
  explanations,
  source: GFSM,
});
const functional = (code: string, names: Words, explanations?: Words): BudgetCodeSeed => ({
  kind: 'functional',
  code,
  parent: code.length > 3 ? code.slice(0, 3) : null,
  names,
  explanations,
  source: COFOG,
});

const revenue: BudgetCodeSeed[] = [
  economic(
    '11',
    null,
    ['Салыктар', 'Налоги', 'Taxes'],
    [
      'Мыйзам боюнча ар ким жана ар бир ишкана төлөйт. Бир бөлүгү жергиликтүү бюджетте калат.',
      'Платят по закону граждане и предприятия. Часть остаётся в местном бюджете.',
      'Paid by law by people and companies. A part stays in the local budget.',
    ],
  ),
  economic(
    '111',
    '11',
    ['Киреше салыктары', 'Налоги на доход', 'Taxes on income'],
    [
      'Айлыктан жана ишкердин кирешесинен алынат.',
      'Берут с зарплаты и с дохода предпринимателя.',
      'Taken from wages and from the income of entrepreneurs.',
    ],
  ),
  economic(
    '1111',
    '111',
    ['Жеке адамдардын киреше салыгы', 'Налоги на доход граждан', 'Income tax of individuals'],
    [
      'Жумуш берүүчү аны айлыктан кармап калат. Ишкерлер аны патент менен да төлөйт.',
      'Работодатель удерживает его из зарплаты. Предприниматели платят его и по патенту.',
      'Employers withhold it from wages. Entrepreneurs also pay it by a patent.',
    ],
  ),
  economic('1112', '111', ['Ишканалардын киреше салыгы', 'Налоги на доход предприятий', 'Income tax of companies']),
  economic(
    '113',
    '11',
    ['Мүлк салыктары', 'Налоги на имущество', 'Taxes on property'],
    [
      'Жер, үй жана башка мүлк үчүн ээси төлөйт.',
      'Платит владелец земли, дома и другого имущества.',
      'Paid by the owners of land, houses and other property.',
    ],
  ),
  economic(
    '1131',
    '113',
    ['Кыймылсыз мүлк салыгы', 'Налог на недвижимость', 'Tax on immovable property'],
    [
      'Үй жана жер үчүн жыл сайын төлөнөт.',
      'Платится каждый год за дом и землю.',
      'Paid each year for houses and land.',
    ],
  ),
  economic(
    '114',
    '11',
    ['Товарларга жана кызматтарга салыктар', 'Налоги на товары и услуги', 'Taxes on goods and services'],
    [
      'Товардын же кызматтын баасына кирет. Аны сатып алуучу төлөйт.',
      'Входят в цену товара или услуги. Платит покупатель.',
      'Part of the price of goods and services. The buyer pays them.',
    ],
  ),
  economic('1141', '114', ['Сатуудан алынуучу салык', 'Налог с продаж', 'Tax on sales']),
  economic(
    '1145',
    '114',
    ['Унаа салыгы', 'Налог на транспорт', 'Tax on vehicles'],
    ['Унаанын ээси жыл сайын төлөйт.', 'Владелец машины платит каждый год.', 'Owners of vehicles pay it each year.'],
  ),
  economic(
    '13',
    null,
    ['Гранттар жана трансферттер', 'Гранты и трансферты', 'Grants and transfers'],
    [
      'Башка бюджеттен берилген акча. Аны кайтаруунун кереги жок.',
      'Деньги из другого бюджета. Возвращать их не нужно.',
      'Money from another budget. It is not paid back.',
    ],
  ),
  economic('131', '13', ['Чет мамлекеттердин гранттары', 'Гранты иностранных государств', 'Grants of foreign states']),
  economic('132', '13', [
    'Эл аралык уюмдардын гранттары',
    'Гранты международных организаций',
    'Grants of international organisations',
  ]),
  economic(
    '133',
    '13',
    ['Республикалык бюджеттен акча', 'Деньги из республиканского бюджета', 'Money from the republican budget'],
    [
      'Өз кирешеси жетпеген жерлерге мамлекет ушинтип жардам берет.',
      'Так государство помогает тем, кому не хватает своих доходов.',
      'This is how the state helps places whose own revenue is not enough.',
    ],
  ),
  economic(
    '1331',
    '133',
    [
      'Күндөлүк гранттар: теңдештирүүчү жана максаттуу',
      'Текущие гранты: выравнивающий и целевые',
      'Current grants: equalisation and earmarked',
    ],
    [
      'Теңдештирүүчү грант бай жана жакыр жерлердин ортосундагы айырманы азайтат. Ал бир максатка байланбайт. Максаттуу трансферт аталган максатка гана кетет, мисалы мугалимдердин айлыгына.',
      'Выравнивающий грант уменьшает разницу между богатыми и бедными местами. Он не привязан к одной цели. Целевой трансферт идёт только на названную цель, например на зарплату учителей.',
      'The equalisation grant narrows the gap between rich and poor places. It is not tied to one purpose. An earmarked transfer goes only to the purpose named, such as teachers’ wages.',
    ],
  ),
  economic(
    '1332',
    '133',
    ['Курулушка гранттар: дем берүүчү', 'Гранты на строительство: стимулирующий', 'Capital grants: stimulating'],
    [
      'Айыл же шаар өзү бир бөлүгүн кошкон долбоорго берилет. Ошондуктан ал үлүштүк грант деп да аталат.',
      'Даётся на проект, в который село или город вкладывает свою часть. Поэтому его называют и долевым.',
      'Given to a project to which the village or city adds its own share. It is also called a matching grant.',
    ],
  ),
  economic(
    '14',
    null,
    ['Салыктан башка кирешелер', 'Неналоговые доходы', 'Revenue other than taxes'],
    [
      'Ижара, акылуу кызматтар, жыйымдар жана айыптар.',
      'Аренда, платные услуги, сборы и штрафы.',
      'Rent, paid services, fees and fines.',
    ],
  ),
  economic('141', '14', ['Мүлктөн түшкөн киреше', 'Доход от имущества', 'Income from property']),
  economic(
    '1415',
    '141',
    ['Ижара жана жайыт акысы', 'Аренда и плата за пастбища', 'Rent and pasture fee'],
    [
      'Муниципалдык жер же имарат үчүн ижара. Жайыт акысын мал кармагандар жайытты пайдалангандыгы үчүн төлөйт.',
      'Аренда муниципальной земли и зданий. Плату за пастбища вносят владельцы скота за то, что пользуются пастбищем.',
      'Rent of municipal land and buildings. Owners of livestock pay the pasture fee for using the pastures.',
    ],
  ),
  economic('142', '14', ['Кызматтар жана жыйымдар', 'Услуги и сборы', 'Services and fees']),
  economic(
    '1422',
    '142',
    ['Жыйымдар', 'Сборы', 'Fees'],
    [
      'Уруксат, унаа токтотуу же базар сыяктуу нерсе үчүн төлөм.',
      'Плата за разрешение, стоянку, место на рынке и подобное.',
      'Paid for a permit, a parking space, a market stall and the like.',
    ],
  ),
  economic(
    '1423',
    '142',
    ['Атайын каражаттар', 'Специальные средства', 'Special means'],
    [
      'Бала бакча, мектеп же китепкана акылуу кызматтан тапкан акча. Аны ошол мекеме жумшайт.',
      'Деньги, которые детский сад, школа или библиотека зарабатывает платными услугами. Их тратит само учреждение.',
      'Money that a kindergarten, school or library earns by paid services. The institution itself spends it.',
    ],
  ),
  economic('143', '14', ['Айыптар', 'Штрафы', 'Fines']),
  economic('144', '14', ['Ыктыярдуу төгүмдөр', 'Добровольные взносы', 'Voluntary contributions']),
  economic('145', '14', ['Башка кирешелер', 'Прочие доходы', 'Other revenue']),
];

const expenses: BudgetCodeSeed[] = [
  economic(
    '21',
    null,
    ['Кызматкерлерге төлөө', 'Оплата труда', 'Pay of staff'],
    [
      'Мугалимдердин, тарбиячылардын, тазалыкчылардын жана башкалардын айлыгы.',
      'Зарплата учителей, воспитателей, дворников и других.',
      'Wages of teachers, carers, street cleaners and others.',
    ],
  ),
  economic('211', '21', ['Эмгек акы', 'Заработная плата', 'Wages']),
  economic(
    '212',
    '21',
    ['Социалдык фондго төгүмдөр', 'Отчисления в Социальный фонд', 'Social fund contributions'],
    [
      'Кызматкерлердин пенсиясы үчүн жумуш берүүчү төлөйт.',
      'Работодатель платит их за будущую пенсию работников.',
      'Paid by the employer for the pensions of the staff.',
    ],
  ),
  economic(
    '22',
    null,
    ['Товарлар жана кызматтар', 'Товары и услуги', 'Goods and services'],
    [
      'Электр, жылуулук, тамак-аш, күйүүчү май, майда оңдоо.',
      'Электричество, тепло, питание, топливо, мелкий ремонт.',
      'Electricity, heat, food, fuel, small repairs.',
    ],
  ),
  economic('24', null, ['Насыянын пайызы', 'Проценты по займам', 'Interest']),
  economic(
    '25',
    null,
    ['Субсидиялар', 'Субсидии', 'Subsidies'],
    [
      'Кызмат арзан болсун деп ишканага берилет, мисалы автобус же суу үчүн.',
      'Дают предприятию, чтобы услуга была дешевле, например автобус или вода.',
      'Given to a company so that a service costs less, such as buses or water.',
    ],
  ),
  economic('26', null, ['Башка бюджеттерге берилген гранттар', 'Гранты другим бюджетам', 'Grants to other budgets']),
  economic('27', null, ['Социалдык төлөмдөр', 'Социальные выплаты', 'Social payments']),
  economic('272', '27', ['Социалдык жардам', 'Социальная помощь', 'Social assistance']),
  economic('28', null, ['Башка чыгашалар', 'Прочие расходы', 'Other spending']),
  economic(
    '31',
    null,
    ['Имарат, жабдуу, жер', 'Здания, оборудование, земля', 'Buildings, equipment, land'],
    [
      'Көп жыл кызмат кылган нерселер: мектеп, жол, автобус.',
      'То, что служит много лет: школа, дорога, автобус.',
      'What serves for many years: a school, a road, a bus.',
    ],
  ),
  economic('311', '31', ['Негизги каражаттар', 'Основные средства', 'Fixed assets']),
  economic('3111', '311', ['Имараттар жана курулуштар', 'Здания и сооружения', 'Buildings and structures']),
  economic('3112', '311', ['Машиналар жана жабдуу', 'Машины и оборудование', 'Machinery and equipment']),
  economic('314', '31', ['Жер', 'Земля', 'Land']),
  economic(
    '32',
    null,
    ['Акча жана берилген насыялар', 'Деньги и выданные займы', 'Money and loans given'],
    [
      'Жыл башында калган акча кемисе, ал чыгашаны жабууга жумшалган болот.',
      'Если остаток на начало года уменьшается, он идёт на расходы.',
      'Where the balance from the year before falls, it pays for spending.',
    ],
  ),
  economic('321', '32', ['Ички', 'Внутренние', 'Domestic']),
  economic('3212', '321', ['Эсептеги акча', 'Деньги на счёте', 'Money on account']),
  economic('33', null, ['Алынган насыялар', 'Полученные займы', 'Loans taken']),
];

const functions: BudgetCodeSeed[] = [
  functional(
    '701',
    ['Жалпы башкаруу', 'Общее управление', 'General administration'],
    [
      'Мэриянын же айыл өкмөтүнүн, кеңештин иши.',
      'Работа мэрии или айыл окмоту и кенеша.',
      'The work of the mayor’s office or aiyl okmotu and of the kenesh.',
    ],
  ),
  functional('7011', ['Башкаруу органдары', 'Органы управления', 'Governing bodies']),
  functional('7016', ['Башка жалпы кызматтар', 'Прочие общие услуги', 'Other general services']),
  functional('7017', ['Карыз боюнча төлөмдөр', 'Платежи по долгу', 'Payments on debt']),
  functional('702', ['Коргонуу', 'Оборона', 'Defence']),
  functional(
    '7022',
    ['Жарандык коргонуу', 'Гражданская оборона', 'Civil defence'],
    [
      'Сел, жер көчкү жана өрткө даярдык.',
      'Готовность к селям, оползням и пожарам.',
      'Readiness for mudflows, landslides and fires.',
    ],
  ),
  functional('703', ['Коомдук тартип', 'Общественный порядок', 'Public order']),
  functional('7036', ['Тартип боюнча башка иштер', 'Прочее в области порядка', 'Other matters of order']),
  functional('704', ['Экономика, жолдор, транспорт', 'Экономика, дороги, транспорт', 'Economy, roads, transport']),
  functional('7042', ['Айыл чарбасы, сугат', 'Сельское хозяйство, полив', 'Farming, irrigation']),
  functional('7045', ['Жолдор жана транспорт', 'Дороги и транспорт', 'Roads and transport']),
  functional('705', ['Айлана-чөйрө', 'Окружающая среда', 'Environment']),
  functional('7051', ['Таштанды', 'Отходы', 'Waste']),
  functional('7052', ['Саркынды суу', 'Сточные воды', 'Waste water']),
  functional('7054', ['Жашыл аймактар', 'Зелёные зоны', 'Green areas']),
  functional('706', ['Турак жай, суу, жарык', 'Жильё, вода, освещение', 'Housing, water, lighting']),
  functional('7061', ['Турак жай', 'Жильё', 'Housing']),
  functional('7062', [
    'Айылды жана кварталды жакшыртуу',
    'Благоустройство сёл и кварталов',
    'Improving villages and quarters',
  ]),
  functional('7063', ['Таза суу', 'Водоснабжение', 'Water supply']),
  functional('7064', ['Көчө жарыгы', 'Уличное освещение', 'Street lighting']),
  functional('707', ['Саламаттык', 'Здравоохранение', 'Health']),
  functional('7074', ['Коомдук саламаттык', 'Общественное здоровье', 'Public health']),
  functional('708', ['Маданият, спорт, эс алуу', 'Культура, спорт, отдых', 'Culture, sport, leisure']),
  functional('7081', ['Спорт жана эс алуу', 'Спорт и отдых', 'Sport and leisure']),
  functional('7082', ['Маданият', 'Культура', 'Culture']),
  functional('709', ['Билим берүү', 'Образование', 'Education']),
  functional('7091', [
    'Бала бакча жана башталгыч мектеп',
    'Детские сады и начальная школа',
    'Kindergartens and primary school',
  ]),
  functional('7092', ['Орто мектеп', 'Средняя школа', 'Secondary school']),
  functional('7095', ['Кошумча билим', 'Дополнительное образование', 'Additional education']),
  functional(
    '7096',
    ['Окуудагы кошумча кызматтар', 'Вспомогательные услуги', 'Services around education'],
    [
      'Мектептеги тамак-аш жана балдарды ташуу.',
      'Питание в школе и подвоз детей.',
      'School meals and transport of children.',
    ],
  ),
  functional('710', ['Социалдык коргоо', 'Социальная защита', 'Social protection']),
  functional('7101', ['Оору жана майыптык', 'Болезнь и инвалидность', 'Sickness and disability']),
  functional('7102', ['Карылык', 'Старость', 'Old age']),
  functional('7104', ['Үй-бүлө жана балдар', 'Семья и дети', 'Family and children']),
];

/** Codes of the budget classification that local budgets need, with what they mean in plain words. */
export const budgetCodes: readonly BudgetCodeSeed[] = [...revenue, ...expenses, ...functions];
