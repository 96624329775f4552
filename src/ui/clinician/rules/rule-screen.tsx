import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { ruleList, type ListedRule } from '../../../clinical/rule-list.ts';
import { rules } from '../../../clinical/rules/index.ts';
import { findStandard } from '../../../clinical/standards/index.ts';
import { kindWords } from '../../../clinical/standards/kind-words.ts';
import { parameterInWords } from '../../../clinical/standards/parameter-in-words.ts';
import type { Standard } from '../../../clinical/standards/standard.ts';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { partNames } from './part-names.ts';
import { RuleCasesPart } from './rule-cases-part.tsx';
import { RuleHere } from './rule-here.tsx';
import classes from './rules.module.css';
import { Sources } from './sources.tsx';
import { WhoAsks } from './who-asks.tsx';

/** The page of one rule: what is asked, why, by whom, and how the check goes about it. */
export function RuleScreen() {
  const { rule: id } = useParams<{ rule: string }>();
  const standard = findStandard(id);
  const listed = ruleList().find(one => one.id === id);
  if (!standard || !listed) return <NoSuchRule />;
  const { unread = {} } = listed;
  const numbers = Object.entries(standard.parameters).filter(([name]) => !(name in unread));
  const says = Object.values(rules.find(one => one.id === id)?.messages ?? {});
  return (
    <Page title={standard.title} lead={`${partNames[standard.document]} · ${standard.severity}`}>
      <div className={classes['page']}>
        <Part title="What is asked">
          <p>{standard.requirement}</p>
        </Part>
        <Part title="Why">
          <p>{standard.why}</p>
        </Part>
        <Part title="What to do">
          <p>{standard.remedy}</p>
        </Part>
        <Part title="How it is checked">
          <p>{howChecked(standard, listed)}</p>
          {says.length > 0 && (
            <details>
              <summary>What the check can say</summary>
              <ul>
                {says.map(message => (
                  <li key={message}>{message.replace(/\{\w+\}/g, '…')}</li>
                ))}
              </ul>
            </details>
          )}
        </Part>
        <RuleCasesPart key={id} id={id} />
        {numbers.length > 0 && (
          <Part title="Numbers it goes by">
            <ul>
              {numbers.map(([name, value]) => (
                <li key={name}>{parameterInWords(name, value)}</li>
              ))}
            </ul>
          </Part>
        )}
        <Part title="Who asks for it">
          <WhoAsks standard={standard} sets={listed.sets} />
        </Part>
        <RuleHere id={id} />
        <Part title="Sources">
          <Sources sources={standard.sources} />
        </Part>
        <p className={classes['quiet']}>
          <Link href="/rules">All rules</Link> · <code>{id}</code>
        </p>
      </div>
    </Page>
  );
}

/** A part of the page under its heading. */
const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={classes['part']}>
    <h2>{title}</h2>
    {children}
  </section>
);

function howChecked({ kind }: Standard, { state, reason = '' }: ListedRule): string {
  switch (state) {
    case 'runs':
      return `A rule checks this: it ${kindWords[kind]}.`;
    case 'left-to-people':
      return `No program may decide this. ${reason}`;
    case 'not-yet':
      return 'No rule checks this yet.';
  }
}

const NoSuchRule = () => (
  <Page title="No such rule">
    <Empty says="There is no rule of this name.">
      <Link href="/rules">All rules</Link>
    </Empty>
  </Page>
);
