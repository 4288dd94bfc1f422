import { Button, ButtonLink } from './button';
import type { Example } from './example';
import { Actions } from './layout';

export const examples: Example[] = [
  {
    name: 'Buttons of a form',
    render: () => (
      <Actions>
        <Button name="intent" value="submit" sending="Жөнөтүлүүдө…">
          Текшерүүгө жөнөтүү
        </Button>
        <Button look="secondary" name="intent" value="save" formNoValidate>
          Каралама катары сактоо
        </Button>
        <Button look="danger" icon="trash-2">
          Өчүрүү
        </Button>
        <Button look="quiet" icon="plus" name="intent" value="add">
          Дагы бир сап кошуу
        </Button>
      </Actions>
    ),
  },
  {
    name: 'Pressed, disabled, links',
    render: () => (
      <Actions>
        <Button look="secondary" icon="hand-heart" pressed>
          Сиз колдодуңуз
        </Button>
        <Button disabled>Мөөнөтү өттү</Button>
        <ButtonLink href="#" icon="pencil">
          Идея сунуштоо
        </ButtonLink>
        <ButtonLink href="#" look="secondary" icon="download" download="">
          Жүктөп алуу, 240 КБ
        </ButtonLink>
      </Actions>
    ),
  },
];
