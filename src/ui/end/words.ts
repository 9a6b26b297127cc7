/** Every word on the last page of a brought story, in one place. */
export const words = {
  heading: 'The end',
  back: 'Shelf',
  broke: (how: string) => `The story broke off here: ${how}. That is in the story; nothing of yours was lost.`,
  said: 'What was said',
  you: 'You',
  again: 'Play again',
  shelf: 'Choose another meeting',
};
