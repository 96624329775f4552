import { Link } from 'wouter';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page title="Nothing here">
      <Empty says="This address leads nowhere.">
        <Link href="/">Go to today</Link>
      </Empty>
    </Page>
  );
}
