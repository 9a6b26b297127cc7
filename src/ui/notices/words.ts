/** Every word around a notice, in one place. */
export const words = { region: 'Notices', dismiss: 'Dismiss' };
