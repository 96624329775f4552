import type { Locator } from 'playwright-core';

const plain = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const named = (label: string): RegExp => new RegExp(`^${plain(label)}( \\(needed to sign\\))?$`);

/** The one control that goes by this label. */
export const control = (scope: Locator, label: string): Locator => scope.getByLabel(named(label));

/** The group of controls under this legend. */
export const group = (scope: Locator, label: string): Locator =>
  scope.getByRole('group', { name: named(label) });
