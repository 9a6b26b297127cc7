/** Apart from the guide’s own words, which are fetched with it. */
export const way = {
  name: 'For workshops',
  to: (title: string) => `For workshops: ${title}`,
};
