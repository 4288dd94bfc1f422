import type { DemoIdea } from '../story';

const piece = { ky: 'даана', ru: 'шт.', en: 'piece' };
const set = { ky: 'топтом', ru: 'комплект', en: 'set' };
const metre = { ky: 'метр', ru: 'метр', en: 'metre' };
const squareMetre = { ky: 'чарчы метр', ru: 'кв. м', en: 'sq. m' };
const cubicMetre = { ky: 'кубометр', ru: 'куб. м', en: 'cubic metre' };
const day = { ky: 'күн', ru: 'день', en: 'day' };
const personDay = { ky: 'адам-күн', ru: 'чел.-день', en: 'person-day' };
const month = { ky: 'ай', ru: 'месяц', en: 'month' };

/** Ideas that are not in the market: drafts, those at the moderator, and those that left it. */
// biome-ignore format: budgets and activities read as tables, one row a line
export const ideasOsh4: DemoIdea[] = [
  {
    key: 'osh-draft-playground',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'saltanat',
    place: 'osh-kerme-too',
    sector: 'parks',
    state: 'draft',
    texts: { ky: { title: 'Балдар аянтчасы', summary: '' } },
    objectives: [],
    activities: [],
    budget: [],
    daysAgo: 1,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-draft-benches',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'larisa',
    place: 'osh-alymbek-datka',
    sector: 'social-services',
    state: 'draft',
    texts: {
      ru: {
        title: 'Скамейки через каждые сто метров по дороге к поликлинике',
        summary: 'Пожилым людям негде присесть на 900 метрах от остановки до поликлиники.',
        problem: `От остановки до поликлиники 900 метров в гору, ни одной скамейки. Соседка с палкой идёт сорок минут и садится на бордюр.

Посчитать, сколько людей старше 65 лет ходит за день. Спросить в регистратуре.`,
        goal: 'Пожилой человек доходит до поликлиники, присаживаясь отдохнуть хотя бы каждые сто метров.',
      },
    },
    objectives: [{ ru: 'Поставить девять скамеек со спинкой и подлокотниками' }],
    activities: [],
    budget: [
      { title: { ru: 'Скамейка со спинкой' }, unit: piece, quantity: '9', unitPrice: '9200', source: 'requested', need: 'must_have' },
      { title: { ru: 'Установка (ашар)' }, unit: personDay, quantity: '18', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
    ],
    daysAgo: 4,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-japalak-mudflow',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'gulnara',
    place: 'osh-japalak',
    sector: 'disaster-preparedness',
    state: 'submitted',
    texts: {
      ky: {
        title: 'Жапалактагы сел агызгычты тазалап, жээгин бекемдөө: 58 үйдүн коркунучу',
        summary: 'Жыл сайын апрелде сел 58 үйгө жетет. 420 метр агызгычты тазалап, эки жерине таш толтурулган тор коёбуз.',
        problem: `Жапалактын чыгыш тарабындагы сел агызгыч бутак, шагыл жана таштандыга толуп калган. Катуу жамгырда суу көчөгө чыгат. Быйыл 19-апрелде 58 короого кирди, жети үйдүн дубалы жарака кетти.

Агызгычтын жээги эки жерде жырылган, ал жер мектептин тосмосунан 20 метр.`,
        evidence: `- 19-апрелде көргөн зыянды айылдык комиссия 58 короо боюнча жазып чыкты.
- Агызгычты өлчөдүк: 420 метрдин 260ы жарымынан көп толгон.
- Жыйынга 77 киши келди, ашарга 64ү жазылды.`,
        goal: 'Кадимки жазгы жамгырда сел суусу короолорго кирбей, агызгыч менен кетсин.',
        sustainability: 'Ар жылы мартта жана сентябрда көчө башчылары агызгычты ашар менен тазалатат. Торлордун жашоо мөөнөтү 15 жылдан кем эмес.',
        risks: '- **Экскаватор кире албайт.** Эки короонун ээси тосмосун убактылуу чечүүгө макул.',
      },
    },
    objectives: [{ ky: '420 метр агызгычты тазалоо' }, { ky: 'Эки жырылган жерге 96 метр таш тор коюу' }],
    activities: [
      { title: { ky: 'Экскаватор менен тазалоо' }, responsible: { ky: 'Шаардын техникасы' }, from: 1, to: 1 },
      { title: { ky: 'Таш ташуу жана торлорду толтуруу (ашар)' }, responsible: { ky: 'Айыл тургундары' }, from: 1, to: 2 },
    ],
    budget: [
      { title: { ky: 'Экскаватор' }, unit: day, quantity: '9', unitPrice: '22000', source: 'local_budget', need: 'must_have' },
      { title: { ky: 'Тор (габион), 2×1×1 м' }, unit: piece, quantity: '96', unitPrice: '5400', source: 'requested', need: 'must_have' },
      { title: { ky: 'Таш' }, unit: cubicMetre, quantity: '200', unitPrice: '850', source: 'requested', need: 'must_have' },
      { title: { ky: 'Ашар' }, unit: personDay, quantity: '190', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 310, women: 158, youth: 121, disabilities: 7 },
    seekingInDays: 120,
    publishContacts: true,
    daysAgo: 2,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-bus-times',
    origin: { kind: 'invented' },
    lang: 'en',
    author: 'cholpon',
    organisation: 'jashtar-demilgesi',
    place: 'osh',
    sector: 'information-ict',
    state: 'submitted',
    texts: {
      en: {
        title: 'Printed bus times at forty stops, and the same times as open data',
        summary: 'A printed sheet at each stop says which bus comes and how often. The table behind it is open for anyone to use.',
        problem: `Of forty stops we visited in May, two had any information. People who know the city ask the driver; visitors and new students take a taxi.

No phone application helps a person without a phone. **A sheet of paper behind plastic does.**`,
        evidence: `- Students stood at forty stops for one morning each and wrote down 1,912 buses of 23 routes.
- 63 of 140 passengers asked had waited more than 20 minutes that week.`,
        goal: 'At each of the forty stops a passenger can read which buses stop there and how long the wait is.',
        sustainability: 'The times are counted again twice a year by students as field work. Printing costs 24,000 som a year; two advertisements on the frames pay for it.',
        risks: '- **Routes change.** The sheet carries its date and a telephone number for corrections.',
      },
    },
    objectives: [{ en: 'Hang frames with times at forty stops' }, { en: 'Publish the table of routes, stops and times' }],
    activities: [
      { title: { en: 'Counting buses at every stop' }, responsible: { en: 'Jashtar Demilgesi' }, from: 1, to: 2 },
      { title: { en: 'Making and hanging the frames' }, responsible: { en: 'Workshop' }, from: 3, to: 3 },
      { title: { en: 'Counting again, correcting' }, responsible: { en: 'Jashtar Demilgesi' }, from: 9, to: 9 },
    ],
    budget: [
      { title: { en: 'Steel frame with plastic sheet' }, unit: piece, quantity: '40', unitPrice: '2600', source: 'requested', need: 'must_have' },
      { title: { en: 'Printing, two editions' }, unit: piece, quantity: '80', unitPrice: '300', source: 'own_cash', need: 'must_have' },
      { title: { en: 'Counting by students' }, unit: personDay, quantity: '60', unitPrice: '900', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 9000, women: 5200, youth: 3400 },
    seekingInDays: 60,
    publishContacts: true,
    daysAgo: 1,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-computer-course',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'jamilya',
    place: 'osh-jibek-jolu',
    sector: 'youth-skills',
    state: 'returned',
    note: 'Жамийла Абдыкадыр кызы, идеяңыз керектүү. Эки нерсени кошуңуз: курска канча киши жазылганын эмнеден билесиз, жана окутуучунун акысы алты айдан кийин кайдан төлөнөт. Бюджетте ноутбуктун баасы эки башка жазылган, бирин калтырыңыз.',
    texts: {
      ky: {
        title: 'Апалар үчүн кечки компьютердик курс: мамлекеттик кызматтарды телефондон алуу',
        summary: 'Алты айда 90 аял справканы, кезекти жана төлөмдү телефондон жасаганды үйрөнөт. Балдар жанындагы бөлмөдө ойнойт.',
        problem: `Апалар справка үчүн кезекте жарым күн турат. Телефондо ошол эле кызмат беш мүнөттө бүтөт, бирок үйрөткөн киши жок, балдары ишке кетип калган.

Күндүзгү курска эч ким бара албайт: бала, үй иши, базар.`,
        goal: '90 аял өз алдынча телефондон кызмат алып, төлөм жасай алсын.',
        sustainability: 'Курс мектептин компьютердик классында өтөт.',
      },
    },
    objectives: [{ ky: 'Алты топ, ар биринде 15 аял окутуу' }],
    activities: [
      { title: { ky: 'Жазылуу' }, responsible: { ky: 'Бала бакчанын тарбиячылары' }, from: 1, to: 1 },
      { title: { ky: 'Кечки сабактар' }, responsible: { ky: 'Окутуучу' }, from: 2, to: 6 },
    ],
    budget: [
      { title: { ky: 'Окутуучу' }, unit: month, quantity: '5', unitPrice: '18000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Ноутбук' }, unit: piece, quantity: '5', unitPrice: '34000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Ноутбук' }, unit: piece, quantity: '3', unitPrice: '29000', source: 'requested', need: 'nice_to_have' },
      { title: { ky: 'Балдарды караган тарбиячы' }, unit: month, quantity: '5', unitPrice: '9000', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 90, women: 90 },
    daysAgo: 8,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-kyzyl-kyshtak-sport',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'rustam',
    organisation: 'osh-council-7',
    place: 'osh-kyzyl-kyshtak',
    sector: 'culture-sport',
    state: 'returned',
    note: 'Идею вернули на доработку. Укажите, кому принадлежит земля, и приложите решение о выделении участка. В бюджете нет освещения, хотя в тексте площадка работает до девяти вечера. Девочкам отведён один час в неделю — объясните, почему.',
    texts: {
      ru: {
        title: 'Спортивная площадка с покрытием на пустыре между двумя школами',
        summary: 'Футбольное поле 40 на 20, турники и дорожка для ходьбы. Открыто с семи утра до девяти вечера.',
        problem: `Две школы, 2 100 учеников, одно поле без покрытия. После дождя играть нельзя три дня. Секция по футболу ездит тренироваться в центр, билет в обе стороны 34 сома.

Пустырь между школами зарос, вечером там собираются выпивающие.`,
        evidence: `- В анкете двух школ 1 340 учеников поставили площадку на первое место.
- Собрание махалли: 96 человек, решение принято единогласно.`,
        goal: 'Школьники и взрослые двух кварталов занимаются спортом рядом с домом круглый год.',
        sustainability: 'Утром и днём площадкой пользуются школы, вечером — секции за 50 сомов с человека. Сбор идёт на уборку и сетку.',
        risks: '- **Покрытие порвут.** Сторож школы смотрит за площадкой через камеру.',
      },
    },
    objectives: [{ ru: 'Построить поле 40 на 20 метров с ограждением' }, { ru: 'Открыть три секции' }],
    activities: [
      { title: { ru: 'Планировка участка (ашар)' }, responsible: { ru: 'Махалля' }, from: 1, to: 1 },
      { title: { ru: 'Основание и покрытие' }, responsible: { ru: 'Подрядчик' }, from: 2, to: 4 },
      { title: { ru: 'Ограждение и турники' }, responsible: { ru: 'Подрядчик' }, from: 4, to: 5 },
    ],
    budget: [
      { title: { ru: 'Искусственное покрытие' }, unit: squareMetre, quantity: '800', unitPrice: '2150', source: 'requested', need: 'must_have' },
      { title: { ru: 'Основание: щебень, песок' }, unit: cubicMetre, quantity: '240', unitPrice: '1250', source: 'local_budget', need: 'must_have' },
      { title: { ru: 'Ограждение 4 метра' }, unit: metre, quantity: '120', unitPrice: '4300', source: 'requested', need: 'must_have' },
      { title: { ru: 'Турники, ворота, сетка' }, unit: set, quantity: '1', unitPrice: '164000', source: 'own_cash', need: 'must_have' },
      { title: { ru: 'Планировка (ашар)' }, unit: personDay, quantity: '160', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 3200, women: 1400, youth: 2300 },
    publishContacts: true,
    daysAgo: 11,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-shop-parking',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'temir',
    organisation: 'temir-jol-biznes',
    place: 'osh',
    sector: 'internal-roads',
    state: 'declined',
    declineReason: 'not_public_benefit',
    note: 'Стоянка нужна покупателям одного магазина, а рынок — для идей с общей пользой. Предлагаем участвовать партнёром: несколько идей ищут материалы по себестоимости.',
    texts: {
      ru: {
        title: 'Асфальтированная стоянка на 40 машин у стройбазы «Темир жол»',
        summary: 'Покупатели ставят машины на обочине и мешают движению. Нужна стоянка рядом с базой.',
        problem: 'К нам приезжает до 200 машин в день. Обочина разбита, водители ругаются, дважды вызывали милицию.',
        goal: 'Стоянка на 40 мест с въездом и выездом.',
        sustainability: 'Убирать будет стройбаза.',
      },
    },
    objectives: [{ ru: 'Заасфальтировать 1 200 квадратных метров' }],
    activities: [{ title: { ru: 'Основание и асфальт' }, responsible: { ru: 'Подрядчик' }, from: 1, to: 2 }],
    budget: [
      { title: { ru: 'Асфальт с укладкой' }, unit: squareMetre, quantity: '1200', unitPrice: '950', source: 'requested', need: 'must_have' },
      { title: { ru: 'Щебень' }, unit: cubicMetre, quantity: '180', unitPrice: '1300', source: 'own_cash', need: 'must_have' },
    ],
    beneficiaries: { total: 200 },
    daysAgo: 37,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-pass-shelter',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'kanat',
    place: 'osh',
    sector: 'road-maintenance',
    state: 'declined',
    declineReason: 'not_municipal',
    note: 'Ош — Бишкек унаа жолу республикалык маанидеги жол, аны шаар да, аймактык кеңеш да оңдой албайт. Сунушуңузду жолдорго жооптуу министрликке жазсаңыз болот. Көчөңүздөгү шагыл жол боюнча идеяңыз рынокто турат.',
    texts: {
      ky: {
        title: 'Ош — Бишкек жолундагы ашууда кышкысын айдоочулар учун жылуу токтоочу жай',
        summary: 'Ашуу жабылганда айдоочулар машинада тонуп отурат. Жылуу уй, чай, ажаткана керек.',
        problem: 'Кышында ашуу жабылганда жуздогон машина токтоп калат, балдуу уй-було да болот. Эки жолу озум он саат отурдум, солярка тугонуп калды.',
        goal: 'Ашуунун эки жагында 50 кишилик жылуу уй болсун.',
      },
    },
    objectives: [{ ky: 'Эки жылуу уй куруу' }],
    activities: [{ title: { ky: 'Контейнер уй коюу' }, responsible: { ky: 'Жол кызматы' }, from: 1, to: 3 }],
    budget: [
      { title: { ky: 'Контейнер уй, меш менен' }, unit: piece, quantity: '2', unitPrice: '480000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Комур' }, unit: { ky: 'тонна' }, quantity: '20', unitPrice: '6500', source: 'requested', need: 'must_have' },
    ],
    beneficiaries: { total: 5000 },
    daysAgo: 48,
    supporters: [],
    comments: [],
  },
  {
    key: 'osh-mahalla-canal',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'farida',
    place: 'osh-kyzyl-kyshtak',
    sector: 'irrigation',
    state: 'withdrawn',
    note: 'Пока идея ждала, махалля за три выходных сама очистила арык и заменила две трубы на собранные деньги. Просить больше нечего, спасибо всем, кто поддержал.',
    texts: {
      ru: {
        title: 'Очистка арыка и две новые трубы для огородов нижней махалли',
        summary: 'Вода не доходит до 54 огородов: арык зарос, две трубы под дорогой раздавлены.',
        problem: `Арык длиной 900 метров не чистили четыре года. Под дорогой раздавило две трубы, и 54 огорода внизу остались без полива.

В июле воду дают по ночам, и женщины дежурят у арыка, чтобы соседи сверху не перекрыли.`,
        evidence: '- Прошли весь арык с мирабом: заросло 640 метров из 900. Очередь на воду в прошлом июле доходила до девяти дней.',
        goal: 'Вода доходит до каждого из 54 огородов хотя бы раз в четыре дня.',
        sustainability: 'Каждую весну арык чистит махалля, по два человека со двора.',
        risks: '- **Трубу снова раздавят.** Берём толстостенную и кладём на 30 сантиметров глубже.',
      },
    },
    objectives: [{ ru: 'Очистить 900 метров арыка' }, { ru: 'Заменить две трубы под дорогой' }],
    activities: [{ title: { ru: 'Очистка и замена труб (ашар)' }, responsible: { ru: 'Нижняя махалля' }, from: 1, to: 1 }],
    budget: [
      { title: { ru: 'Труба стальная 530 мм' }, unit: metre, quantity: '16', unitPrice: '7400', source: 'requested', need: 'must_have' },
      { title: { ru: 'Экскаватор' }, unit: day, quantity: '2', unitPrice: '22000', source: 'own_cash', need: 'must_have' },
      { title: { ru: 'Очистка (ашар)' }, unit: personDay, quantity: '110', unitPrice: '1200', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 290, women: 150, youth: 80 },
    publishContacts: false,
    daysAgo: 29,
    supporters: ['rustam', 'gulnara', 'kanat'],
    comments: [{ by: 'rustam', as: 'osh-council-7', lang: 'ru', text: 'Совет даёт экскаватор на один день. Назовите дату, чтобы не совпало с ашаром у моста.' }],
  },
  {
    key: 'osh-lonely-elders',
    origin: { kind: 'invented' },
    lang: 'ky',
    author: 'gulnara',
    place: 'osh-japalak',
    sector: 'social-services',
    state: 'archived',
    note: 'Издөө мөөнөтү бүттү: бир жылда кызыккан уюм чыккан жок.',
    texts: {
      ky: {
        title: 'Жалгыз бой карылардын үйүнө барып кароо: медайым жана эки ыктыярчы',
        summary: 'Жапалакта жалгыз жашаган 43 карыга жумасына эки жолу барып, кан басымын өлчөп, отун-сууга жардам беребиз.',
        problem: `Жапалакта 43 кары жалгыз жашайт. Балдары Россияда же Бишкекте. Он алтысы короодон чыкпайт, алтоосунун жанында дары берип турчу киши жок.

Кышында экөө үйүндө жыгылып, бир суткадан кийин гана табылган.`,
        evidence: '- Фельдшердик пункттун тизмеси: 43 киши, орточо жашы 76. Ар биринин үйүнө барып, макулдугун алдык.',
        goal: '43 кары жумасына эки жолу каралсын, кырсык болсо ошол күнү эле билинсин.',
        sustainability: 'Экинчи жылдан баштап барып кароону социалдык кызматкер улантат деп үмүттөнгөнбүз, бирок штат бөлүнгөн жок.',
        risks: '- **Ыктыярчы чарчайт.** Айына бир жолу жол акысы төлөнөт.',
      },
    },
    objectives: [{ ky: '43 карыга жумасына эки жолу баруу' }],
    activities: [{ title: { ky: 'Үйлөргө баруу' }, responsible: { ky: 'Медайым, эки ыктыярчы' }, from: 1, to: 12 }],
    budget: [
      { title: { ky: 'Медайымдын кошумча акысы' }, unit: month, quantity: '12', unitPrice: '8000', source: 'requested', need: 'must_have' },
      { title: { ky: 'Тонометр, термометр' }, unit: set, quantity: '3', unitPrice: '3600', source: 'requested', need: 'must_have' },
      { title: { ky: 'Жол акысы' }, unit: month, quantity: '12', unitPrice: '2400', source: 'own_cash', need: 'must_have' },
      { title: { ky: 'Ыктыярчылардын убактысы' }, unit: personDay, quantity: '96', unitPrice: '900', source: 'own_in_kind', need: 'must_have' },
    ],
    beneficiaries: { total: 43, women: 29, disabilities: 11 },
    daysAgo: 390,
    supporters: ['saltanat', 'farida', 'jamilya', 'zamira'],
    comments: [
      { by: 'zamira', lang: 'ky', text: 'Токтогулда мектеп окуучулары карыларга барат, ар бир карынын өз окуучусу бар. Акчасыз эле баштаса болот.' },
      { by: 'cholpon', lang: 'ru', text: 'Дайте знать, когда начнёте. У нас двое студентов-медиков готовы ездить в Жапалак по субботам.' },
    ],
  },
  {
    key: 'osh-lamp-at-stop',
    origin: { kind: 'invented' },
    lang: 'ru',
    author: 'cholpon',
    place: 'osh-sulaiman-too',
    sector: 'street-lighting',
    state: 'merged',
    mergedInto: 'osh-street-lighting',
    note: 'Та же улица и та же цель, что у идеи территориального совета № 3. Авторы договорились: девять фонарей у остановки входят в их 62.',
    texts: {
      ru: {
        title: 'Фонари у школьной остановки и на переходе',
        summary: 'Девять фонарей у остановки, где дети ждут автобус после второй смены.',
        problem: `После второй смены на остановке ждут автобус 60–70 детей. Фонарь один, он горит через раз. Водители замечают переход в последний момент.`,
        evidence: '- Две недели записывали: из десяти вечеров фонарь горел четыре.',
        goal: 'На остановке и переходе светло до девяти вечера.',
        sustainability: 'Фонари обслуживает город.',
      },
    },
    objectives: [{ ru: 'Поставить девять светильников' }],
    activities: [{ title: { ru: 'Установка светильников' }, responsible: { ru: 'Городская служба освещения' }, from: 1, to: 2 }],
    budget: [
      { title: { ru: 'Светильник LED с опорой' }, unit: piece, quantity: '9', unitPrice: '20300', source: 'requested', need: 'must_have' },
      { title: { ru: 'Подключение' }, unit: set, quantity: '1', unitPrice: '31000', source: 'local_budget', need: 'must_have' },
    ],
    beneficiaries: { total: 380, youth: 310 },
    daysAgo: 40,
    supporters: ['saltanat', 'jamilya', 'larisa', 'perizat'],
    comments: [{ by: 'bakyt', as: 'osh-council-3', lang: 'ky', text: 'Бул аялдама биздин төрт көчөнүн бирине кирет. Бириктирели: биздин 62 шамдын тогузу так ушул аялдамага туура келет, үнүңүздөр кошулат.' }],
  },
];
