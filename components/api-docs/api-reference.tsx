import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { ApiGroup, ApiOperation } from './api-operation';
import { TryForm } from './try-form';

const GROUPS = [
  'events',
  'facets',
  'parse',
  'suggest',
  'timeline',
  'imports',
  'changes',
  'feeds',
  'views',
  'health',
] as const;

/** Every operation by group: what it takes and answers, and for reading a form to try it. */
export function ApiReference({ groups, words }: { groups: readonly ApiGroup[]; words: Words }) {
  const { t } = words;
  return (
    <div className="page-column py-6">
      <h1 className="font-serif text-28">{t('apiDocs.title')}</h1>
      <p className="max-w-180 text-muted">{t('apiDocs.lead')}</p>
      <p className="mt-2 mb-8 text-13">
        <a href="/api/v1/openapi.json" className="link">
          {t('apiDocs.document')}
        </a>
      </p>
      <div className="flex max-w-220 flex-col gap-10">
        {groups.map(({ name, operations }) => (
          <section key={name} aria-labelledby={`group-${name}`}>
            <RuleHeading level={2} id={`group-${name}`}>
              {groupName(name, words)}
            </RuleHeading>
            {operations.map((operation) => (
              <Operation key={operation.id} operation={operation} words={words} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function groupName(name: string, { t }: Words): string {
  const known = GROUPS.find((group) => group === name);
  return known ? t(`apiDocs.groups.${known}`) : name;
}

function Operation({ operation, words: { t } }: { operation: ApiOperation; words: Words }) {
  const { id, method, path, summary, description, needsKey, body } = operation;
  return (
    <details id={id} className="group border-rule border-b">
      <summary className="flex min-h-11 flex-wrap items-baseline gap-x-3 py-2">
        <code className="w-14 shrink-0 font-mono text-12 text-muted">{method}</code>
        <code className="break-all font-mono text-13">{path}</code>
        <span className="text-13 text-muted">{summary}</span>
      </summary>
      <div className="flex flex-col gap-4 pb-5 sm:ps-17">
        {description && <p className="text-13">{description}</p>}
        {needsKey && <p className="text-12 text-muted">{t('apiDocs.needsKey')}</p>}
        {operation.parameters.length > 0 && (
          <List heading={t('apiDocs.parameters')}>
            {operation.parameters.map((one) => (
              <Line
                key={one.name}
                term={one.name}
                note={one.required ? t('apiDocs.required') : null}
              >
                {[one.description, one.schema.enum?.join(', ')].filter(Boolean).join(': ')}
              </Line>
            ))}
          </List>
        )}
        {body && (
          <div>
            <h3 className="mb-1 text-12 text-muted">
              {t('apiDocs.body', { types: body.types.join(', ') })}
            </h3>
            {body.examples.map(({ name, json }) => (
              <figure key={name} className="mb-2">
                <figcaption className="text-13">{name}</figcaption>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
                <pre tabIndex={0} className="max-h-80 overflow-auto border border-rule p-3 text-12">
                  {json}
                </pre>
              </figure>
            ))}
          </div>
        )}
        <List heading={t('apiDocs.responses')}>
          {operation.responses.map(({ status, description: text }) => (
            <Line key={status} term={status} note={null}>
              {text}
            </Line>
          ))}
        </List>
        {method === 'GET' && !path.endsWith('/stream') && <TryForm operation={operation} />}
      </div>
    </details>
  );
}

function List({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 text-12 text-muted">{heading}</h3>
      <dl className="grid gap-x-4 gap-y-1 text-13 sm:grid-cols-[10rem_1fr]">{children}</dl>
    </div>
  );
}

interface LineProps {
  term: string;
  note: string | null;
  children: string;
}

function Line({ term, note, children }: LineProps) {
  return (
    <>
      <dt className="font-mono">
        {term}
        {note && <span className="ms-2 font-sans text-12 text-muted">{note}</span>}
      </dt>
      <dd>{children}</dd>
    </>
  );
}
