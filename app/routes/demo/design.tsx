import type { Example } from '~/components/example';
import { Section } from '~/components/layout';
import { PageHeader } from '~/components/page-header';
import { env } from '~/platform/env.server';
import { AppError } from '~/platform/errors';

const EXAMPLES = import.meta.glob<{ examples: Example[] }>('../../components/**/*.examples.tsx', { eager: true });

/** Every component with its examples; for those who build, so not in production. */
export function loader() {
  if (env().NODE_ENV === 'production') throw new AppError('not_found');
  return { title: 'Design', indexed: false };
}

const nameOf = (file: string) => file.replace('../../components/', '').replace('.examples.tsx', '');

export default function Design() {
  return (
    <>
      <PageHeader title="Design" lang="en" />
      {Object.entries(EXAMPLES).map(([file, { examples }]) => (
        <Section key={file} id={nameOf(file).replace('/', '-')} title={nameOf(file)}>
          {examples.map(({ name, render }) => (
            <div key={name}>
              <h3 lang="en">{name}</h3>
              {render()}
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}
