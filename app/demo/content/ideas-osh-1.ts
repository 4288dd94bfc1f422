import type { DemoIdea } from '../story';
import { UNITS } from './units';

const { piece, set, metre, day, personDay, month, person, tonne } = UNITS;

const council3 = { ky: '№ 3 аймактык кеңеш', ru: 'Территориальный совет № 3', en: 'Territorial council No. 3' };
const parents = { ky: 'Ата-энелер тобу', ru: 'Группа родителей', en: 'Parents’ group' };
const kindergartens = {
  ky: 'Бала бакчалардын башчылары',
  ru: 'Заведующие детсадами',
  en: 'Heads of the kindergartens',
};

// biome-ignore format: budgets and activities read as tables, one row a line
export const ideasOsh1: DemoIdea[] = [
  {
    key: 'osh-street-lighting',
    origin: {
      kind: 'sourced',
      source: 'Swiss Embassy in Bishkek, 3 December 2018: municipalities shared how they improved the lighting of public areas. The streets, figures and people of this idea are invented.',
    },
    lang: 'ky',
    author: 'bakyt',
    organisation: 'osh-council-3',
    place: 'osh-sulaiman-too',
    sector: 'street-lighting',
    state: 'published',
    stage: 'under_consideration',
    texts: {
      ky: {
        title: 'Мектепке жана аялдамага баруучу төрт караңгы көчөгө жарык',
        summary: 'Жалпысы 1,9 чакырым көчөгө 62 үнөмдүү шам орнотобуз. Түтүндөр 350 сомдон кошот, түркүктүн чуңкурун өздөрү казат.',
        problem: `Кеңештин аймагындагы төрт көчө кечинде такыр караңгы. Узундугу 1,9 чакырым. Ушул жол менен күн сайын 320га жакын окуучу экинчи сменадан кайтат, кышында сабак бүткөндө күн батып калат.

Жолдун чети тегиз эмес, арыктын үстү ачык. Ата-энелер балдарын аялдамадан тосуп алышат, улгайган кишилер кечинде дарыканага чыкпай калышат.

Төрт көчөдө 86 түркүк бар. **31 түркүктө гана шам илинген, анын тогузу күйөт.** Калганы эскирген, тетиги табылбайт.`,
        evidence: `- 12- жана 13-сентябрда кечки саат сегизде төрт көчөнү кыдырып, ар бир түркүктү санап, сүрөткө тарттык.
- 214 түтүндүн 171и сурамжылоого жооп берди. 148 түтүн жарыкты биринчи маселе деп атады.
- 21-сентябрдагы жыйынга 64 киши келди, 37си аял. Жыйын ар бир түтүндөн 350 сом чогултууга макул болду.`,
        goal: 'Төрт көчөнүн тургундары жана окуучулар жыл бою кечинде үйүнө жарык жана коопсуз жол менен жетсин.',
        sustainability: `Шамдар шаардын балансына өтөт, электр энергиясынын акысы шаардык бюджеттин көчө жарыгы деген сабынан төлөнөт. 62 шам жылына болжол менен 13 600 кВт·саат керектейт: бул ушул эле көчөлөрдөгү эски шамдардан үч эсе аз.

Күйбөй калган шамды кварталдык комитет жазып алып, жума сайын шаардын жарык кызматына билдирет. Алмаштырууга 6 кошумча шам кеңеште сакталат. Кепилдик мөөнөтү үч жыл.`,
        risks: `- **Долбоорлоо создугат.** Техникалык шартты биринчи айда сурайбыз, акча түшкөнүн күтпөйбүз.
- **Зым уурдалат.** Зым 6 метр бийиктикте тартылат, башкаруу кутулары үйлөрдүн дубалында турат.
- **Баа өсөт.** Ар бир сапка үч сатуучудан баа алдык, эң арзаны эмес, ортосу жазылды.`,
      },
      ru: {
        title: 'Свет на четырёх тёмных улицах по дороге к школе и остановке',
        summary: 'Ставим 62 экономичных светильника на 1,9 км улиц. Дворы складываются по 350 сомов и сами копают ямы под опоры.',
        problem: `Четыре улицы на территории нашего совета вечером совсем тёмные. Их длина — 1,9 километра. По ним каждый день возвращаются со второй смены около 320 школьников, зимой уроки кончаются уже после заката.

Обочина неровная, арык открыт. Родители встречают детей на остановке, пожилые люди вечером не выходят в аптеку.

На четырёх улицах 86 опор. **Светильники висят только на 31, горят девять.** Остальные старые, запчастей к ним нет.`,
        evidence: `- 12 и 13 сентября в восемь вечера обошли четыре улицы, пересчитали и сфотографировали каждую опору.
- На опрос ответил 171 двор из 214. Свет на первое место поставили 148 дворов.
- На собрание 21 сентября пришли 64 человека, из них 37 женщин. Решили собрать по 350 сомов со двора.`,
        goal: 'Жители и школьники четырёх улиц круглый год возвращаются вечером домой по освещённой и безопасной дороге.',
        sustainability: `Светильники перейдут на баланс города, электроэнергию оплатит строка городского бюджета на уличное освещение. 62 светильника расходуют около 13 600 кВт·ч в год: втрое меньше, чем старые на тех же улицах.

Погасший светильник записывает квартальный комитет и раз в неделю сообщает в городскую службу. Шесть запасных светильников хранятся в совете. Гарантия — три года.`,
        risks: `- **Затянется проектирование.** Технические условия запросим в первый месяц, не дожидаясь денег.
- **Украдут провод.** Линия пройдёт на высоте 6 метров, шкафы управления — на стенах домов.
- **Вырастут цены.** По каждой строке взяли цены у трёх продавцов и записали среднюю, а не самую низкую.`,
      },
      en: {
        title: 'Light for four dark streets on the way to school and the bus stop',
        summary: 'We put up 62 low-energy lamps along 1.9 km of streets. Each household adds 350 som and residents dig the holes for the poles.',
        problem: `Four streets in our council’s area are completely dark in the evening. Together they are 1.9 kilometres long. About 320 pupils walk home along them from the second shift every day, and in winter lessons end after sunset.

The edge of the road is uneven and the ditch is open. Parents meet their children at the bus stop, and older people do not go out to the pharmacy in the evening.

There are 86 poles on the four streets. **Only 31 of them carry a lamp, and nine lamps work.** The rest are old and have no spare parts.`,
        evidence: `- On 12 and 13 September, at eight in the evening, we walked the four streets, counted every pole and photographed it.
- 171 of 214 households answered our survey. 148 of them put light first.
- 64 people came to the meeting of 21 September, 37 of them women. They agreed to collect 350 som from each household.`,
        goal: 'Residents and pupils of the four streets walk home along a lit and safe road every evening of the year.',
        sustainability: `The lamps pass to the city, which pays for the electricity from its budget line for street lighting. The 62 lamps use about 13,600 kWh a year, a third of what the old ones on the same streets need.

The quarter committee notes every lamp that fails and reports once a week to the city’s lighting service. Six spare lamps are kept at the council. The guarantee is three years.`,
        risks: `- **The design takes too long.** We ask for the technical conditions in the first month, before the money comes.
- **The cable is stolen.** It runs six metres above the ground, and the control boxes hang on house walls.
- **Prices rise.** For each line we asked three sellers and wrote down the middle price, not the lowest.`,
      },
    },
    objectives: [
      { ky: 'Үч айдын ичинде 24 жаңы түркүк жана 62 шам орнотуу', ru: 'За три месяца поставить 24 новые опоры и 62 светильника', en: 'Put up 24 new poles and 62 lamps within three months' },
      { ky: '62 шамдын баары жыл бою күйүп турушун камсыз кылуу', ru: 'Весь год держать горящими все 62 светильника', en: 'Keep all 62 lamps working through the year' },
      { ky: 'Күйбөгөн шамды билдирүүдөн алмаштырууга чейин беш күндөн ашырбоо', ru: 'Менять погасший светильник не позже чем через пять дней после сообщения', en: 'Replace a failed lamp no later than five days after it is reported' },
    ],
    activities: [
      { title: { ky: 'Техникалык шарт алуу жана долбоорлоо', ru: 'Технические условия и проект', en: 'Technical conditions and design' }, responsible: council3, from: 1, to: 2 },
      { title: { ky: 'Сатып алуу: үч сатуучудан баа алуу, комиссия тандайт', ru: 'Закупка: цены трёх продавцов, выбирает комиссия', en: 'Buying: three offers, chosen by a commission' }, responsible: council3, from: 2, to: 3 },
      { title: { ky: 'Ашар: түркүктөргө чуңкур казуу жана пайдубал куюу', ru: 'Ашар: ямы и фундаменты под опоры', en: 'Ashar: holes and foundations for the poles' }, responsible: { ky: 'Төрт көчөнүн тургундары', ru: 'Жители четырёх улиц', en: 'Residents of the four streets' }, from: 3, to: 3 },
      { title: { ky: 'Зым тартуу, шамдарды илүү, кутуларды туташтыруу', ru: 'Линия, светильники, подключение шкафов', en: 'Cable, lamps, connection of the boxes' }, responsible: { ky: 'Шаардын жарык кызматы', ru: 'Городская служба освещения', en: 'City lighting service' }, from: 4, to: 5 },
      { title: { ky: 'Кабыл алуу жана шаардын балансына өткөрүү', ru: 'Приёмка и передача на баланс города', en: 'Acceptance and handing over to the city' }, responsible: { ky: 'Мэрия', ru: 'Мэрия', en: 'Mayor’s office' }, from: 6, to: 6 },
    ],
    budget: [
      { title: { ky: 'Көчө шамы, LED, 60 Вт', ru: 'Уличный светильник LED, 60 Вт', en: 'Street lamp, LED, 60 W' }, unit: piece, quantity: '62', unitPrice: '5800', source: 'requested', need: 'must_have' },
      { title: { ky: 'Болот түркүк, 7 метр', ru: 'Стальная опора, 7 метров', en: 'Steel pole, 7 metres' }, unit: piece, quantity: '24', unitPrice: '14500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Өзү көтөрүүчү зым (СИП 2×16)', ru: 'Самонесущий провод (СИП 2×16)', en: 'Self-supporting cable (2×16)' }, unit: metre, quantity: '2100', unitPrice: '78', source: 'requested', need: 'must_have' },
      { title: { ky: 'Башкаруу кутусу: таймер жана эсептегич менен', ru: 'Шкаф управления с таймером и счётчиком', en: 'Control box with timer and meter' }, unit: piece, quantity: '3', unitPrice: '42000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Кронштейн жана кыпчыгычтар', ru: 'Кронштейны и зажимы', en: 'Brackets and clamps' }, unit: set, quantity: '62', unitPrice: '1200', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Чуңкур казуу, пайдубал куюу (ашар)', ru: 'Рытьё ям и фундаменты (ашар)', en: 'Digging and foundations (ashar)' }, unit: personDay, quantity: '150', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Электриктердин бригадасы', ru: 'Бригада электриков', en: 'Team of electricians' }, unit: day, quantity: '30', unitPrice: '6000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Автокөтөргүч', ru: 'Автовышка', en: 'Aerial lift' }, unit: day, quantity: '10', unitPrice: '12000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Долбоор жана макулдашуу', ru: 'Проект и согласования', en: 'Design and approvals' }, unit: set, quantity: '1', unitPrice: '55000', source: 'partner', need: 'must_have' },
      { title: { ky: 'Цемент', ru: 'Цемент', en: 'Cement' }, unit: tonne, quantity: '5', unitPrice: '8500', source: 'partner', need: 'must_have' },
    ],
    beneficiaries: { total: 1180, women: 610, youth: 430, disabilities: 38 },
    publishContacts: true,
    daysAgo: 41,
    supporters: ['aigul', 'cholpon', 'jamilya', 'kanat', 'larisa', 'rustam', 'saltanat', 'gulnara', 'farida', 'temir', 'zamira'],
    comments: [
      {
        by: 'larisa', lang: 'ru',
        text: 'Бакыт Орозбаевич, хорошая идея, я за. Один вопрос: почему 24 новые опоры, если на улицах уже стоят 86? Старые нельзя использовать?',
        replies: [
          { by: 'bakyt', as: 'osh-council-3', lang: 'ky', text: 'Лариса Викторовна, 86 түркүктүн 38и бышык, ошолорго шам илебиз. Калгандары чириген же электр тармагы аларды берүүгө макул эмес. 62 − 38 = 24. Ар бир түркүктүн сүрөтү бар, каалаган киши келип көрсө болот.' },
          { by: 'larisa', lang: 'ru', text: 'Теперь понятно, спасибо. Допишите это в описание, вопрос зададут ещё не раз.' },
        ],
      },
      { by: 'saltanat', lang: 'ky', text: 'Балам экинчи сменада окуйт, араба менен жүрөт. Жарыктан тышкары арыктын үстүнө мектептин маңдайынан 10 метрдей плита жапса, толук иш болмок.' },
      {
        by: 'kanat', lang: 'ky', text: 'Биздин Толойкондо да ушундай шам койгон, бир жылдан кийин жарымы очту. Ким карайт, ким алмаштырат? Ошону так жазгыла.',
        replies: [{ by: 'bakyt', as: 'osh-council-3', lang: 'ky', text: 'Туура айтасыз. «Кийин ким карайт» бөлүмүнө жаздык: кепилдик үч жыл, алты кошумча шам, жума сайын тизме. Төлөйкөндөгү тажрыйбаны билгибиз келет, ким орноткон эле?' }],
      },
      { by: 'yulia', as: 'oblast-development-fund', lang: 'ru', text: 'Для рассмотрения фондом нужна копия письма мэрии о том, что светильники возьмут на баланс. Без него заявку не примем, такой порядок.' },
    ],
    interests: [
      { organisation: 'too-fondu', by: 'donor-officer', message: 'We can look at the lamps, poles and cable (about 1 million som). Please send the letter of the mayor’s office on taking the lamps over and three price offers.' },
      { organisation: 'oblast-development-fund', by: 'yulia', message: 'Готовы обсудить долю фонда, если местный бюджет подтвердит работу электриков и автовышку. Ждём письмо мэрии до конца месяца.' },
    ],
  },
  {
    key: 'osh-inclusive-groups',
    origin: {
      kind: 'sourced',
      source: 'Swiss Embassy in Bishkek, 3 December 2018: 11 services improved preschool and school education, including children with special educational needs. The kindergartens, figures and people of this idea are invented.',
    },
    lang: 'ky',
    author: 'saltanat',
    place: 'osh-kerme-too',
    sector: 'preschool',
    state: 'published',
    texts: {
      ky: {
        title: 'Эки бала бакчада өзгөчө муктаждыктары бар балдар үчүн жарым күндүк топ',
        summary: 'Керме-Тоодогу 31 бала бакчага бара албай үйдө отурат. Эки топ ачып, логопед менен тарбиячынын жардамчысын алабыз.',
        problem: `Керме-Тоодо үч жаштан жети жашка чейинки 31 бала билим алууда өзгөчө муктаждыктары үчүн бала бакчага барбайт. Бакчалар баш тартпайт, бирок пандус жок, ажаткана ылайыктуу эмес, 32 баланы караган тарбиячы дагы бир балага жетишпейт.

Натыйжада апалар иштебей калат. Бала мектепке сүйлөөнү үйрөнбөй, теңтуштары менен ойнобой барат.

## Азыр эмне бар
Шаар боюнча логопед кабыл алган борбор бар, бирок Керме-Тоодон ага эки автобус менен барат, кезек үч айга созулат.`,
        evidence: `- Ата-энелер тобу март-апрелде үймө-үй жүрүп, 31 баланы тизмеледи. Ар бир үй-бүлөдөн макулдук алынды.
- 31 эненин 26сы иштебейт. 22си «бала бакча кабыл алса, жумушка чыгам» деди.
- Эки бала бакчанын башчысы бөлмө берүүгө жазуу жүзүндө макул болду.
- 17-майдагы жолугушууга 43 ата-эне жана эки үй-бүлөлүк дарыгер катышты.`,
        goal: 'Жыл аягына чейин кеминде 24 бала үйүнө жакын бала бакчага күн сайын жарым күн барып, адистин жардамын алсын.',
        sustainability: `Биринчи жылы логопед менен жардамчылардын айлыгын грант төлөйт. Экинчи жылдан баштап логопеддин эки жарым ставкасы бала бакчалардын штатына кирет, бул боюнча бюджеттик угууга сунуш берилди.

Жардамчылардын экөөсүн бакчалар өзү кармайт, калган экөө — ата-энелер тобунун графиги боюнча. Пандус, ажаткана жана жабдуу бала бакчалардын балансына өтөт.`,
        risks: `- **Логопед табылбайт.** Оштогу жогорку окуу жайынын акыркы курсунун эки студенти менен сүйлөшүлдү.
- **Башка ата-энелер каршы чыгат.** Топ ачылганга чейин эки ачык эшик күнүн өткөрөбүз.
- **Штат бекитилбейт.** Анда топтор сакталат, бирок логопед күн сайын эмес, жумасына эки жолу келет.`,
      },
      ru: {
        title: 'Группы на полдня для детей с особыми потребностями в двух детских садах',
        summary: 'В Керме-Тоо 31 ребёнок сидит дома: детсад его не может принять. Открываем две группы, берём логопеда и помощников воспитателя.',
        problem: `В Керме-Тоо 31 ребёнок от трёх до семи лет не ходит в детский сад из-за особых потребностей в обучении. Сады не отказывают, но пандуса нет, туалет не приспособлен, а воспитатель, у которого 32 ребёнка, ещё с одним не справится.

В итоге матери не работают. Ребёнок приходит в школу, не научившись говорить и не играв со сверстниками.

## Что есть сейчас
В городе есть центр, где принимает логопед. Из Керме-Тоо туда ехать двумя автобусами, очередь — три месяца.`,
        evidence: `- В марте и апреле группа родителей обошла дома и составила список: 31 ребёнок. Согласие каждой семьи получено.
- Из 31 матери 26 не работают. 22 сказали: «Если сад примет ребёнка, выйду на работу».
- Заведующие двух садов письменно согласились выделить помещения.
- На встречу 17 мая пришли 43 родителя и два семейных врача.`,
        goal: 'К концу года не меньше 24 детей каждый день проводят полдня в саду рядом с домом и получают помощь специалиста.',
        sustainability: `В первый год логопеда и помощников оплачивает грант. Со второго года две половины ставки логопеда войдут в штат садов, предложение подано на бюджетные слушания.

Двух помощников сады возьмут сами, двух заменят родители по графику. Пандусы, туалеты и оборудование перейдут на баланс садов.`,
        risks: `- **Не найдётся логопед.** Договорились с двумя студентами последнего курса ошского вуза.
- **Другие родители будут против.** До открытия проведём два дня открытых дверей.
- **Штат не утвердят.** Группы сохранятся, но логопед будет приходить не каждый день, а дважды в неделю.`,
      },
      en: {
        title: 'Half-day groups for children with special needs in two kindergartens',
        summary: 'In Kerme-Too 31 children stay at home because no kindergarten can take them. We open two groups with a speech therapist and assistants.',
        problem: `In Kerme-Too 31 children aged three to seven do not go to kindergarten because of their special educational needs. The kindergartens do not refuse them, but there is no ramp, the toilet is not suitable, and a teacher with 32 children cannot look after one more.

So the mothers do not work. The child comes to school without having learned to speak or to play with others.

## What there is today
The city has a centre where a speech therapist sees children. From Kerme-Too it takes two buses, and the waiting list is three months long.`,
        evidence: `- In March and April our group of parents went from house to house and listed 31 children. Every family gave its consent.
- 26 of the 31 mothers do not work. 22 said they would work if a kindergarten took the child.
- The heads of two kindergartens agreed in writing to give rooms.
- 43 parents and two family doctors came to the meeting of 17 May.`,
        goal: 'By the end of the year at least 24 children spend half of every day in a kindergarten near home and get a specialist’s help.',
        sustainability: `In the first year the grant pays the speech therapist and the assistants. From the second year two half posts of a speech therapist join the staff of the kindergartens; the proposal was handed in for the budget hearing.

The kindergartens keep two of the assistants, and parents replace the other two by a rota. Ramps, toilets and equipment belong to the kindergartens.`,
        risks: `- **No speech therapist is found.** We have spoken with two final-year students of a university in Osh.
- **Other parents object.** We hold two open days before the groups start.
- **The posts are not approved.** The groups stay, but the speech therapist comes twice a week, not every day.`,
      },
    },
    objectives: [
      { ky: 'Эки бала бакчага пандус жана ылайыктуу ажаткана куруу', ru: 'Построить в двух садах пандусы и приспособленные туалеты', en: 'Build ramps and suitable toilets in two kindergartens' },
      { ky: '16 тарбиячыны 40 сааттык курстан өткөрүү', ru: 'Обучить 16 воспитателей на курсе в 40 часов', en: 'Train 16 teachers in a course of 40 hours' },
      { ky: 'Кеминде 24 баланы эки топко кабыл алуу', ru: 'Принять в две группы не меньше 24 детей', en: 'Take at least 24 children into two groups' },
    ],
    activities: [
      { title: { ky: 'Пандус жана ажаткана куруу', ru: 'Пандусы и туалеты', en: 'Ramps and toilets' }, responsible: kindergartens, from: 1, to: 3 },
      { title: { ky: 'Ашар: бөлмөлөрдү сырдоо, эмерек чогултуу', ru: 'Ашар: покраска комнат, сборка мебели', en: 'Ashar: painting rooms, putting furniture together' }, responsible: parents, from: 3, to: 3 },
      { title: { ky: 'Тарбиячыларды окутуу', ru: 'Обучение воспитателей', en: 'Training of teachers' }, responsible: { ky: 'Өнөктөш уюмдун тренери', ru: 'Тренер организации-партнёра', en: 'Trainer of the partner organisation' }, from: 2, to: 3 },
      { title: { ky: 'Топтордун иши, ар айда ата-энелер менен жыйынтык', ru: 'Работа групп, каждый месяц итоги с родителями', en: 'Work of the groups, a monthly review with parents' }, responsible: kindergartens, from: 4, to: 12 },
      { title: { ky: 'Штатка киргизүү боюнча бюджеттик угууга катышуу', ru: 'Участие в бюджетных слушаниях о штате', en: 'Taking part in the budget hearing on the posts' }, responsible: parents, from: 6, to: 8 },
    ],
    budget: [
      { title: { ky: 'Пандус жана тутка', ru: 'Пандус и поручни', en: 'Ramp and handrails' }, unit: piece, quantity: '2', unitPrice: '68000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Ылайыкташтырылган ажаткана', ru: 'Приспособленный туалет', en: 'Accessible toilet' }, unit: piece, quantity: '2', unitPrice: '95000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Сезим бурчу: жабдуулар', ru: 'Сенсорный уголок: оборудование', en: 'Sensory corner: equipment' }, unit: set, quantity: '2', unitPrice: '84000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Логопеддин кабинетинин жабдуулары', ru: 'Оборудование кабинета логопеда', en: 'Equipment of the speech therapist’s room' }, unit: set, quantity: '2', unitPrice: '61500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Логопед, эки жарым ставка', ru: 'Логопед, две половины ставки', en: 'Speech therapist, two half posts' }, unit: month, quantity: '18', unitPrice: '14000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Тарбиячынын жардамчысы, төрт адам', ru: 'Помощник воспитателя, четыре человека', en: 'Teacher’s assistant, four people' }, unit: month, quantity: '36', unitPrice: '12500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Тарбиячылар үчүн 40 сааттык курс', ru: 'Курс для воспитателей, 40 часов', en: 'Course for teachers, 40 hours' }, unit: person, quantity: '16', unitPrice: '7500', source: 'partner', need: 'must_have' },
      { title: { ky: 'Эки топтун бөлмөлөрү', ru: 'Помещения двух групп', en: 'Rooms of the two groups' }, unit: month, quantity: '18', unitPrice: '8000', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Сырдоо жана эмерек чогултуу (ашар)', ru: 'Покраска и сборка мебели (ашар)', en: 'Painting and furniture (ashar)' }, unit: personDay, quantity: '60', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Оюнчуктар', ru: 'Игрушки', en: 'Toys' }, unit: set, quantity: '24', unitPrice: '2000', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Сүрөт-карточкалар кыргыз, орус, өзбек тилдеринде', ru: 'Карточки с картинками на кыргызском, русском, узбекском', en: 'Picture cards in Kyrgyz, Russian, Uzbek' }, unit: set, quantity: '2', unitPrice: '22000', source: 'requested', need: 'nice_to_have' },
    ],
    beneficiaries: { total: 86, women: 31, youth: 31, disabilities: 31 },
    seekingInDays: 120,
    publishContacts: true,
    daysAgo: 23,
    supporters: ['jamilya', 'farida', 'gulnara', 'cholpon', 'elmira', 'larisa', 'zamira', 'aigul', 'nurgul'],
    comments: [
      {
        by: 'jamilya', lang: 'ky', text: 'Мен 19 жылдан бери тарбиячымын. Топто 32 бала болсо, чын эле жетишпейбиз. Бирок 40 саатта адис болуп калбайсың. Жылына бир жолу кайталап окутууну да киргизиңиз.',
        replies: [{ by: 'saltanat', lang: 'ky', text: 'Рахмат, Жамийла эже. Экинчи жылдын пландарына эки күндүк кайталоону коштук. Өзүңүз келип, тарбиячыларга тажрыйбаңызды айтып берсеңиз кандай болот?' }],
      },
      { by: 'elmira', as: 'ata-ene-uyu', lang: 'ky', text: 'Токтогулда биз ушундай топту эки жыл мурун баштаганбыз. Эң кыйыны жабдуу эмес, жардамчынын айлыгы болду. Документтердин үлгүсүн жана графикти бөлүшөбүз.' },
      {
        by: 'larisa', lang: 'ru', text: 'Идея нужная, но 450 тысяч на помощников — четверть бюджета. Что будет через год, если сад их не возьмёт? Про родителей по графику верится с трудом.',
        replies: [{ by: 'saltanat', lang: 'ru', text: 'Мы тоже этого боимся. Поэтому предложение о двух ставках уже отдали на слушания, не дожидаясь гранта. График родителей пробуем с июня, результат напишем здесь.' }],
      },
      { by: 'ulan', lang: 'ru', text: 'Опять сказки. Автор, ты в садике хоть раз была, умница? Болтуны и бездельники, больше никто.', hidden: 'insult' },
    ],
  },
];
