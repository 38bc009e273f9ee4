/** The mark as the icon in a browser's tab: a data address, so that no page asks for another file. */
export const tabIcon = `data:image/svg+xml,${"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M1 1h6v6H1zM4 1v6M1 4h6' fill='none' stroke='%231f5138'/></svg>"}`;
