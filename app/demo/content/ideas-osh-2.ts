import type { DemoIdea } from '../story';
import { UNITS } from './units';

const { piece, set, day, personDay, month, trip } = UNITS;
const visit = { ky: 'жолу', ru: 'выезд', en: 'visit' };

const jashylOsh = { ky: '«Жашыл Ош»', ru: '«Жашыл Ош»', en: 'Jashyl Osh' };
const houseCommittees = { ky: 'Үй комитеттери', ru: 'Домовые комитеты', en: 'House committees' };
const council7 = { ky: '№ 7 аймактык кеңеш', ru: 'Территориальный совет № 7', en: 'Territorial council No. 7' };
const demilge = { ky: '«Жаштар демилгеси»', ru: '«Жаштар демилгеси»', en: 'Jashtar Demilgesi' };
const allCouncils = { ky: 'Аймактык кеңештер', ru: 'Территориальные советы', en: 'Territorial councils' };

// biome-ignore format: budgets and activities read as tables, one row a line
export const ideasOsh2: DemoIdea[] = [
  {
    key: 'osh-sorting-yards',
    origin: {
      kind: 'sourced',
      source: 'oper.vb.kg/doc/243726, super.kg/kabar/news/32151: the waste tariff approved by the Osh kenesh on 6 June 2013 (20 som for flats, 25 som for houses, per person and month). The yards, figures and people of this idea are invented.',
    },
    lang: 'ky',
    author: 'aigul',
    organisation: 'jashyl-osh',
    place: 'osh-manas-ata',
    otherPlaces: ['osh-alymbek-datka'],
    sector: 'solid-waste',
    state: 'published',
    stage: 'under_consideration',
    texts: {
      ky: {
        title: '24 короодо таштандыны бөлүп чогултуу: кагаз, пластик, калганы',
        summary: 'Көп кабаттуу үйлөрдүн 24 короосуна үч бөлүктүү контейнер коюп, кагаз менен пластикти кайра иштетүүчүгө сатабыз.',
        problem: `Манас-Ата менен Алымбек Датканын көп кабаттуу короолорунда контейнер күн сайын толот. Жел пластикти арыкка айдайт, арык тосулуп, жамгырда жер төлөгө суу кирет.

Биз үч короодо бир жума бою таштандыны тараздык. **Салмагынын 34 пайызы кагаз, картон жана пластик бөтөлкө болду.** Ушунун баары азыр полигонго барат.

2013-жылы шаардык кеңеш бекиткен тариф батирде бир адамга айына 20 сом, жеке үйдө 25 сом болгон. Тарифти көтөрбөй туруп чыгымды азайтуунун бир жолу — чыгарылуучу көлөмдү кыскартуу.`,
        evidence: `- Апрелде үч короодо 7 күн тараздык: 2 140 кг таштанды, анын 728 кг кайра иштетүүгө жарайт.
- 24 короонун үй комитети менен сүйлөштүк. 19у дароо макул болду, бешөө «алгач бир короодо көрсөткүлө» деди.
- Бир сыноо короосунда эки ай иштедик. 96 батирдин 61и таштандысын бөлүп таштады.`,
        goal: 'Бир жылдын ичинде 24 короодон чыккан таштандынын кеминде 20 пайызы полигонго эмес, кайра иштетүүгө барсын.',
        sustainability: `Чогултулган кагаз менен пластик сатылат. Сыноо короосундагы көлөм боюнча 24 короодон айына 38 миң сомдой түшөт. Бул акча кампанын ижарасына жана бир координаторго жетет.

Экинчи жылдан баштап экинчи координатор үй комитеттеринин айына 5 сомдук салымы менен кармалат. Контейнерлер үй комитеттеринин балансында калат, майда оңдоону алар өздөрү жасайт.`,
        risks: `- **Баары аралаш таштап коёт.** Алгачкы эки айда ыктыярчылар ар бир подъездге үчтөн кирип чыгат.
- **Кагаздын баасы түшөт.** Кампада эки айлык запас сактоого орун бар.
- **Контейнерди өрттөп коюшат.** Темир тор колдонулат, камера бар короолордон баштайбыз.`,
      },
      ru: {
        title: 'Раздельный сбор мусора в 24 дворах: бумага, пластик, остальное',
        summary: 'Ставим контейнеры с тремя отделениями в 24 дворах многоэтажек, бумагу и пластик сдаём на переработку.',
        problem: `Во дворах многоэтажек Манас-Ата и Алымбек-Датка контейнеры переполняются каждый день. Ветер гонит пластик в арык, арык забивается, и в дождь вода идёт в подвалы.

Мы неделю взвешивали мусор в трёх дворах. **34 процента веса — бумага, картон и пластиковые бутылки.** Всё это сейчас едет на полигон.

По тарифу, который городской кенеш утвердил в 2013 году, платили 20 сомов в месяц с человека в квартире и 25 в частном доме. Сократить объём вывоза — один из способов снизить расходы, не поднимая тариф.`,
        evidence: `- В апреле семь дней взвешивали мусор трёх дворов: 2 140 кг, из них 728 кг годятся для переработки.
- Поговорили с домовыми комитетами 24 дворов. 19 согласны сразу, пять просят сначала показать на одном дворе.
- Два месяца работали на пробном дворе. Из 96 квартир мусор разделяла 61.`,
        goal: 'За год не меньше 20 процентов мусора из 24 дворов уходит не на полигон, а на переработку.',
        sustainability: `Собранную бумагу и пластик продаём. По объёму пробного двора 24 двора дадут около 38 тысяч сомов в месяц. Этого хватит на аренду склада и одного координатора.

Со второго года второго координатора оплачивают домовые комитеты, по 5 сомов в месяц с человека. Контейнеры остаются у домовых комитетов, мелкий ремонт делают они сами.`,
        risks: `- **Мусор будут бросать вперемешку.** В первые два месяца волонтёры трижды обойдут каждый подъезд.
- **Упадёт цена на бумагу.** На складе есть место для двухмесячного запаса.
- **Контейнеры подожгут.** Берём металлическую сетку и начинаем с дворов, где есть камеры.`,
      },
      en: {
        title: 'Sorted waste in 24 courtyards: paper, plastic, the rest',
        summary: 'We place containers with three sections in 24 courtyards of blocks of flats and sell the paper and plastic to a recycler.',
        problem: `In the courtyards of Manas-Ata and Alymbek-Datka the containers are full every day. The wind blows plastic into the ditch, the ditch is blocked, and when it rains water runs into the basements.

For a week we weighed the waste of three courtyards. **34 per cent of the weight was paper, cardboard and plastic bottles.** All of it goes to the landfill today.

The tariff that the city kenesh approved in 2013 was 20 som per person and month for flats and 25 som for houses. Taking less away is one way to lower the cost without raising the tariff.`,
        evidence: `- In April we weighed the waste of three courtyards for seven days: 2,140 kg, of which 728 kg can be recycled.
- We talked with the house committees of 24 courtyards. 19 agreed at once, five asked to see it work in one courtyard first.
- One courtyard tried it for two months. 61 of its 96 flats sorted their waste.`,
        goal: 'Within a year at least 20 per cent of the waste of the 24 courtyards goes to recycling, not to the landfill.',
        sustainability: `We sell the paper and plastic. By the amount of the trial courtyard, 24 courtyards bring about 38,000 som a month. That pays for the store and one coordinator.

From the second year the house committees pay the second coordinator, 5 som per person and month. The containers stay with the house committees, which do the small repairs.`,
        risks: `- **Everything is thrown in together.** In the first two months volunteers visit every entrance three times.
- **The price of paper falls.** The store has room for two months of stock.
- **Containers are set on fire.** We use metal mesh and start in courtyards with cameras.`,
      },
    },
    objectives: [
      { ky: '24 короого үч бөлүктүү контейнер коюу', ru: 'Поставить в 24 дворах контейнеры с тремя отделениями', en: 'Place three-section containers in 24 courtyards' },
      { ky: 'Батирлердин кеминде 60 пайызын бөлүп таштоого үйрөтүү', ru: 'Приучить к разделению не меньше 60 процентов квартир', en: 'Get at least 60 per cent of flats to sort' },
      { ky: 'Айына 9 тоннадан кем эмес кагаз жана пластик өткөрүү', ru: 'Сдавать не меньше 9 тонн бумаги и пластика в месяц', en: 'Hand over at least 9 tonnes of paper and plastic a month' },
    ],
    activities: [
      { title: { ky: 'Короолорду тандоо, үй комитеттери менен келишим', ru: 'Выбор дворов, договоры с домовыми комитетами', en: 'Choice of courtyards, agreements with house committees' }, responsible: jashylOsh, from: 1, to: 2 },
      { title: { ky: 'Контейнер жасатуу, аянтчаларды бетондоо', ru: 'Изготовление контейнеров, бетонные площадки', en: 'Making containers, concrete pads' }, responsible: jashylOsh, from: 2, to: 4 },
      { title: { ky: 'Подъезддерди кыдырып түшүндүрүү', ru: 'Обход подъездов, разъяснение', en: 'Visits to every entrance' }, responsible: { ky: 'Ыктыярчылар', ru: 'Волонтёры', en: 'Volunteers' }, from: 4, to: 6 },
      { title: { ky: 'Чогултуу, пресстөө, өткөрүү', ru: 'Сбор, прессование, сдача', en: 'Collecting, pressing, handing over' }, responsible: { ky: 'Эки координатор', ru: 'Два координатора', en: 'Two coordinators' }, from: 4, to: 12 },
      { title: { ky: 'Ар айда салмакты жана акчаны жарыялоо', ru: 'Ежемесячная публикация веса и денег', en: 'Publishing weight and money every month' }, responsible: houseCommittees, from: 5, to: 12 },
    ],
    budget: [
      { title: { ky: 'Үч бөлүктүү тор контейнер', ru: 'Сетчатый контейнер с тремя отделениями', en: 'Mesh container with three sections' }, unit: piece, quantity: '24', unitPrice: '38000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Бетон аянтча', ru: 'Бетонная площадка', en: 'Concrete pad' }, unit: piece, quantity: '24', unitPrice: '16500', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Түшүндүрмө тактайча, үч тилде', ru: 'Информационный щит на трёх языках', en: 'Information board in three languages' }, unit: piece, quantity: '24', unitPrice: '3200', source: 'requested', need: 'must_have' },
      { title: { ky: 'Кагаз жана пластик үчүн пресс', ru: 'Пресс для бумаги и пластика', en: 'Press for paper and plastic' }, unit: piece, quantity: '1', unitPrice: '285000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Жүк ташуучу электр үч дөңгөлөк', ru: 'Грузовой электротрицикл', en: 'Electric cargo tricycle' }, unit: piece, quantity: '1', unitPrice: '240000', source: 'requested', need: 'nice_to_have' },
      { title: { ky: 'Координатор, эки адам', ru: 'Координатор, два человека', en: 'Coordinator, two people' }, unit: month, quantity: '24', unitPrice: '18000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Ыктыярчылардын иши', ru: 'Работа волонтёров', en: 'Work of volunteers' }, unit: personDay, quantity: '200', unitPrice: '900', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Кампанын ижарасы', ru: 'Аренда склада', en: 'Rent of the store' }, unit: month, quantity: '12', unitPrice: '20000', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Тараза', ru: 'Весы', en: 'Scales' }, unit: piece, quantity: '2', unitPrice: '14000', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Кайра иштетүүчүгө ташуу', ru: 'Перевозка переработчику', en: 'Transport to the recycler' }, unit: trip, quantity: '24', unitPrice: '6000', source: 'partner', need: 'must_have' },
    ],
    beneficiaries: { total: 6900, women: 3650, youth: 1900, disabilities: 140 },
    publishContacts: true,
    daysAgo: 64,
    supporters: ['larisa', 'jamilya', 'cholpon', 'saltanat', 'kanat', 'temir', 'rustam', 'bakyt', 'elmira', 'perizat'],
    comments: [
      {
        by: 'larisa', lang: 'ru', text: 'У нас двор как раз в списке. Люди спрашивают: куда ставить? Место у подъезда занято машинами, а у трансформатора нельзя.',
        replies: [{ by: 'aigul', as: 'jashyl-osh', lang: 'ky', text: 'Лариса Викторовна, ишембиде саат ондо келип, орунду чогуу карап чыгалы. Эки метрге үч метр жетет. Унаа токтотуучу жайды кыскартпайбыз.' }],
      },
      { by: 'rustam', lang: 'ru', text: 'Взвешивание — правильный подход, первый раз вижу в такой идее. Но пресс за 285 тысяч простаивает при 9 тоннах в месяц. Может, арендовать?' },
      { by: 'kanat', lang: 'ky', text: 'Пластикти Оштон ким алат? Атын жазгыла. Мурда да чогултканбыз, эч ким албай, кайра таштандыга кеткен.', replies: [{ by: 'aigul', as: 'jashyl-osh', lang: 'ky', text: 'Суроо орундуу. Эки кайра иштетүүчүдөн жазуу жүзүндө баа алганбыз, көчүрмөсүн каалаган адамга көрсөтөбүз. Келишим каржылоо чечилгенде түзүлөт.' }] },
      { by: 'mirlan', lang: 'ky', text: 'Пластик терезе, эшик жасайбыз, арзан, кепилдик 5 жыл. Телефон чалыңыз.', hidden: 'spam' },
    ],
    interests: [
      { organisation: 'too-fondu', by: 'donor-officer', message: 'The weighing data convinced us to look closer. Would you start with 12 courtyards in the first half-year and report the tonnes before the second half?' },
      { organisation: 'koldoo-international', by: 'ilyas', message: 'We can offer a trainer on work with residents and one study visit. No equipment from our side.' },
    ],
  },
  {
    key: 'osh-council-project-writing',
    origin: {
      kind: 'sourced',
      source: 'OSCE Centre in Bishkek, project sheet of 20 May 2013: three one-day trainings on project writing for staff of territorial councils, medical and educational institutions; twelve councils have computers. The new round, its figures and people are invented.',
    },
    lang: 'ru',
    author: 'rustam',
    organisation: 'osh-council-7',
    place: 'osh',
    sector: 'local-government',
    state: 'published',
    stage: 'in_progress',
    texts: {
      ky: {
        title: 'Аймактык кеңештер үчүн долбоор жазуу мектеби: үч күндөн үч агым',
        summary: 'Кеңештердин, бакчалардын жана поликлиникалардын 72 кызматкери өз көйгөйүн долбоорго айлантып, ушул рынокко киргизет.',
        problem: `Кеңештерге тургундар күн сайын келет: жарык, арык, жол. Кеңеш кат жазат, кат жооп алат, бирок акча бөлүнбөйт. Анткени көйгөй жазылган, **долбоор жазылган эмес**: канча киши, канча сом, ким карайт — белгисиз.

2013-жылы ОБСЕ борборунун долбоорунда аймактык кеңештердин, медициналык жана билим берүү мекемелеринин кызматкерлери үчүн долбоор жазуу боюнча бир күндүк үч окуу пландалган. Андан бери кеңештердин курамы алмашты.`,
        evidence: `- Кеңештердин 12 жетекчисине суроо бердик. Тогузу бюджети бар бир да долбоор жазбаганын айтты.
- Былтыр № 7 кеңеш 41 кат жөнөткөн, анын үчөө гана каржылоого жеткен.
- Биринчи агымга 24 орунга 57 өтүнмө түштү.`,
        goal: 'Ар бир аймактык кеңеш жылына кеминде эки даяр долбоорду өзү жазып, ушул рынокко чыгара алсын.',
        sustainability: `Окуу китепчеси жана бюджеттин үлгүсү мэриянын ресурстук борборунда калат. Биринчи агымдын алты мыкты катышуучусу кийинки жылы акысыз тренер болууга макул.

Интернет акысы жергиликтүү бюджеттен төлөнөт, ал сап эки жылга киргизилген.`,
        risks: `- **Киши келип, долбоор жазбай кетет.** Сертификат долбоор рынокко жөнөтүлгөндөн кийин гана берилет.
- **Жумуштан бошотушпайт.** Окуу үч жума катары менен, жумасына бир күндөн өтөт.`,
      },
      ru: {
        title: 'Школа написания проектов для территориальных советов: три потока по три дня',
        summary: '72 сотрудника советов, детсадов и поликлиник превращают свою проблему в проект и выносят его на этот рынок идей.',
        problem: `В советы каждый день идут люди: свет, арык, дорога. Совет пишет письмо, на письмо отвечают, но денег не дают. Потому что описана проблема, **а проекта нет**: сколько людей, сколько сомов, кто потом следит — неизвестно.

В 2013 году в проекте центра ОБСЕ были предусмотрены три однодневных тренинга по написанию проектов для сотрудников территориальных советов, медицинских и образовательных учреждений. С тех пор состав советов сменился.`,
        evidence: `- Опросили руководителей 12 советов. Девять сказали, что ни разу не писали проект с бюджетом.
- В прошлом году совет № 7 отправил 41 письмо, до финансирования дошли три.
- На 24 места первого потока пришло 57 заявок.`,
        goal: 'Каждый территориальный совет сам готовит и выносит на рынок не меньше двух готовых проектов в год.',
        sustainability: `Рабочая тетрадь и образец бюджета остаются в ресурсном центре при мэрии. Шесть лучших участников первого потока согласны на следующий год вести занятия бесплатно.

Интернет для советов платит местный бюджет, строка заложена на два года.`,
        risks: `- **Придут, послушают и ничего не напишут.** Сертификат даём только после того, как проект отправлен на рынок.
- **Не отпустят с работы.** Учёба идёт три недели подряд, по одному дню в неделю.`,
      },
      en: {
        title: 'A school of project writing for territorial councils: three groups, three days each',
        summary: '72 people from councils, kindergartens and clinics turn a problem of theirs into a project and bring it to this market of ideas.',
        problem: `People come to the councils every day about light, ditches and roads. The council writes a letter, the letter is answered, and no money comes. The problem was described, **but there was no project**: how many people, how many som, who looks after it later.

In 2013 a project of the OSCE Centre planned three one-day trainings on project writing for staff of territorial councils, medical and educational institutions. The people in the councils have changed since then.`,
        evidence: `- We asked the heads of 12 councils. Nine said they had never written a project with a budget.
- Last year council No. 7 sent 41 letters. Three of them led to funding.
- 57 people applied for the 24 places of the first group.`,
        goal: 'Every territorial council writes at least two complete projects a year by itself and brings them to this market.',
        sustainability: `The workbook and the model budget stay at the resource centre of the mayor’s office. Six of the best participants of the first group agreed to teach next year without pay.

The local budget pays the councils’ Internet; the line is planned for two years.`,
        risks: `- **People listen and write nothing.** The certificate is given only after the project was sent to the market.
- **They are not let off work.** The course takes three weeks, one day a week.`,
      },
    },
    objectives: [
      { ky: '72 кызматкерди үч агымда окутуу', ru: 'Обучить 72 сотрудников в трёх потоках', en: 'Train 72 people in three groups' },
      { ky: 'Кеминде 30 долбоорду рынокко чыгаруу', ru: 'Вынести на рынок не меньше 30 проектов', en: 'Bring at least 30 projects to the market' },
      { ky: 'Он эки кеңешке жыл бою интернет берүү', ru: 'Обеспечить интернетом двенадцать советов на год', en: 'Provide twelve councils with Internet for a year' },
    ],
    activities: [
      { title: { ky: 'Окуу китепчесин кыргыз жана орус тилдеринде даярдоо', ru: 'Рабочая тетрадь на кыргызском и русском', en: 'Workbook in Kyrgyz and Russian' }, responsible: council7, from: 1, to: 2 },
      { title: { ky: 'Үч агымды окутуу', ru: 'Три потока занятий', en: 'Three groups of lessons' }, responsible: { ky: 'Тренер', ru: 'Тренер', en: 'Trainer' }, from: 2, to: 5 },
      { title: { ky: 'Ар бир кеңешке эки жолу барып кеңеш берүү', ru: 'По две консультации на месте для каждого совета', en: 'Two advice visits to each council' }, responsible: { ky: 'Тренер', ru: 'Тренер', en: 'Trainer' }, from: 4, to: 8 },
      { title: { ky: 'Даяр долбоорлорду рынокко жөнөтүү', ru: 'Отправка готовых проектов на рынок', en: 'Sending the projects to the market' }, responsible: allCouncils, from: 5, to: 9 },
    ],
    budget: [
      { title: { ky: 'Тренердин акысы', ru: 'Оплата тренера', en: 'Trainer’s fee' }, unit: day, quantity: '9', unitPrice: '12000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Окуу китепчесин даярдоо', ru: 'Подготовка рабочей тетради', en: 'Preparing the workbook' }, unit: set, quantity: '1', unitPrice: '45000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Китепчени басуу', ru: 'Печать тетради', en: 'Printing the workbook' }, unit: piece, quantity: '150', unitPrice: '320', source: 'requested', need: 'must_have' },
      { title: { ky: 'Түшкү тамак жана чай', ru: 'Обед и чай', en: 'Lunch and tea' }, unit: personDay, quantity: '216', unitPrice: '450', source: 'requested', need: 'must_have' },
      { title: { ky: 'Кеңештерге барып кеңеш берүү', ru: 'Консультации на месте', en: 'Advice visits' }, unit: visit, quantity: '24', unitPrice: '3500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Окуу залы', ru: 'Учебный зал', en: 'Training room' }, unit: day, quantity: '9', unitPrice: '5000', source: 'own_in_kind', need: 'must_have' },
      { title: { ky: 'Катышуучулардын жол акысы', ru: 'Проезд участников', en: 'Participants’ travel' }, unit: personDay, quantity: '216', unitPrice: '100', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Он эки кеңештин интернети', ru: 'Интернет двенадцати советов', en: 'Internet for twelve councils' }, unit: month, quantity: '144', unitPrice: '650', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Проектор', ru: 'Проектор', en: 'Projector' }, unit: piece, quantity: '1', unitPrice: '32000', source: 'partner', need: 'nice_to_have' },
    ],
    beneficiaries: { total: 72, women: 49, youth: 18 },
    publishContacts: true,
    daysAgo: 96,
    supporters: ['bakyt', 'larisa', 'jamilya', 'gulnara', 'aigul', 'cholpon', 'farida'],
    comments: [
      { by: 'gulnara', lang: 'ky', text: 'Биринчи агымда окудум. Эң пайдалуусу бюджетти чогуу эсептегенибиз болду: фельдшердик пункт боюнча идеямды ошондо жаздым.' },
      {
        by: 'cholpon', lang: 'ru', text: 'А можно прийти тем, кто не в совете? У нас активисты тоже пишут, но про бюджет знают мало.',
        replies: [{ by: 'rustam', as: 'osh-council-7', lang: 'ru', text: 'В третьем потоке шесть мест для активистов. Возьмите письмо от своего квартального комитета, запись до 20-го числа.' }],
      },
      { by: 'yulia', as: 'oblast-development-fund', lang: 'ru', text: 'Просьба к авторам тетради: добавьте страницу о том, чем собственный вклад деньгами отличается от вклада трудом. В половине заявок это путают.' },
    ],
    interests: [
      { organisation: 'koldoo-international', by: 'ilyas', message: 'We fund the trainer, the workbook and the advice visits of this round. Please send the attendance lists after each group.' },
    ],
  },
  {
    key: 'osh-eight-services-survey',
    origin: {
      kind: 'sourced',
      source: 'EWMI Collaborative Governance Program, “8×13”: eight municipal services in thirteen territorial councils of Osh, 1,300 respondents, a report per council (2015). The repeat, its figures and people are invented.',
    },
    lang: 'ru',
    author: 'cholpon',
    organisation: 'jashtar-demilgesi',
    place: 'osh',
    sector: 'civil-society',
    state: 'published',
    texts: {
      ky: {
        title: 'Сегиз муниципалдык кызмат боюнча сурамжылоону кайталоо: тогуз аймак, 1 080 киши',
        summary: '2015-жылкы «8×13» сурамжылоосунун суроолорун тогуз аймакта кайра берип, эмне жакшырганын, эмне начарлаганын көрсөтөбүз.',
        problem: `2015-жылы Ошто «8×13» сурамжылоосу өткөн: сегиз муниципалдык тейлөө, он үч аймактык кеңеш, 1 300 киши. Ар бир кеңеш өз отчетун алган. Суроолор шаар чөйрөсү, транспорт, «Тазалык», артыкчылыктар жана ишеним жөнүндө болгон.

Андан бери шаар тогуз аймакка бөлүндү, бирок **салыштырууга сан жок**. Ар бир жыйында «жакшырды» дегендер да, «жаман болду» дегендер да болот, аны тастыктаган эч нерсе жок.`,
        evidence: `- Тобубуз мартта үч базарда 118 кишиден сурады. 94ү акыркы үч жылда эч ким пикирин сурабаганын айтты.
- Тогуз аймактын жетисинин кызматкерлери отчетту жыйында талкуулоого даяр.`,
        goal: 'Ар бир аймактын тургундары жана мэрия бир эле сандарды колуна алып, сегиз кызматтын кайсынысын биринчи оңдоону чогуу чечсин.',
        sustainability: `Суроолор, методика жана ысымдары алынган жооптор ачык маалымат катары жарыяланат. Эки жылдан кийин кайталоо үчүн даярдык керек эмес, талаа иши гана калат: болжол менен 230 миң сом.

Интервьюерлер — студенттер, алардын практикасы катары эсептелет.`,
        risks: `- **Жооп бергиси келбейт.** Эшиктен эшикке үч жолу барабыз, кийин кошунага өтөбүз.
- **Жыйынтык жакпай калат.** Методика жана анкета сурамжылоого чейин жарыяланат.
- **Өзбек тилдүү тургундар калып калат.** Анкета үч тилде болот.`,
      },
      ru: {
        title: 'Повторить опрос о восьми муниципальных услугах: девять территорий, 1 080 человек',
        summary: 'Задаём вопросы опроса «8×13» 2015 года в девяти территориях Оша и показываем, что стало лучше, а что хуже.',
        problem: `В 2015 году в Оше прошёл опрос «8×13»: восемь муниципальных услуг, тринадцать территориальных советов, 1 300 человек. Каждый совет получил свой отчёт. Спрашивали о городской среде, транспорте, «Тазалыке», приоритетах и доверии.

С тех пор город разделили на девять территорий, а **сравнить не с чем**. На каждом собрании одни говорят «стало лучше», другие — «хуже», и подтвердить это нечем.`,
        evidence: `- В марте наша группа опросила 118 человек на трёх базарах. 94 сказали, что за три года их мнения никто не спрашивал.
- В семи территориях из девяти сотрудники готовы обсудить отчёт на собрании.`,
        goal: 'У жителей каждой территории и у мэрии на руках одни и те же цифры, и они вместе решают, какую из восьми услуг чинить первой.',
        sustainability: `Вопросы, методика и обезличенные ответы публикуются как открытые данные. Через два года подготовка не понадобится, останется полевая работа: около 230 тысяч сомов.

Интервьюеры — студенты, им засчитывают практику.`,
        risks: `- **Люди не захотят отвечать.** Приходим трижды, затем переходим к соседнему дому.
- **Результат не понравится.** Методика и анкета публикуются до опроса.
- **Выпадут жители, говорящие по-узбекски.** Анкета будет на трёх языках.`,
      },
      en: {
        title: 'Repeat the survey of eight municipal services: nine areas, 1,080 people',
        summary: 'We ask the questions of the “8×13” survey of 2015 again in the nine areas of Osh and show what got better and what got worse.',
        problem: `In 2015 Osh had the “8×13” survey: eight municipal services, thirteen territorial councils, 1,300 people. Every council got its own report. The questions were about the urban environment, transport, Tazalyk, priorities and trust.

Since then the city was divided into nine areas, and **there is nothing to compare with**. At every meeting some say “it is better” and others “it is worse”, and nobody can show it.`,
        evidence: `- In March our group asked 118 people at three bazaars. 94 said nobody had asked their opinion in three years.
- In seven of the nine areas the staff are ready to discuss the report at a meeting.`,
        goal: 'The residents of each area and the mayor’s office hold the same numbers and decide together which of the eight services to mend first.',
        sustainability: `Questions, method and answers without names are published as open data. In two years no preparation is needed and only the field work remains: about 230,000 som.

The interviewers are students, and it counts as their internship.`,
        risks: `- **People do not want to answer.** We come three times, then go to the next house.
- **The result is not liked.** Method and questions are published before the survey.
- **Uzbek speakers are left out.** The questions are in three languages.`,
      },
    },
    objectives: [
      { ky: 'Тогуз аймактын ар биринде 120 кишиден суроо', ru: 'Опросить по 120 человек в каждой из девяти территорий', en: 'Ask 120 people in each of the nine areas' },
      { ky: 'Ар бир аймакка өзүнүн он беттик отчетун берүү', ru: 'Передать каждой территории её отчёт на десять страниц', en: 'Give each area its own report of ten pages' },
      { ky: 'Тогуз ачык талкуу өткөрүү', ru: 'Провести девять открытых обсуждений', en: 'Hold nine open discussions' },
    ],
    activities: [
      { title: { ky: 'Анкетаны үч тилде даярдоо, методиканы жарыялоо', ru: 'Анкета на трёх языках, публикация методики', en: 'Questions in three languages, publishing the method' }, responsible: demilge, from: 1, to: 2 },
      { title: { ky: 'Интервьюерлерди окутуу', ru: 'Обучение интервьюеров', en: 'Training of interviewers' }, responsible: { ky: 'Статистик', ru: 'Статистик', en: 'Statistician' }, from: 2, to: 2 },
      { title: { ky: 'Талаа иши', ru: 'Полевая работа', en: 'Field work' }, responsible: demilge, from: 3, to: 3 },
      { title: { ky: 'Эсептөө, тогуз отчет', ru: 'Расчёты, девять отчётов', en: 'Calculation, nine reports' }, responsible: { ky: 'Статистик', ru: 'Статистик', en: 'Statistician' }, from: 4, to: 5 },
      { title: { ky: 'Аймактардагы талкуулар', ru: 'Обсуждения в территориях', en: 'Discussions in the areas' }, responsible: allCouncils, from: 6, to: 7 },
    ],
    budget: [
      { title: { ky: 'Интервьюерлердин акысы', ru: 'Оплата интервьюеров', en: 'Interviewers' }, unit: personDay, quantity: '144', unitPrice: '1400', source: 'requested', need: 'must_have' },
      { title: { ky: 'Интервьюерлерди окутуу, эки күн', ru: 'Обучение интервьюеров, два дня', en: 'Training of interviewers, two days' }, unit: personDay, quantity: '36', unitPrice: '500', source: 'requested', need: 'must_have' },
      { title: { ky: 'Планшет', ru: 'Планшет', en: 'Tablet' }, unit: piece, quantity: '9', unitPrice: '9500', source: 'requested', need: 'nice_to_have' },
      { title: { ky: 'Анкетаны которуу жана сыноо', ru: 'Перевод и проверка анкеты', en: 'Translating and testing the questions' }, unit: set, quantity: '1', unitPrice: '28000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Отчетторду басуу', ru: 'Печать отчётов', en: 'Printing the reports' }, unit: piece, quantity: '540', unitPrice: '85', source: 'requested', need: 'must_have' },
      { title: { ky: 'Статистик', ru: 'Статистик', en: 'Statistician' }, unit: day, quantity: '20', unitPrice: '3500', source: 'partner', need: 'must_have' },
      { title: { ky: 'Тогуз талкуунун залы жана чайы', ru: 'Зал и чай для девяти обсуждений', en: 'Room and tea for nine discussions' }, unit: day, quantity: '9', unitPrice: '7000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Шаар ичиндеги жол', ru: 'Проезд по городу', en: 'Travel in the city' }, unit: personDay, quantity: '144', unitPrice: '150', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Жоопторду текшерүү', ru: 'Проверка ответов', en: 'Checking the answers' }, unit: personDay, quantity: '60', unitPrice: '900', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 1080, women: 560, youth: 320, disabilities: 45 },
    seekingInDays: 75,
    publishContacts: true,
    daysAgo: 12,
    supporters: ['larisa', 'rustam', 'aigul', 'jamilya', 'bakyt', 'perizat'],
    comments: [
      {
        by: 'bakyt', as: 'osh-council-3', lang: 'ky', text: 'Мурунку отчеттор кайда? Аларды ушул жерге тиркесеңиз, салыштыруу башынан эле көрүнүп турмак.',
        replies: [{ by: 'cholpon', as: 'jashtar-demilgesi', lang: 'ru', text: 'Мы видели только краткое описание. Написали организации, которая вела опрос, ответа пока нет. Если у вашего совета сохранился свой отчёт, дайте, пожалуйста, снять копию.' }],
      },
      { by: 'larisa', lang: 'ru', text: '120 человек на территорию — мало, если делить ещё по возрасту. Не обещайте точности, которой не будет: так и напишите, что погрешность около девяти процентов.' },
      { by: 'farida', lang: 'ru', text: 'Анкета на узбекском — спасибо. Моя мама по-русски и по-кыргызски читает с трудом, в прошлые годы к ней просто не заходили.' },
    ],
  },
];
