import { Button } from '@mantine/core';
import { groupFindingsRoute } from '../../../server/contracts/record-check.ts';
import { usePages } from '../../calls/use-pages.ts';
import { Notice } from '../../parts/notice.tsx';
import { type CheckFilter, type Grouping } from './check-question.ts';
import { FindingGroupPart } from './finding-group-part.tsx';

interface GroupsProps {
  readonly filter: CheckFilter;
  readonly by: Grouping;
}

/** The findings, counted by rule, clinician, client or age; each group opens to what is in it. */
export function FindingGroups({ filter, by }: GroupsProps) {
  const { pages, refusal, hasMore, more, isLoading } = usePages(groupFindingsRoute, {
    ...filter,
    by,
    limit: 50,
  });
  return (
    <>
      {refusal && <Notice>{refusal.message}</Notice>}
      {pages?.flatMap(({ groups }) =>
        groups.map(group => (
          <FindingGroupPart key={`${by} ${group.key}`} group={group} by={by} filter={filter} />
        )),
      )}
      {hasMore && (
        <Button variant="default" loading={isLoading} onClick={more}>
          Show more
        </Button>
      )}
    </>
  );
}
