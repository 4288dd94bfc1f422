import { Button } from './button';
import { Chip } from './chip';
import type { Example } from './example';
import { Facet } from './facet';
import { Actions, Row } from './layout';
import { Pagination } from './pagination';

export const examples: Example[] = [
  {
    name: 'Chips of the filters in force',
    render: () => (
      <Row>
        <Chip href="#" label="Тармак: суу" remove="Алып салуу" />
        <Chip href="#" label="Жер: Токтогул шаары" remove="Алып салуу" />
      </Row>
    ),
  },
  {
    name: 'Facets',
    render: () => (
      <form method="get" action="#">
        <Facet
          name="sector"
          title="Тармак"
          options={[
            { value: 'water', label: 'Суу жана санитария', count: '214', checked: true },
            { value: 'streets', label: 'Көчөлөр жана жарык', count: '96', checked: false },
            { value: 'culture', label: 'Маданият, спорт, жаштар', count: '1 000+', checked: false },
          ]}
        />
        <Facet
          name="stage"
          title="Каржылоо"
          options={[{ value: 'seeking', label: 'Издейт', count: '12', checked: false }]}
        />
        <Actions>
          <Button icon="funnel">Көрсөтүү</Button>
        </Actions>
      </form>
    ),
  },
  {
    name: 'Pages',
    render: () => (
      <Pagination
        label="Идеялардын барактары"
        position="21–40, баары: 214"
        previous={{ href: '#', label: 'Мурунку' }}
        next={{ href: '#', label: 'Кийинки' }}
      />
    ),
  },
];
