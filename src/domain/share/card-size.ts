/** Pixels of the picture that is sent: a phone's screen held upright, as chats show it whole. */
export const cardSize = { width: 1080, height: 1440 } as const;
