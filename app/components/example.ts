import type { ReactNode } from 'react';

/** One state of a component, shown on the design page and rendered by the tests. */
export interface Example {
  name: string;
  render: () => ReactNode;
}
