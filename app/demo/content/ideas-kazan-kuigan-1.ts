import type { DemoIdea } from '../story';
import { paragraphs } from './paragraphs';
import { UNITS } from './units';

/** Two ideas of Kazan-Kuigan in all three languages: drinking water and an irrigation ditch. */
export const ideasKazanKuigan1: DemoIdea[] = [
  {
    key: 'kazan-kuigan-drinking-water',
    origin: {
      kind: 'sourced',
      source:
        'Swiss Embassy, 3 December 2018 (Kumbel shared how it organised drinking water); kazankuigan.naryn-region.kg, 28th convocation, 4th session (budget of 2022); minbulak.org.kg (tariff of 27 April 2023). The network and its costs are invented.',
    },
    lang: 'ky',
    author: 'daniyar',
    organisation: 'ak-suu-birikmesi',
    place: 'kazan-kuigan',
    sector: 'drinking-water',
    state: 'published',
    stage: 'under_consideration',
    texts: {
      ky: {
        title: '212 түтүнгө ичүүчү суу: түтүктү жаңылоо, эсептегич жана өз тарифи',
        summary:
          'Эски түтүктү алмаштырып, ар бир короого эсептегич коёбуз. Тазалыгын жана акчасын суу комитети эл алдында көрсөтөт.',
        problem: paragraphs(
          'Түтүктөр союз учурунда салынган, темири чирип, суунун жарымы жерге сиңет. Жогорку эки көчөгө суу жетпейт.',
          'Ал көчөлөрдөгү 60 түтүн сууну арыктан же кошунадан ташыйт. Кышында арык тоңгондо муз эритип ичкен күндөр болот.',
          'Ким канча ичкени белгисиз, ошондуктан акысын көбү төлөбөйт. Түтүк жарылса, ар жолу акча топтоп чыгабыз.',
        ),
        evidence: paragraphs(
          'Үч жума скважинанын эсептегичин жана короолорду салыштырдык: чыккан суунун **46 пайызы** жолдо жоголот.',
          'Айыл аймагынын 2022-жылдагы бюджети 5 453,6 миң сом, анын ичинен өз кирешеси 1 999,6 миң сом болгон. Мындай ишке жалгыз күчүбүз жетпейт.',
          'Кумбел муниципалитети ичүүчү сууну кантип уюштурганын 2018-жылы айтып берген. Биз барып көрүп, үйрөнүп келгибиз келет.',
        ),
        goal: paragraphs(
          '212 түтүнгө күн бою таза суу келет, жоготуу 15 пайыздан ашпайт.',
          'Ар бир түтүн канча ичкенин билет жана ошого жараша төлөйт.',
        ),
        sustainability: paragraphs(
          'Жылдык чыгым эсептелди: слесарь 96 000, электр 62 000, хлор 18 000, оңдоо 70 000, эсепчи 36 000, баары **282 000 сом**.',
          'Бир түтүнгө жылына 1 800 сомдон 381 600 сом болот. Элдин 80 пайызы төлөсө 305 280 сом чогулат, чыгымга жетет. Мин-Булакта 2023-жылы ушундай эле тариф бекитилген.',
          'Тарифти айылдык кеңеш коомдук угуудан кийин бекитет. Суу комитети чейрек сайын кирешени жана чыгашаны тактага илет.',
        ),
        risks: paragraphs(
          '- **Төлөбөгөндөр көп болот.** Эсептегич сыртка коюлат, үч ай төлөнбөсө, кран жабылат.',
          '- **Электр өчсө, суу келбейт.** 25 кубометр идиш бир күнгө жетет, күн панели кошумча пландалган.',
          '- **Скважинанын суусу азаят.** Иш башталганга чейин суунун көлөмү өлчөнөт.',
        ),
      },
      ru: {
        title: 'Питьевая вода для 212 дворов: новые трубы, счётчики и свой тариф',
        summary:
          'Заменим старую трубу и поставим счётчик в каждый двор. За чистоту и деньги водный комитет отчитывается перед селом.',
        problem: paragraphs(
          'Трубы проложены в советское время, железо проржавело, половина воды уходит в землю. На две верхние улицы вода не доходит.',
          'Шестьдесят дворов на этих улицах носят воду из арыка или от соседей. Зимой, когда арык замерзает, бывает, что топят лёд.',
          'Никто не знает, кто сколько берёт, поэтому многие не платят. Каждый прорыв чиним, пуская шапку по кругу.',
        ),
        evidence: paragraphs(
          'Три недели мы сверяли счётчик скважины с дворами: по дороге теряется **46 процентов** воды.',
          'Бюджет айылного аймака в 2022 году — 5 453,6 тыс. сомов, из них своих доходов 1 999,6 тыс. Одним нам такое не поднять.',
          'Муниципалитет Кумбель в 2018 году рассказывал, как организовал водоснабжение. Мы хотим съездить туда и поучиться.',
        ),
        goal: paragraphs(
          'Чистая вода весь день есть у 212 дворов, потери не больше 15 процентов.',
          'Каждый двор знает свой расход и платит по нему.',
        ),
        sustainability: paragraphs(
          'Расходы за год посчитаны: слесарь 96 000, электричество 62 000, хлор 18 000, ремонт 70 000, бухгалтер 36 000, всего **282 000 сомов**.',
          'По 1 800 сомов в год со двора — это 381 600. Если платят 80 процентов, соберётся 305 280, расходы покрыты. В Мин-Булаке такой же тариф утвердили в 2023 году.',
          'Тариф утверждает айылный кенеш после общественных слушаний. Водный комитет каждый квартал вывешивает доходы и расходы.',
        ),
        risks: paragraphs(
          '- **Многие не будут платить.** Счётчик стоит снаружи, за долг в три месяца вентиль закрывают.',
          '- **Нет света — нет воды.** Бака в 25 кубометров хватает на день, солнечные панели предусмотрены дополнительно.',
          '- **В скважине убудет вода.** Дебит измерят до начала работ.',
        ),
      },
      en: {
        title: 'Drinking water for 212 households: new pipes, meters and a tariff of our own',
        summary:
          'We replace the old pipe and put a meter at every yard. A water committee accounts for purity and money before the village.',
        problem: paragraphs(
          'The pipes date from Soviet times. The iron has rusted through, half of the water is lost in the ground and two upper streets get none.',
          'Sixty households there carry water from the ditch or from neighbours. In winter, when the ditch freezes, people sometimes melt ice.',
          'Nobody knows who uses how much, so many do not pay. For every burst pipe we pass the hat round.',
        ),
        evidence: paragraphs(
          'For three weeks we compared the meter of the borehole with the yards: **46 per cent** of the water is lost on the way.',
          'The budget of the aiyl aimak was 5,453.6 thousand som in 2022, of which 1,999.6 thousand was revenue of its own. We cannot do this alone.',
          'In 2018 the municipality of Kumbel told how it organised drinking water. We want to go there and learn.',
        ),
        goal: paragraphs(
          'Clean water runs all day at 212 households, with losses of at most 15 per cent.',
          'Every household knows what it uses and pays accordingly.',
        ),
        sustainability: paragraphs(
          'Yearly costs: plumber 96,000, electricity 62,000, chlorine 18,000, repair 70,000, bookkeeper 36,000, together **282,000 som**.',
          'At 1,800 som a year, 212 households give 381,600. If 80 per cent pay, 305,280 comes in, which covers the costs. Min-Bulak approved the same tariff in 2023.',
          'The aiyl kenesh approves the tariff after a public hearing. Each quarter the committee posts income and expenditure.',
        ),
        risks: paragraphs(
          '- **Many do not pay.** The meter stands outside; after three months of debt the valve is closed.',
          '- **No power, no water.** A tank of 25 m³ lasts a day; solar panels are an extra.',
          '- **The borehole weakens.** Its yield is measured before work begins.',
        ),
      },
    },
    objectives: [
      {
        ky: '1 950 метр башкы түтүктү жана 1 400 метр бутакты алмаштыруу',
        ru: 'Заменить 1 950 метров главной трубы и 1 400 метров отводов',
        en: 'Replace 1,950 metres of main and 1,400 metres of branches',
      },
      {
        ky: '212 короого сыртынан эсептегич коюу',
        ru: 'Поставить 212 счётчиков снаружи дворов',
        en: 'Place 212 meters outside the yards',
      },
      {
        ky: 'Суу комитетин түзүп, тарифти коомдук угууга чыгаруу',
        ru: 'Создать водный комитет и вынести тариф на слушания',
        en: 'Set up a water committee and bring the tariff to a public hearing',
      },
    ],
    activities: [
      {
        title: {
          ky: 'Скважинаны өлчөө, смета, суунун анализи',
          ru: 'Замер дебита, смета, анализ воды',
          en: 'Yield, estimate, water analysis',
        },
        responsible: { ky: 'Айыл өкмөтү', ru: 'Айыл окмоту', en: 'Aiyl okmotu' },
        from: 1,
        to: 2,
      },
      {
        title: {
          ky: 'Коомдук угуу: тариф жана эреже',
          ru: 'Слушания: тариф и правила',
          en: 'Hearing: tariff and rules',
        },
        responsible: {
          ky: 'Айылдык кеңеш, «Ак-Суу бирикмеси»',
          ru: 'Айылный кенеш, «Ак-Суу бирикмеси»',
          en: 'Aiyl kenesh, Ak-Suu Birikmesi',
        },
        from: 2,
        to: 3,
      },
      {
        title: { ky: 'Башкы түтүктү салуу', ru: 'Прокладка главной трубы', en: 'Laying the main' },
        responsible: { ky: 'Подрядчик', ru: 'Подрядчик', en: 'Contractor' },
        from: 4,
        to: 6,
      },
      {
        title: {
          ky: 'Бутактар жана эсептегичтер, ашар менен',
          ru: 'Отводы и счётчики, ашаром',
          en: 'Branches and meters, by ashar',
        },
        responsible: { ky: 'Түтүндөр, слесарь', ru: 'Дворы, слесарь', en: 'Households, plumber' },
        from: 5,
        to: 7,
      },
      {
        title: {
          ky: 'Кабыл алуу, биринчи төлөм кагаздары',
          ru: 'Приёмка, первые квитанции',
          en: 'Handover, first bills',
        },
        responsible: { ky: 'Суу комитети', ru: 'Водный комитет', en: 'Water committee' },
        from: 8,
        to: 9,
      },
    ],
    budget: [
      {
        title: { ky: 'Түтүк ПЭ, 110 мм', ru: 'Труба ПЭ, 110 мм', en: 'PE pipe, 110 mm' },
        unit: UNITS.metre,
        quantity: '1950',
        unitPrice: '690',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Түтүк ПЭ, 63 мм', ru: 'Труба ПЭ, 63 мм', en: 'PE pipe, 63 mm' },
        unit: UNITS.metre,
        quantity: '1400',
        unitPrice: '310',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Насос, башкаруу шкафы менен',
          ru: 'Насос со шкафом управления',
          en: 'Pump with control cabinet',
        },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '265000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Экскаватор', ru: 'Экскаватор', en: 'Excavator' },
        unit: UNITS.hour,
        quantity: '120',
        unitPrice: '3200',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Эсептегич, кутусу менен', ru: 'Счётчик с колодцем', en: 'Meter with box' },
        unit: UNITS.household,
        quantity: '212',
        unitPrice: '3100',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ky: 'Хлордоочу жабдуу', ru: 'Хлоратор', en: 'Chlorinator' },
        unit: UNITS.piece,
        quantity: '1',
        unitPrice: '148000',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: '25 кубометр идишти оңдоо', ru: 'Ремонт бака на 25 кубометров', en: 'Repair of the 25 m³ tank' },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '210000',
        source: 'partner',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Слесарь менен эсепчини окутуу',
          ru: 'Обучение слесаря и бухгалтера',
          en: 'Training of plumber and bookkeeper',
        },
        unit: UNITS.person,
        quantity: '2',
        unitPrice: '24000',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Ашар: бутактарга траншея казуу',
          ru: 'Ашар: траншеи для отводов',
          en: 'Ashar: trenches for the branches',
        },
        unit: UNITS.personDay,
        quantity: '420',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
      {
        title: { ky: 'Күн панелдери', ru: 'Солнечные панели', en: 'Solar panels' },
        unit: UNITS.set,
        quantity: '1',
        unitPrice: '390000',
        source: 'requested',
        need: 'nice_to_have',
      },
    ],
    beneficiaries: { total: 1040, women: 525, youth: 410, disabilities: 31 },
    seekingInDays: 90,
    publishContacts: true,
    daysAgo: 45,
    supporters: [
      'omurbek',
      'ulan',
      'perizat',
      'elmira',
      'nurgul',
      'venera',
      'zamira',
      'gulnara',
      'bakyt',
      'kanat',
      'larisa',
      'saltanat',
      'aigul',
      'jamilya',
      'mirlan',
    ],
    comments: [
      {
        by: 'omurbek',
        lang: 'ky',
        text: 'Мал сугарганды эсепке алдыңарбы? Кышында короодо 40 кой, беш бодо мал болсо, 1 800 сом менен чыкпайт.',
        replies: [
          {
            by: 'daniyar',
            as: 'ak-suu-birikmesi',
            lang: 'ky',
            text: 'Эсептегич боюнча кубометрге төлөнөт, 1 800 — орточо түтүн. Короосунда малы көп үйгө кышында өзүнчө чоргону ачык калтырабыз деп сүйлөштүк.',
          },
        ],
      },
      {
        by: 'ulan',
        lang: 'ky',
        text: 'Үч ай төлөбөгөндүн суусун жаап салуу туура эмес. Балалуу үйдө эмне ичет? Жаппай, акырындатып койсоңуздар.',
        replies: [
          {
            by: 'moderator-kazan-kuigan',
            lang: 'ky',
            text: 'Бул суроо тариф боюнча коомдук угууга өзүнчө пункт болуп киргизилет.',
          },
        ],
      },
      {
        by: 'yulia',
        as: 'oblast-development-fund',
        lang: 'ru',
        text: 'Собираемость 80 процентов в первый год — смело. Посчитайте и для 60: при 1 800 сомах выйдет 228 960, не хватит 53 040.',
        replies: [
          {
            by: 'daniyar',
            lang: 'ru',
            text: 'Верно. На первый год кенеш готов заложить 55 000 сомов в бюджет, решение будет до слушаний.',
          },
        ],
      },
      {
        by: 'donor-officer',
        as: 'too-fondu',
        lang: 'en',
        text: 'The measured loss of 46 per cent is the strongest part of this application. Please attach the log of the three weeks.',
      },
    ],
    interests: [
      {
        organisation: 'oblast-development-fund',
        by: 'yulia',
        message:
          'Фонд башкы түтүктү жана насосту карап жатат. Скважинанын өлчөөсүн жана кеңештин тариф боюнча токтомун күтөбүз.',
      },
      {
        organisation: 'too-fondu',
        by: 'donor-officer',
        message: 'Бизге бутактар, эсепчини окутуу жана суу комитетинин эрежеси кызык. Айылга келип сүйлөшсөк болобу?',
      },
    ],
  },
  {
    key: 'kazan-kuigan-irrigation-ditch',
    origin: {
      kind: 'sourced',
      source:
        'kazankuigan.naryn-region.kg, 28th convocation, 4th session: revenue of the aiyl aimak in 2022. The ditch, its fields and its costs are invented.',
    },
    lang: 'ky',
    author: 'omurbek',
    organisation: 'ak-suu-birikmesi',
    place: 'kazan-kuigan',
    sector: 'irrigation',
    state: 'published',
    stage: 'in_progress',
    texts: {
      ky: {
        title: 'Башкы арыктын 320 метрин лоток менен каптап, 14 кулак коюу',
        summary: 'Шагылга сиңип кеткен сууну токтотобуз: лоток, темир кулактар жана ким качан сугаралы деген график.',
        problem: paragraphs(
          'Башкы арыктын 320 метри шагыл жер менен өтөт, суу ошол жерде сиңип кетет. Аяккы аянттарга июлда суу жетпейт.',
          'Кулактар таш жана чым менен бөгөлөт. Түнкүсүн бирөө ачып, бирөө жаап, жыл сайын чыр чыгат.',
        ),
        evidence: paragraphs(
          'Июнда калкыма жана секундомер менен өлчөдүк: арыктын башында секундасына 118 литр, шагылдан кийин 71 литр.',
          'Айыл аймагынын 2022-жылдагы өз кирешеси 1 999,6 миң сом болгон. Арыктын баасы ага дээрлик барабар, жалгыз тарта албайбыз.',
        ),
        goal: '186 гектарга суу кезеги менен жетет, аяккы аянттар июлда кеминде эки жолу сугарылат.',
        sustainability: paragraphs(
          'Мурап ар бир гектардан жылына 350 сом алат: 186 гектардан 65 100 сом. Анын 40 000и мурапка, калганы кулакты сырдоого жана арыкты тазалоого кетет.',
          'Жазгы ашар мурунку адаттай эле калат: ар бир түтүн бир күн.',
        ),
        risks: paragraphs(
          'Сел келсе, лотокту шагыл басат: башына тундургуч чуңкур казылды.',
          'Графикти бузгандар болот. Эрежени жыйын бекитти, айып акы жок, бирок кезек артка жылат.',
        ),
      },
      ru: {
        title: 'Одеть 320 метров главного арыка в лоток и поставить 14 затворов',
        summary: 'Остановим потери воды в гальке: лоток, железные затворы и график, кто и когда поливает.',
        problem: paragraphs(
          'Триста двадцать метров главного арыка идут по гальке, и вода там уходит. До нижних полей в июле она не доходит.',
          'Воду перекрывают камнями и дёрном. Ночью один открывает, другой закрывает, и каждый год это кончается ссорой.',
        ),
        evidence: paragraphs(
          'В июне измерили поплавком и секундомером: в начале арыка 118 литров в секунду, после гальки 71.',
          'Собственные доходы айылного аймака в 2022 году — 1 999,6 тыс. сомов. Арык стоит почти столько же, одни мы его не потянем.',
        ),
        goal: 'Вода по очереди доходит до 186 гектаров, нижние поля в июле поливают не меньше двух раз.',
        sustainability: paragraphs(
          'Мираб собирает 350 сомов с гектара в год: с 186 гектаров 65 100 сомов. Из них 40 000 — мирабу, остальное — на покраску затворов и чистку.',
          'Весенний ашар остаётся, как и раньше: один день с каждого двора.',
        ),
        risks: paragraphs(
          'Сель занесёт лоток галькой: в начале выкопан отстойник.',
          'Кто-то нарушит график. Правила принял сход: штрафа нет, но очередь сдвигается назад.',
        ),
      },
      en: {
        title: 'Line 320 metres of the main ditch and fit 14 gates',
        summary:
          'We stop water sinking into gravel: a concrete channel, iron gates and a timetable of who waters when.',
        problem: paragraphs(
          'For 320 metres the main ditch runs over gravel, where the water sinks. In July the lower fields get none.',
          'Water is dammed with stones and turf. At night one opens and another closes, and every year it ends in a quarrel.',
        ),
        evidence: paragraphs(
          'In June we measured with a float and a stopwatch: 118 litres a second at the head, 71 after the gravel.',
          'The aiyl aimak’s own revenue in 2022 was 1,999.6 thousand som. The ditch costs nearly as much; alone we cannot carry it.',
        ),
        goal: 'Water reaches 186 hectares by turns; the lower fields are watered at least twice in July.',
        sustainability: paragraphs(
          'The water master collects 350 som a hectare and year: 65,100 som from 186 hectares. He gets 40,000; the rest pays for paint on the gates and cleaning.',
          'The spring ashar stays as it was: one day from every household.',
        ),
        risks: paragraphs(
          'A mudflow fills the channel with gravel: a settling pit has been dug at its head.',
          'Somebody breaks the timetable. The village meeting decided: no fine, but your turn moves back.',
        ),
      },
    },
    objectives: [
      {
        ky: 'Шагыл жердеги 320 метрге лоток салуу',
        ru: 'Уложить лоток на 320 метрах галечника',
        en: 'Lay the channel on 320 metres of gravel',
      },
      {
        ky: '14 темир кулак жана үч суу өлчөгүч орнотуу',
        ru: 'Поставить 14 затворов и три водомерных поста',
        en: 'Fit 14 gates and three gauging posts',
      },
      {
        ky: 'Сугат графигин жыйында бекитип, тактага илүү',
        ru: 'Принять график полива на сходе и вывесить его',
        en: 'Adopt the watering timetable at a meeting and post it',
      },
    ],
    activities: [
      {
        title: { ky: 'Тегиздикти өлчөө, чийме', ru: 'Нивелировка и чертёж', en: 'Levelling and drawing' },
        responsible: { ky: 'Геодезист', ru: 'Геодезист', en: 'Surveyor' },
        from: 1,
        to: 1,
      },
      {
        title: { ky: 'Казуу жана шагыл төшөө', ru: 'Выемка и подсыпка', en: 'Digging and bedding' },
        responsible: { ky: 'Айыл өкмөтү, ашар', ru: 'Айыл окмоту, ашар', en: 'Aiyl okmotu, ashar' },
        from: 2,
        to: 2,
      },
      {
        title: {
          ky: 'Лоток салуу, кулактарды орнотуу',
          ru: 'Укладка лотка, установка затворов',
          en: 'Laying the channel, fitting the gates',
        },
        responsible: {
          ky: '«Ак-Суу бирикмеси», усталар',
          ru: '«Ак-Суу бирикмеси», мастера',
          en: 'Ak-Suu Birikmesi, builders',
        },
        from: 3,
        to: 4,
      },
      {
        title: {
          ky: 'Суу коюп сыноо, графикти баштоо',
          ru: 'Пуск воды, начало графика',
          en: 'First water, start of the timetable',
        },
        responsible: { ky: 'Мурап', ru: 'Мираб', en: 'Water master' },
        from: 5,
        to: 6,
      },
    ],
    budget: [
      {
        title: { ky: 'Бетон лоток', ru: 'Бетонный лоток', en: 'Concrete channel' },
        unit: UNITS.metre,
        quantity: '320',
        unitPrice: '2450',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Темир кулак, алкагы менен', ru: 'Железный затвор с рамой', en: 'Iron gate with frame' },
        unit: UNITS.piece,
        quantity: '14',
        unitPrice: '14500',
        source: 'requested',
        need: 'must_have',
      },
      {
        title: { ky: 'Экскаватор', ru: 'Экскаватор', en: 'Excavator' },
        unit: UNITS.hour,
        quantity: '60',
        unitPrice: '3200',
        source: 'local_budget',
        need: 'must_have',
      },
      {
        title: { ky: 'Кум-шагыл', ru: 'Песчано-гравийная смесь', en: 'Sand and gravel' },
        unit: UNITS.cubicMetre,
        quantity: '90',
        unitPrice: '1600',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: { ky: 'Цемент', ru: 'Цемент', en: 'Cement' },
        unit: UNITS.bag,
        quantity: '260',
        unitPrice: '560',
        source: 'own_cash',
        need: 'must_have',
      },
      {
        title: {
          ky: 'Ашар: казуу, бетон куюу',
          ru: 'Ашар: земляные и бетонные работы',
          en: 'Ashar: digging and concrete',
        },
        unit: UNITS.personDay,
        quantity: '260',
        unitPrice: '900',
        source: 'own_in_kind',
        need: 'must_have',
      },
      {
        title: { ky: 'Геодезисттин иши', ru: 'Работа геодезиста', en: 'Surveyor' },
        unit: UNITS.job,
        quantity: '1',
        unitPrice: '45000',
        source: 'partner',
        need: 'must_have',
      },
      {
        title: { ky: 'Суу өлчөгүч рейка', ru: 'Водомерная рейка', en: 'Gauging post' },
        unit: UNITS.piece,
        quantity: '3',
        unitPrice: '9800',
        source: 'requested',
        need: 'nice_to_have',
      },
    ],
    beneficiaries: { total: 620, women: 300, youth: 190, disabilities: 14 },
    publishContacts: true,
    daysAgo: 88,
    supporters: ['daniyar', 'ulan', 'perizat', 'kanat', 'elmira', 'bakyt', 'mirlan'],
    comments: [
      {
        by: 'ulan',
        lang: 'ky',
        text: 'Менин жерим арыктын аягында. Беш жылдан бери арпа эле айдайм, беде кургап калат. Ашарга эки күн чыгам.',
      },
      {
        by: 'rustam',
        lang: 'ru',
        text: 'У нас на юге такие лотки через шесть лет поехали по швам. Оставляйте зазоры и замазывайте битумом, не цементом.',
        replies: [
          {
            by: 'omurbek',
            lang: 'ky',
            text: 'Кеңешиңизге рахмат. Усталарга айттык, ар бир алты метрге битум коюлат.',
          },
        ],
      },
      {
        by: 'ilyas',
        as: 'koldoo-international',
        lang: 'en',
        text: 'Two measurements in one June are few. Please repeat them after the lining, at the same spots and the same week.',
        replies: [
          {
            by: 'daniyar',
            as: 'ak-suu-birikmesi',
            lang: 'en',
            text: 'Agreed. We painted marks on both spots so that nobody argues later.',
          },
        ],
      },
    ],
    interests: [
      {
        organisation: 'koldoo-international',
        by: 'ilyas',
        message: 'Лотокту жана кулактарды төлөйбүз. Ашардын күндөрүн барак менен каттап, айына бир жолу жибериңиздер.',
      },
    ],
  },
];
