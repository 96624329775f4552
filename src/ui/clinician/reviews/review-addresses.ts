/** Where the reviews of records stand: the quarters, one quarter, corrective actions, the trend. */
export const reviewsAddress = (part = ''): string => `/record-check/reviews${part === '' ? '' : `/${part}`}`;

export const worksheetAddress = (worksheet: string): string => `/record-check/worksheets/${worksheet}`;
