import { ActionIcon, Button, Combobox, createTheme, Menu, Modal, Popover } from '@mantine/core';

/** What drops down stays within the part of the page it belongs to, where a screen reader looks for it. */
const dropdown = { transitionProps: { duration: 0 }, shadow: 'md', withinPortal: false } as const;

/** How the library's parts behave by default; what they look like stands in the style sheets beside this file. */
export const theme = createTheme({
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    // Named, so that the style sheets can tell a filled button from the others.
    Button: Button.extend({ defaultProps: { size: 'sm', variant: 'filled' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'lg' } }),
    Combobox: Combobox.extend({ defaultProps: dropdown }),
    Popover: Popover.extend({ defaultProps: dropdown }),
    // Focus goes to the first thing to do, not to an empty place before it, which a menu may not hold.
    Menu: Menu.extend({ defaultProps: { ...dropdown, withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: {
        transitionProps: { duration: 0 },
        shadow: 'xl',
        centered: true,
        // The head of a dialog is no second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
  },
});
