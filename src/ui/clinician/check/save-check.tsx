import { Button } from '@mantine/core';
import { apiPrefix } from '../../../server/contracts/contract.ts';
import { exportCheckCsvRoute, exportCheckHtmlRoute } from '../../../server/contracts/record-check.ts';
import type { CheckFilter } from './check-question.ts';

/** What is shown, as a file for a spreadsheet and as a page to print. */
export function SaveCheck({ filter }: { readonly filter: CheckFilter }) {
  const asked = new URLSearchParams({ ...filter } as Record<string, string>).toString();
  return (
    <>
      <Button
        component="a"
        variant="default"
        href={`${apiPrefix}${exportCheckCsvRoute.path}?${asked}`}
        download
      >
        Save as CSV
      </Button>
      <Button
        component="a"
        variant="default"
        href={`${apiPrefix}${exportCheckHtmlRoute.path}?${asked}`}
        download
      >
        Save to print
      </Button>
    </>
  );
}
