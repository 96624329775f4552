import { ActionIcon, Button, Combobox, createTheme, Menu, Modal, Popover } from '@mantine/core';

/** How the library's parts behave by default; what they look like stands in the style sheets beside this file. */
export const theme = createTheme({
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'lg' } }),
    Combobox: Combobox.extend({ defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } }),
    Modal: Modal.extend({ defaultProps: { transitionProps: { duration: 0 }, shadow: 'xl', centered: true } }),
  },
});
