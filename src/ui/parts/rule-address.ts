/** Where the page of a rule stands in the product. */
export const ruleAddress = (id: string): string => `/rules/${id}`;
