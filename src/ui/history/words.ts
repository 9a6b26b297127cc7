/** Every word of this screen, in one place. */
export const words = {
  back: 'The shelf',
  heading: 'Your meetings',
};
