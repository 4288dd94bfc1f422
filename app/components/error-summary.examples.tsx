import { ErrorSummary } from './error-summary';
import type { Example } from './example';

export const examples: Example[] = [
  {
    name: 'Two errors',
    render: () => (
      <ErrorSummary
        title="Эки жерин оңдоңуз"
        errors={[
          { field: 'email', message: 'Даректи толук жазыңыз: ысым@сайт' },
          { field: 'until', message: 'Бул айда мындай күн жок' },
        ]}
      />
    ),
  },
];
