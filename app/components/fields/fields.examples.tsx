import type { Example } from '../example';
import { Checkbox, Checkboxes, Radios } from './choices';
import { DateFields } from './date-fields';
import { FileField } from './file-field';
import { Select } from './select';
import { MoneyField, TextArea, TextField } from './text-field';

export const examples: Example[] = [
  {
    name: 'Texts',
    render: () => (
      <form method="get" action="#">
        <TextField name="title" label="Идеянын аталышы" hint="Эң көп дегенде 120 белги" maxLength={120} />
        <TextField
          name="email"
          label="Электрондук почта"
          type="email"
          autoComplete="email"
          value="aigul@"
          error="Даректи толук жазыңыз: ысым@сайт"
        />
        <TextArea
          name="problem"
          label="Кандай көйгөй бар?"
          hint="Ким, кайда, качантан бери кыйналат"
          maxLength={4000}
        />
      </form>
    ),
  },
  {
    name: 'Money, numbers, dates',
    render: () => (
      <form method="get" action="#">
        <MoneyField name="amount" label="Жарандардын өз салымы" unit="сом" value="105 000" />
        <TextField name="people" label="Канча адамга пайда" inputMode="numeric" width="short" unit="адам" />
        <DateFields
          name="until"
          label="Качанга чейин издейсиз?"
          hint="Мисалы: 30 6 2027"
          optional="милдеттүү эмес"
          value={{ day: '31', month: '2', year: '2027' }}
          error="Бул айда мындай күн жок"
        />
      </form>
    ),
  },
  {
    name: 'Choices',
    render: () => (
      <form method="get" action="#">
        <Select
          name="place"
          label="Сиздин шаар же айыл аймагы"
          empty="Тандаңыз"
          options={[
            { value: 'osh', label: 'Ош шаары' },
            { value: 'toktogul', label: 'Токтогул шаары' },
            { value: 'kazan-kuigan', label: 'Казан-Куйган айыл аймагы' },
          ]}
        />
        <Radios
          name="visibility"
          label="Белгини ким көрөт?"
          value="me"
          choices={[
            { value: 'me', label: 'Мен гана' },
            { value: 'organisation', label: 'Менин уюмум', hint: 'Уюмдун бардык мүчөлөрү окуй алат' },
          ]}
        />
        <Checkboxes
          name="groups"
          label="Кимдер үчүн?"
          values={['women']}
          choices={[
            { value: 'women', label: 'Аялдар' },
            { value: 'youth', label: 'Балдар жана жаштар' },
            { value: 'disability', label: 'Ден соолугунун мүмкүнчүлүгү чектелүү адамдар' },
          ]}
        />
        <Checkbox name="rules" label="Сайттын эрежелерин окудум жана кабыл алам" error="Эрежелерди кабыл алыңыз" />
        <FileField
          name="photo"
          label="Сүрөт"
          hint="JPEG, PNG же WebP. Эң көп дегенде 10 МБ"
          accept="image/jpeg,image/png,image/webp"
          optional="милдеттүү эмес"
        />
      </form>
    ),
  },
];
