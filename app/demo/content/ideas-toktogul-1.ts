import type { DemoIdea } from '../story';
import { paragraphs } from './paragraphs';
import { UNITS } from './units';

/** Two ideas of Toktogul in all three languages: waste sites and a preschool group. */
export const ideasToktogul1: DemoIdea[] = [
  {
    key: 'toktogul-waste-sites',
    origin: {
      kind: 'sourced',
      source:
        'Swiss Embassy in the Kyrgyz Republic, 3 December 2018: at the conference of 30 November 2018 Toktogul spoke about the collection and removal of solid waste. The sites, figures and people here are invented.',
    },
    lang: 'ky',
    author: 'nurgul',
    organisation: 'mekteptin-dostoru',
    place: 'toktogul-city',
    sector: 'solid-waste',
    state: 'published',
    stage: 'under_consideration',
    texts: {
      ky: {
        title: 'Көп кабаттуу үйлөрдүн жанына 24 жабык таштанды аянтчасы',
        summary:
          'Ачык үймөктөрдүн ордуна капкактуу контейнерлери бар 24 тосулган аянтча куруп, таштандыны белгилүү күндөрү чыгарабыз.',
        problem: paragraphs(
          'Көп кабаттуу үйлөрдүн жана базардын айланасында таштанды ачык үймөктөргө ташталат. Шамал баштыктарды арыкка учурат, ит менен карга чачып кетет.',
          'Арык тыгылганда суу көчөгө чыгат. Быйыл жазда эки короонун эшик алды үч күн суу астында калды.',
          'Машина келген күндү эл билбейт, ошондуктан таштанды түнү менен турат. Чыр ушундан чыгат: короолор бири-бирин күнөөлөйт.',
        ),
        evidence: paragraphs(
          'Апрелде көчө комитеттери менен бирге короолорду кыдырып чыктык. **31 ачык үймөк** саналды, анын 24ү турак үйгө 20 метрден жакын.',
          '412 түтүндөн сурадык: 287си «күнү жана сааты белгилүү болсо, таштандыны өзүм алып чыгам» деди.',
          'Шаар 2018-жылы катуу калдыктарды чогултуу жана чыгаруу тажрыйбасын башка муниципалитеттерге айтып берген. Биз ошол ишти короолорго чейин жеткиргибиз келет.',
        ),
        goal: '3 400 тургун жашаган короолордо ачык таштанды үймөгү калбайт. Ар бир аянтчадан таштанды жумасына үч жолу чыгарылат.',
        sustainability: paragraphs(
          'Аянтча менен контейнер мэриянын балансына өтөт, күтүүгө шаардык коммуналдык кызмат жооп берет.',
          'Жылдык күтүү чыгымы — сырдоо, кулпу, эки контейнерди алмаштыруу — болжол менен 118 000 сом. Ал таштанды чыгаруу тарифинен төлөнөт; тарифти шаардык кеңеш бекитет.',
          'Короо башчылары айына бир жолу аянтчанын абалын текшерип, барагын коомдук кабылдамага тапшырат.',
        ),
        risks: paragraphs(
          '- **Машина бузулат.** Пресстин оңдоосу бюджетке киргизилди, экинчи машина запаста турат.',
          '- **Контейнер уурдалат.** Түбүнө номер ширетилет, аянтча кулпуланат.',
          '- **Кошуна аянтчаны каалабайт.** Орду короонун жыйналышында протокол менен тандалат.',
        ),
      },
      ru: {
        title: '24 закрытые площадки для мусора возле многоквартирных домов',
        summary:
          'Вместо открытых куч построим 24 огороженные площадки с контейнерами под крышкой и будем вывозить мусор в известные дни.',
        problem: paragraphs(
          'Вокруг многоквартирных домов и базара мусор бросают в открытые кучи. Ветер уносит пакеты в арыки, собаки и вороны растаскивают остальное.',
          'Когда арык забит, вода выходит на улицу. Этой весной два двора простояли в воде три дня.',
          'Люди не знают, в какой день придёт машина, и мусор лежит ночами. Отсюда и ссоры: дворы обвиняют друг друга.',
        ),
        evidence: paragraphs(
          'В апреле вместе с уличными комитетами мы обошли дворы. Насчитали **31 открытую кучу**, из них 24 — ближе 20 метров от жилья.',
          'Опросили 412 домохозяйств: 287 сказали, что сами вынесут мусор, если будут известны день и час.',
          'В 2018 году город рассказывал другим муниципалитетам о сборе и вывозе твёрдых отходов. Мы хотим довести эту работу до каждого двора.',
        ),
        goal: 'Во дворах, где живут 3 400 человек, не останется открытых куч. С каждой площадки мусор вывозят три раза в неделю.',
        sustainability: paragraphs(
          'Площадки и контейнеры переходят на баланс мэрии, за содержание отвечает городская коммунальная служба.',
          'Содержание стоит около 118 000 сомов в год: покраска, замки, замена двух контейнеров. Платится из тарифа на вывоз мусора, который утверждает городской кенеш.',
          'Старшие по дворам раз в месяц проверяют площадку и сдают лист проверки в общественную приёмную.',
        ),
        risks: paragraphs(
          '- **Сломается машина.** Ремонт пресса заложен в бюджет, вторая машина стоит в резерве.',
          '- **Украдут контейнер.** На дне наваривается номер, площадка запирается.',
          '- **Соседи против площадки.** Место выбирает собрание двора, под протокол.',
        ),
      },
      en: {
        title: '24 closed waste sites beside blocks of flats',
        summary:
          'We replace open heaps with 24 fenced sites with lidded containers, and have the waste taken away on fixed days.',
        problem: paragraphs(
          'Around the blocks of flats and the bazaar, waste is thrown on open heaps. Wind carries bags into the ditches; dogs and crows scatter the rest.',
          'When a ditch is blocked, water runs into the street. This spring two courtyards stood in water for three days.',
          'People do not know when the lorry comes, so waste lies overnight. Courtyards then blame each other.',
        ),
        evidence: paragraphs(
          'In April we walked through the courtyards with the street committees. We counted **31 open heaps**, 24 of them within 20 metres of a home.',
          'We asked 412 households: 287 said they would carry their waste out themselves if day and hour were known.',
          'In 2018 the city told other municipalities how it collects and removes solid waste. We want to bring that work into every courtyard.',
        ),
        goal: 'No open heap remains in courtyards where 3,400 people live. Waste leaves every site three times a week.',
        sustainability: paragraphs(
          'Sites and containers become property of the mayor’s office; the city utility maintains them.',
          'Maintenance costs about 118,000 som a year: paint, locks, two new containers. It is paid from the waste tariff, which the city kenesh approves.',
          'Courtyard elders check their site once a month and hand the sheet in at the public reception.',
        ),
        risks: paragraphs(
          '- **The lorry breaks down.** Repair of its press is in the budget; a second lorry stands in reserve.',
          '- **A container is stolen.** Each has a welded number and the site is locked.',
          '- **Neighbours do not want the site.** The courtyard meeting chooses the spot and keeps minutes.',
        ),
      },
    },
    objectives: [
      {
        ky: '24 аянтчаны орнотуп, ар бирине эки контейнер коюу',
        ru: 'Построить 24 площадки и поставить на каждой по два контейнера',
        en: 'Build 24 sites and place two containers on each',
      },
      {
        ky: 'Чыгаруу графигин түзүп, ар бир короого илүү',
        ru: 'Составить график вывоза и вывесить его в каждом дворе',
        en: 'Draw up the collection timetable and post it in every courtyard',
      },
      {
        ky: 'Пластикти өзүнчө чогултууну 24 аянтчада сынап көрүү',
        ru: 'Проверить на 24 площадках раздельный сбор пластика',
        en: 'Try separate collection of plastic at the 24 sites',
      },
    ],
    activities: [
      {
        title: {
          ky: 'Короолордун жыйналыштары: аянтчанын ордун тандоо',
          ru: 'Собрания дворов: выбор места площадки',
          en: 'Courtyard meetings choose the spots',
        },
        responsible: {
          ky: '«Мектептин достору», көчө комитеттери',
          ru: '«Мектептин достору», уличные комитеты',
          en: 'Mekteptin Dostoru, street committees',
        },
        from: 1,
        to: 2,
      },
      {
        title: {
          ky: 'Контейнерлерди сатып алуу, машинанын прессин оңдоо',
          ru: 'Закупка контейнеров, ремонт пресса машины',
          en: 'Purchase of containers, repair of the lorry’s press',
        },
        responsible: {
          ky: 'Мэриянын сатып алуу бөлүмү',
          ru: 'Отдел закупок мэрии',
          en: 'Procurement section of the mayor’s office',
        },
        from: 2,
        to: 4,
      },
      {
        title: {
          ky: 'Жерди тегиздөө, бетон куюу, тосмо орнотуу',
          ru: 'Выравнивание, бетонирование, установка ограждений',
          en: 'Levelling, concrete and fencing',
        },
        responsible: {
          ky: 'Коммуналдык кызмат, короонун тургундары',
          ru: 'Коммунальная служба, жители дворов',
          en: 'City utility, residents',
        },
        from: 4,
        to: 6,
      },
      {
        title: {
          ky: 'График боюнча чыгаруу жана биринчи текшерүү',
          ru: 'Вывоз по графику и первая проверка',
          en: 'Collection by timetable and first check',
        },
        responsible: { ky: 'Коммуналдык кызмат', ru: 'Коммунальная служба', en: 'City utility' },
        from: 6,
        to: 8,
      },
    ],
    budget: [
      {
        title: {
          ky: 'Капкактуу контейнер, 0,75 куб. м',
          ru: 'Контейнер с крышкой, 0,75 куб. м',
          en: 'Lidded container, 0.75 m³',
        },
        unit: UNITS.piece,
        quantity: '48',
        unitPrice: '32000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Тосмосу бар бетон аянтча', ru: 'Бетонная площадка с оградой', en: 'Fenced concrete site' },
        unit: UNITS.piece,
        quantity: '16',
        unitPrice: '41500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Тосмосу бар бетон аянтча, мэриянын үлүшү',
          ru: 'Бетонная площадка с оградой, доля мэрии',
          en: 'Fenced concrete site, share of the mayor’s office',
        },
        unit: UNITS.piece,
        quantity: '8',
        unitPrice: '41500',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Таштанды ташуучу машинанын прессин оңдоо',
          ru: 'Ремонт пресса мусоровоза',
          en: 'Repair of the press of the waste lorry',
        },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '285000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: 'Пластик үчүн тор үкөк', ru: 'Сетчатый бокс для пластика', en: 'Mesh box for plastic' },
        unit: UNITS.piece,
        quantity: '24',
        unitPrice: '11500',
        source: 'partner',
        need: 'nice_to_have',
      },
      {
        title: { ky: 'Графиги бар көрсөткүч такта', ru: 'Щит с графиком вывоза', en: 'Board with the timetable' },
        unit: UNITS.piece,
        quantity: '24',
        unitPrice: '2800',
        source: 'requested',
        need: 'nice_to_have',
      },
      {
        title: { ky: 'Кум-шагыл', ru: 'Песчано-гравийная смесь', en: 'Sand and gravel' },
        unit: UNITS.cubicMetre,
        quantity: '48',
        unitPrice: '1600',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Ашар: жерди тегиздөө',
          ru: 'Ашар: выравнивание земли',
          en: 'Ashar (voluntary work): levelling the ground',
        },
        unit: UNITS.personDay,
        quantity: '120',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 3400, women: 1790, youth: 1120, disabilities: 64 },
    seekingInDays: 75,
    publishContacts: true,
    daysAgo: 38,
    supporters: [
      'elmira',
      'mirlan',
      'zamira',
      'venera',
      'larisa',
      'rustam',
      'perizat',
      'ilyas',
      'farida',
      'ulan',
      'omurbek',
      'kanat',
    ],
    comments: [
      {
        by: 'mirlan',
        lang: 'ky',
        text: 'Туура демилге. Бирок биздин короодо машина кире албайт: дарбаза 2,6 метр. Аянтчаны көчө тарапка койсо болобу?',
        replies: [
          {
            by: 'nurgul',
            lang: 'ky',
            text: 'Рахмат, муну билбептирбиз. Жыйналышта ушул маселени биринчи карайбыз. Машинага 3,2 метр керек экен.',
          },
        ],
      },
      {
        by: 'venera',
        lang: 'ru',
        text: 'Сомневаюсь в сроке службы тонких контейнеров: у нас за три года дно прогнило. Укажите толщину металла в техническом задании, не меньше 1,5 мм.',
        replies: [
          {
            by: 'rustam',
            lang: 'ru',
            text: 'И оцинковку. Простая краска держится один сезон, проверено на гаражах.',
          },
          {
            by: 'nurgul',
            lang: 'ky',
            text: '1,5 мм цинктелген темир деп жаздык, баасы ошого жараша. Эскерткениңиздерге рахмат.',
          },
        ],
      },
      {
        by: 'donor-officer',
        as: 'too-fondu',
        lang: 'ru',
        text: 'Просим показать расчёт 118 000 сомов на содержание и письмо мэрии о том, что эта сумма войдёт в тариф.',
        replies: [
          {
            by: 'moderator-toktogul',
            lang: 'ru',
            text: 'Письмо готовит коммунальная служба. Приложим расчёт по статьям, когда его подпишут.',
          },
        ],
      },
    ],
    interests: [
      {
        organisation: 'too-fondu',
        by: 'donor-lead',
        message:
          'Бизге контейнерлер жана 16 аянтча кызык. Тариф боюнча эсепти жана коммуналдык кызматтын катын көргүбүз келет.',
      },
    ],
  },
  {
    key: 'toktogul-inclusive-group',
    origin: {
      kind: 'sourced',
      source:
        'Swiss Embassy in the Kyrgyz Republic, 3 December 2018: municipalities of Issyk-Kul and Jalal-Abad shared experience of preschool education, including for children with special educational needs. This group and its figures are invented.',
    },
    lang: 'ru',
    author: 'elmira',
    organisation: 'ata-ene-uyu',
    place: 'toktogul-city',
    sector: 'preschool',
    state: 'published',
    stage: 'in_progress',
    texts: {
      ky: {
        title: 'Бала бакчада өзгөчө муктаждыгы бар балдар үчүн күндүзгү топ',
        summary:
          '16 балага күндүзгү топ ачабыз: пандус, ылайыкталган бөлмө, логопед жана атайын окутулган эки тарбиячы.',
        problem: paragraphs(
          'Шаардын бала бакчалары билим алууда өзгөчө муктаждыктары бар балдарды дээрлик албайт: кире бериште тепкич, бөлмө ылайыкташпаган, тарбиячылар мындай ишке окутулган эмес.',
          'Мындай балдар үйдө калат, аны менен кошо энеси да үйдө калат. Жети жашка чыкканда бала мектепке даярдыксыз барат.',
        ),
        evidence: paragraphs(
          'Биз ата-энелер менен бирге 3–6 жаштагы **23 баланы** тактадык. 16 баланын ата-энеси топко берүүгө даяр, калганы ден соолугуна байланыштуу кийин чечет.',
          '2018-жылдагы конференцияда Ысык-Көл жана Жалал-Абаддын муниципалитеттери мындай балдарды окутуу тажрыйбасы менен бөлүшкөн.',
        ),
        goal: 'Он ай ичинде 16 бала күн сайын топко келет, кеминде онун мектептин биринчи классы кабыл алат.',
        sustainability: paragraphs(
          'Эки тарбиячынын эмгек акысы экинчи жылдан баштап бала бакчанын штатына өтөт, мэриянын каты бар.',
          'Логопед жумасына үч күн иштейт. Анын акысын ата-энелердин төлөмү (айына 600 сом) жана жергиликтүү бюджет жабат.',
        ),
        risks: paragraphs(
          'Логопед табылбай калышы мүмкүн. Ошондо тарбиячы шаардагы адистин жетеги менен аралыктан иштейт.',
          'Айрым ата-энелер уялып, баласын алып келбейт. Ар бир үй-бүлөгө өзүнчө барып сүйлөшөбүз.',
        ),
      },
      ru: {
        title: 'Дневная группа для детей с особыми потребностями в детском саду',
        summary:
          'Откроем дневную группу на 16 детей: пандус, приспособленная комната, логопед и два обученных воспитателя.',
        problem: paragraphs(
          'Детские сады города почти не берут детей с особыми образовательными потребностями: у входа ступени, комнаты не приспособлены, воспитателей этому не учили.',
          'Такие дети сидят дома, и вместе с ними дома остаётся мать. В семь лет ребёнок приходит в школу без подготовки.',
        ),
        evidence: paragraphs(
          'Вместе с родителями мы составили список: **23 ребёнка** от 3 до 6 лет. Родители 16 готовы отдать ребёнка в группу, остальные решат позже из-за здоровья.',
          'На конференции 2018 года муниципалитеты Иссык-Кульской и Джалал-Абадской областей рассказывали, как учат таких детей.',
        ),
        goal: 'За десять месяцев 16 детей ходят в группу каждый день, не меньше десяти принимает первый класс обычной школы.',
        sustainability: paragraphs(
          'Со второго года зарплата двух воспитателей переходит в штат детского сада, письмо мэрии есть.',
          'Логопед работает три дня в неделю. Её оплату покрывают взнос родителей (600 сомов в месяц) и местный бюджет.',
        ),
        risks: paragraphs(
          'Логопеда может не найтись. Тогда воспитатель работает под дистанционным руководством специалиста из другого города.',
          'Часть родителей стесняется привести ребёнка. К каждой семье придём и поговорим отдельно.',
        ),
      },
      en: {
        title: 'A day group for children with special needs in a kindergarten',
        summary: 'A day group for 16 children: a ramp, an adapted room, a speech therapist and two trained teachers.',
        problem: paragraphs(
          'The city’s kindergartens hardly take children with special educational needs. There are steps at the door, the rooms are not adapted and the staff were never trained.',
          'These children stay at home, and their mothers with them. At seven they come to school unprepared.',
        ),
        evidence: paragraphs(
          'With the parents we listed **23 children** aged 3 to 6. The parents of 16 are ready to bring them; the others will decide later, for reasons of health.',
          'At the conference of 2018, municipalities of Issyk-Kul and Jalal-Abad told how they teach such children.',
        ),
        goal: 'Within ten months 16 children come every day, and at least ten are admitted to the first class of an ordinary school.',
        sustainability: paragraphs(
          'From the second year both teachers are on the kindergarten’s staff list; the mayor’s office has confirmed it by letter.',
          'The therapist works three days a week, paid from a parents’ fee (600 som a month) and the local budget.',
        ),
        risks: paragraphs(
          'A therapist may not be found. Then a teacher works under remote guidance of a specialist in another city.',
          'Some parents are too shy to bring their child. We visit and talk to every family.',
        ),
      },
    },
    objectives: [
      {
        ky: 'Кире беришти, даараткананы жана бөлмөнү балдарга ылайыкташтыруу',
        ru: 'Приспособить вход, туалет и комнату',
        en: 'Adapt the entrance, the toilet and the room',
      },
      {
        ky: 'Эки тарбиячыны 72 сааттык программа менен окутуу',
        ru: 'Обучить двух воспитателей по программе на 72 часа',
        en: 'Train two teachers in a 72-hour course',
      },
      {
        ky: 'Ар бир балага өнүктүрүү планын түзүп, айына бир карап чыгуу',
        ru: 'Составить для каждого ребёнка план развития и раз в месяц сверяться с ним',
        en: 'Write a plan for each child and review it every month',
      },
    ],
    activities: [
      {
        title: { ky: 'Пандус жана бөлмөнүн ремонту', ru: 'Пандус и ремонт комнаты', en: 'Ramp and repair of the room' },
        responsible: { ky: 'Мэрия, «Ата-эне үйү»', ru: 'Мэрия, «Ата-эне үйү»', en: 'Mayor’s office, Ata-Ene Uyu' },
        from: 1,
        to: 3,
      },
      {
        title: { ky: 'Тарбиячыларды окутуу', ru: 'Обучение воспитателей', en: 'Training of the teachers' },
        responsible: { ky: '«Ата-эне үйү»', ru: '«Ата-эне үйү»', en: 'Ata-Ene Uyu' },
        from: 2,
        to: 3,
      },
      {
        title: {
          ky: 'Үй-бүлөлөргө баруу, балдарды кабыл алуу',
          ru: 'Визиты в семьи, приём детей',
          en: 'Visits to families, admission',
        },
        responsible: {
          ky: '«Ата-эне үйү», үй-бүлөлүк дарыгерлер',
          ru: '«Ата-эне үйү», семейные врачи',
          en: 'Ata-Ene Uyu, family doctors',
        },
        from: 3,
        to: 4,
      },
      {
        title: { ky: 'Топтун иши', ru: 'Работа группы', en: 'The group at work' },
        responsible: { ky: 'Бала бакча', ru: 'Детский сад', en: 'Kindergarten' },
        from: 4,
        to: 10,
      },
    ],
    budget: [
      {
        title: { ky: 'Тутканасы бар пандус', ru: 'Пандус с поручнями', en: 'Ramp with handrails' },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '96000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Бөлмөнү жана даараткананы оңдоо',
          ru: 'Ремонт комнаты и туалета',
          en: 'Repair of room and toilet',
        },
        unit: UNITS.squareMetre,
        quantity: '54',
        unitPrice: '6200',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Балдар эмереги', ru: 'Детская мебель', en: 'Children’s furniture' },
        unit: UNITS.set,
        quantity: '16',
        unitPrice: '9800',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Өнүктүрүүчү куралдар', ru: 'Развивающие пособия', en: 'Learning materials' },
        unit: UNITS.set,
        quantity: '4',
        unitPrice: '27500',
        source: 'partner',
        need: 'must_have',
      },
      {
        title: { ky: 'Логопеддин эмгек акысы', ru: 'Оплата логопеда', en: 'Speech therapist' },
        unit: UNITS.month,
        quantity: '7',
        unitPrice: '18000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Тарбиячыларды окутуу', ru: 'Обучение воспитателей', en: 'Training of teachers' },
        unit: UNITS.person,
        quantity: '2',
        unitPrice: '34000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Сенсордук бурч', ru: 'Сенсорный уголок', en: 'Sensory corner' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '84000',
        source: 'own_cash',
        need: 'nice_to_have',
      },
      {
        title: {
          ky: 'Ата-энелердин ашары: сырдоо, эмерек чогултуу',
          ru: 'Ашар родителей: покраска, сборка мебели',
          en: 'Parents’ ashar: painting, assembling furniture',
        },
        unit: UNITS.personDay,
        quantity: '36',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
    ],
    beneficiaries: { total: 48, women: 18, youth: 16, disabilities: 16 },
    publishContacts: true,
    daysAgo: 190,
    supporters: ['nurgul', 'mirlan', 'zamira', 'venera', 'gulnara', 'kanat', 'saltanat', 'jamilya', 'aigul', 'ilyas'],
    comments: [
      {
        by: 'mirlan',
        lang: 'ky',
        text: 'Кошунабыздын баласы беш жашта, сүйлөй албайт. Ушул топ ачылса, энеси ишке чыгат эле. Качан жазылса болот?',
        replies: [
          {
            by: 'elmira',
            as: 'ata-ene-uyu',
            lang: 'ky',
            text: 'Үчүнчү айдан баштап үйлөргө барабыз. Энеси бизге келип катталсын, акысыз.',
          },
        ],
      },
      {
        by: 'venera',
        lang: 'ru',
        text: 'Почему отдельная группа, а не обычная? Дети должны быть вместе, иначе это снова закрытая дверь.',
        replies: [
          {
            by: 'elmira',
            as: 'ata-ene-uyu',
            lang: 'ru',
            text: 'Согласна. Группа отдельная только до обеда, прогулки и праздники общие. Через полгода семерых попробуем перевести в обычные группы.',
          },
          { by: 'venera', lang: 'ru', text: 'Хорошо. Тогда запишите это в план, чтобы можно было спросить.' },
        ],
      },
      {
        by: 'ilyas',
        as: 'koldoo-international',
        lang: 'en',
        text: 'The ramp was inspected on our visit: slope and handrails are as drawn. The second instalment can follow the training report.',
      },
    ],
    interests: [
      {
        organisation: 'koldoo-international',
        by: 'ilyas',
        message:
          'Готовы оплатить ремонт комнаты, мебель и работу логопеда до конца учебного года. Отчёт — раз в три месяца.',
      },
    ],
  },
];
