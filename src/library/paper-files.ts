/** Stands in a page for the links to its PDF files: only the step that prints them knows that they are there, and fills it. */
export const papersHere = '<p id="papers" hidden></p>';
