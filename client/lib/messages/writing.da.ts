/** Writing a use case, publishing it and its history. */
export const writing = {
  newTitle: 'Ny anvendelse',
};
